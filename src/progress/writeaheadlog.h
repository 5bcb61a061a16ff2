// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QList>

namespace Baiwen {

/// One page as a transaction left it.
struct LogFrame
{
    qint64 offset = 0; ///< of the page's bytes in the log
    quint32 page = 0;
    quint32 sizeAfter = 0; ///< pages in the library file, for the last frame of a transaction; otherwise 0
    bool isSound = true; ///< its checksum holds
    bool isReadBySqlite = true; ///< it is sound and marked as one of this round
};

/// SQLite's write-ahead log, the `-wal` file beside a library that is in use or was not closed (file format, 4).
/// SQLite itself stops at the first frame whose checksum is wrong, and silently forgets all that was committed after
/// it. Here the frames after it count when they follow on from it: only the last transaction can have been cut short by
/// a crash.
struct WriteAheadLog
{
    QList<LogFrame> frames; ///< up to the end of the last whole transaction
    bool isDamaged = false; ///< a frame among them, or the log's own header

    [[nodiscard]] quint32 sizeAfter() const { return frames.isEmpty() ? 0 : frames.last().sizeAfter; }
};

/// A log that is missing, empty or of another page size has no frames.
[[nodiscard]] WriteAheadLog readLog(QFile &log);

/// Writes the frames into a copy of the library file.
[[nodiscard]] bool applyLog(const WriteAheadLog &log, QFile &from, QFile &copy);

/// Whether the log beside the library file holds damage, so that opening the library would forget committed writes.
/// To be asked before the file is opened: the next write covers the traces. Reads only.
[[nodiscard]] bool isLogDamaged(const QString &libraryFile);

} // namespace Baiwen
