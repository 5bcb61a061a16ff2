// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Baiwen {

/// One field of a message in Protocol Buffers' wire format. Anki writes two small messages that are wanted here, which
/// is less than a compiler of its schemas and a library are worth.
struct ProtobufField
{
    quint32 number = 0;
    quint64 integer = 0; ///< of wire type 0
    QByteArrayView bytes; ///< of wire type 2: text, bytes or a message; belongs to the message that was read
};

/// The fields in their order, fixed-width numbers left out. None: the message is malformed.
[[nodiscard]] std::optional<QList<ProtobufField>> protobufFields(QByteArrayView message);

} // namespace Baiwen
