// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sqlite/database.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <chrono>

namespace Baiwen {

enum class BackupReason { Regular, Manual, BeforeMigration, BeforeMerge, BeforeImport, BeforeRestore, BeforeRepair };

/// As the name of a copy has it, and for scripts: "before-merge".
[[nodiscard]] QString reasonName(BackupReason reason);

struct BackupFile
{
    QString path;
    QDateTime madeAt; ///< UTC
    BackupReason reason = BackupReason::Regular;
    qint64 bytes = 0;

    bool operator==(const BackupFile &) const = default;
};

/// The copies of the library in one folder. A copy is known by its name alone, which carries the time (UTC) and the
/// reason: "library-20260314T092653.589Z-before-merge.sqlite"; "library-20260314T092653Z-format-1.sqlite" is the older
/// form of a copy before a migration. What has another name is none of ours, neither shown nor removed. Days are those
/// of `zone`.
class Backups final
{
public:
    /// The youngest backup is at most this old while there is something to back up.
    static constexpr std::chrono::minutes Interval{30};

    explicit Backups(QString folder, const QTimeZone &zone = QTimeZone::systemTimeZone());

    /// The newest first.
    [[nodiscard]] QList<BackupFile> list() const;
    /// Copies what is committed in `database`, then prunes. The copy is there whole or not at all, and is stamped with
    /// the next free millisecond from `now` on. After a failure nothing has been removed. `spared` is the path of one
    /// that is wanted still, as the one about to be restored.
    [[nodiscard]] Result<BackupFile> make(Database &database, BackupReason reason, const QDateTime &now,
                                          const QString &spared = {}) const;
    /// Whether the newest backup, for whatever reason it was made, is as old as Interval, or there is none. One from
    /// the future (the clock has been set back) does not count.
    [[nodiscard]] bool isDue(const QDateTime &now) const;
    /// Removes what expired() names, and the halves that a killed make() left behind before yesterday. What cannot be
    /// removed now is so another time.
    void prune(const QDateTime &now, const QString &spared = {}) const;

    /// Those of `files`, in any order, that need not be kept at `now`, the newest first. Kept are all of today and
    /// yesterday; the newest of each of 12 days before that; the newest of each of 10 weeks (from Monday) before the
    /// week of the oldest of these; and the newest of each of 9 months before the month of the oldest of these.
    /// Counted are days, weeks and months that hold a backup, not those of the calendar: whatever the calendar would
    /// cover is covered, more after a pause, and the newest of all stays for ever. Pruned as time goes on, what is left
    /// of a month is the end of the last week that ended in it. What bears a time after `now` is kept and counts for
    /// nothing, whatever the clock was set to. Reasons make no difference. Rule and numbers are Anki's (the Anki
    /// manual, "Backups", https://docs.ankiweb.net/backups.html; how it counts: rslib/src/collection/backup.rs).
    [[nodiscard]] static QList<BackupFile> expired(QList<BackupFile> files, const QDateTime &now,
                                                   const QTimeZone &zone);

private:
    QString m_folder;
    QTimeZone m_zone;
};

} // namespace Baiwen
