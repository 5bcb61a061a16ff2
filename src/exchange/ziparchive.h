// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <memory>

struct zip;

namespace Baiwen {

struct ZipEntry
{
    quint64 index = 0;
    QString name; ///< '/' between folders; as the archive has it, not to be used as a path
    qint64 size = 0; ///< as the archive claims
    bool isFolder = false;
    bool isSymlink = false;

    /// Whether the name stays within the archive: no "..", no root, no drive, no backslash.
    [[nodiscard]] bool isWithin() const;
};

/// A zip archive that may be hostile. Nothing is written anywhere: entries are read into memory, one at a time, and all
/// of them together may not grow beyond a limit. An archive that claims more than it may is refused before it is read.
class ZipArchive final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::ZipArchive)

public:
    static constexpr qint64 MaximumEntries = 100'000;
    static constexpr qint64 MaximumBytes = 1LL << 30; ///< of all that is read from one archive
    /// Of an entry above SmallBytes, the size over the packed size; text and databases stay far below.
    static constexpr qint64 MaximumRatio = 200;
    static constexpr qint64 SmallBytes = 8LL << 20;

    [[nodiscard]] static Result<ZipArchive> open(const QString &path);

    [[nodiscard]] const QList<ZipEntry> &entries() const { return m_entries; }
    /// Null when there is none of this name.
    [[nodiscard]] const ZipEntry *find(const QString &name) const;
    /// The error says why it cannot be read: encrypted, damaged, larger than `most` bytes, or packed too tightly.
    [[nodiscard]] Result<QByteArray> read(const ZipEntry &entry, qint64 most);

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Close> m_archive;
    QList<ZipEntry> m_entries;
    QHash<QString, qsizetype> m_places; ///< name -> index into m_entries
    qint64 m_bytesRead = 0;
};

struct ZipFile
{
    QString name;
    QByteArray bytes;
};

/// An archive with these files, one at least, packed, in memory.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipFile> &files);

} // namespace Baiwen
