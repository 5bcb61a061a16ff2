// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ziparchive.h"

#include <QFile>
#include <QtEndian>

namespace Baiwen {

/// What is wrong with an archive: numbers of its central directory, as its maker would have written them.
namespace ZipFault {

/// The record of the `index`-th entry in the central directory.
[[nodiscard]] inline qsizetype record(const QByteArray &archive, int index)
{
    qsizetype at = archive.indexOf("PK\1\2");
    for (; index > 0; --index)
        at = archive.indexOf("PK\1\2", at + 4);
    return at;
}
inline void makeSymlink(QByteArray &archive, int index)
{
    const qsizetype at = record(archive, index);
    archive[at + 5] = 3; // made on Unix
    qToLittleEndian<quint32>(0120777u << 16, archive.data() + at + 38);
}
inline void encrypt(QByteArray &archive, int index)
{
    const qsizetype at = record(archive, index);
    archive[at + 8] = static_cast<char>(archive.at(at + 8) | 1);
}
inline void claimSize(QByteArray &archive, int index, quint32 size)
{
    qToLittleEndian<quint32>(size, archive.data() + record(archive, index) + 24);
}
/// Of the packed bytes, so that their sum is wrong.
inline void damage(QByteArray &archive, const QByteArray &name)
{
    const qsizetype at = archive.indexOf(name) + name.size();
    for (qsizetype i = at + 2; i < at + 6; ++i)
        archive[i] = static_cast<char>(~archive.at(i));
}

} // namespace ZipFault

[[nodiscard]] inline QString writeZip(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace Baiwen
