// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace Baiwen {

/// A library file and its write-ahead log as bytes, to be damaged.
struct LibraryBytes
{
    QByteArray file;
    QByteArray log;

    [[nodiscard]] static LibraryBytes read(const QString &path);
    [[nodiscard]] bool writeTo(const QString &path) const;
    bool operator==(const LibraryBytes &) const = default;
};

/// One row's cells; a null array is NULL.
using DumpedRow = QList<QByteArray>;

/// The rows of every table as SQLite reads them, without indexes. Left out is the number by which bookmarks of the same
/// time are ordered: a merge gives new ones.
struct LibraryDump
{
    QMap<QString, QSet<DumpedRow>> tables;
    bool isWhole = true; ///< every table could be read to its end

    [[nodiscard]] static LibraryDump read(const QString &path);
    [[nodiscard]] qsizetype size() const;
    bool operator==(const LibraryDump &) const = default;
};

/// A library with more than a hundred rows in every table and several pages each, made by the stores.
struct LibrarySample
{
    LibraryBytes bytes;
    LibraryDump dump; ///< what is in it

    /// Closed in good order.
    [[nodiscard]] static const LibrarySample &closed();
    /// Copied while it was in use: part of it is in the log.
    [[nodiscard]] static const LibrarySample &inUse();
};

} // namespace Baiwen
