// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reporttables.h"

#include <QByteArray>

namespace Baiwen {

/// A table as comma-separated values (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets take it for
/// another encoding; lines end in CR LF.
[[nodiscard]] QByteArray toCsv(const TextTable &table);

} // namespace Baiwen
