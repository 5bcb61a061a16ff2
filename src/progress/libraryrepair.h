// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/librarymerge.h"

#include <QDateTime>
#include <QStringList>

namespace Baiwen {

/// What was done when the library file was not as it should be.
struct RepairReport
{
    enum class Cause {
        Damaged, ///< the file contradicted itself
        Gone, ///< it was removed while it was in use
        Replaced, ///< another file took its place while it was in use
    };

    Cause cause = Cause::Damaged;
    QString setAside; ///< the file as it was found, untouched; a copy of what was open when it was gone or replaced
    qint64 rowsRead = 0; ///< from the damaged file
    qint64 rowsLeftOut = 0; ///< read, but of no use: without what they belong to, or against a rule of the format
    bool isComplete = false; ///< every table of the damaged file could be read to its end
    QDateTime backupTime; ///< UTC, of the backup that filled in; invalid when none did
    MergeReport filledIn; ///< from that backup, or, after a replacement, what the other file brought

    bool operator==(const RepairReport &) const = default;
};

/// Makes a sound library of a damaged one: what can be read of it, and from the newest sound backup what is missing.
/// Built beside it and put in its place at the end, so that a failure or a crash leaves the damaged file where it was.
/// Nobody may have the file open. The damaged one stays in the folder as library-damaged-<time>.sqlite.
[[nodiscard]] Result<RepairReport> repairLibrary(const QString &path, const QString &backupsFolder,
                                                 const QDateTime &now);

/// Ends a repair that was cut off in its last step. To be called before the library is opened.
[[nodiscard]] Result<void> finishRepair(const QString &path);

} // namespace Baiwen
