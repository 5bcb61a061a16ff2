// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/protobuf.h"

namespace Baiwen {

namespace {

/// Takes a number of 7 bits a byte off the beginning.
std::optional<quint64> takeVarint(QByteArrayView &bytes)
{
    constexpr int LongestVarint = 10;
    quint64 value = 0;
    for (int i = 0; i < LongestVarint && i < bytes.size(); ++i) {
        const auto byte = static_cast<quint8>(bytes[i]);
        value |= static_cast<quint64>(byte & 0x7f) << (7 * i);
        if (byte < 0x80) {
            bytes = bytes.sliced(i + 1);
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QList<ProtobufField>> protobufFields(QByteArrayView message)
{
    enum WireType { Varint = 0, Fixed64 = 1, Length = 2, Fixed32 = 5 };

    QList<ProtobufField> fields;
    while (!message.isEmpty()) {
        const std::optional<quint64> key = takeVarint(message);
        if (!key || *key >> 3 == 0 || *key >> 3 > 0x1fffffff)
            return std::nullopt;
        ProtobufField field;
        field.number = static_cast<quint32>(*key >> 3);
        const auto type = static_cast<int>(*key & 7);
        if (type == Varint) {
            const std::optional<quint64> value = takeVarint(message);
            if (!value)
                return std::nullopt;
            field.integer = *value;
        } else if (type == Length) {
            const std::optional<quint64> size = takeVarint(message);
            if (!size || *size > static_cast<quint64>(message.size()))
                return std::nullopt;
            field.bytes = message.first(static_cast<qsizetype>(*size));
            message = message.sliced(static_cast<qsizetype>(*size));
        } else if (type == Fixed64 || type == Fixed32) {
            const qsizetype size = type == Fixed64 ? 8 : 4;
            if (message.size() < size)
                return std::nullopt;
            message = message.sliced(size);
            continue;
        } else {
            return std::nullopt;
        }
        fields.append(field);
    }
    return fields;
}

} // namespace Baiwen
