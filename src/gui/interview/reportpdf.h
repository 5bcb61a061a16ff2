// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Baiwen {

/// A4 pages of an HTML text, with page numbers. Needs a QGuiApplication for its fonts, no display; may run on any
/// thread.
[[nodiscard]] Result<QByteArray> writePdf(const QString &html);

} // namespace Baiwen
