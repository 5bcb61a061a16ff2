// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Baiwen {

/// Whether the bytes begin as a frame of Zstandard does (RFC 8878).
[[nodiscard]] bool isZstd(QByteArrayView bytes);

/// The contents of such a frame, as long as they are not larger than `most` bytes, whatever the frame claims.
[[nodiscard]] Result<QByteArray> zstdUnpacked(const QByteArray &packed, qint64 most);

} // namespace Baiwen
