// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryrepair.h"

#include "progress/backups.h"
#include "progress/libraryfile.h"
#include "progress/salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct LibraryRepair
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryRepair)
};

/// A library and what SQLite keeps beside it.
constexpr std::array<QLatin1StringView, 3> Parts{""_L1, "-wal"_L1, "-shm"_L1};

QString repairedFile(const QString &path)
{
    return QFileInfo(path).dir().filePath(u"library-repaired.sqlite"_s);
}

Result<void> moveParts(const QString &from, const QString &to)
{
    for (const QLatin1StringView part : Parts) {
        if (QFile::exists(from + part) && !QFile::rename(from + part, to + part)) {
            return failure(LibraryRepair::tr("%1 cannot be renamed to %2.")
                               .arg(QDir::toNativeSeparators(from + part), QDir::toNativeSeparators(to + part)));
        }
    }
    return {};
}

void removeParts(const QString &path)
{
    for (const QLatin1StringView part : Parts)
        QFile::remove(path + part);
}

QString freeName(const QString &path, const QDateTime &now)
{
    const QDir folder = QFileInfo(path).dir();
    const QString stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = folder.filePath(u"library-damaged-%1.sqlite"_s.arg(stamp));
    for (int n = 2; QFile::exists(name); ++n)
        name = folder.filePath(u"library-damaged-%1-%2.sqlite"_s.arg(stamp).arg(n));
    return name;
}

/// From the newest backup that is sound; nothing when none is.
void fillFromBackups(Database &database, const QString &backupsFolder, RepairReport &report)
{
    const QList<BackupFile> backups = Backups(backupsFolder).list();
    for (const BackupFile &backup : backups) {
        const auto merged = mergeLibrary(database, backup.path);
        if (!merged)
            continue; // damaged too, or from a later version: an older one may do
        report.backupTime = backup.madeAt;
        report.filledIn = *merged;
        return;
    }
}

Result<RepairReport> buildRepaired(const QString &path, const QString &repaired, const QString &backupsFolder,
                                   const QDateTime &now)
{
    RepairReport report;
    if (const auto salvaged = salvageLibrary(path, repaired)) {
        report.isComplete = salvaged->isComplete();
        report.rowsRead = salvaged->recovered();
        for (const TableSalvage &table : salvaged->tables)
            report.rowsLeftOut += table.unfit + table.orphaned;
    }
    // Nothing could be read: then the backup is all there is.
    Database database;
    if (auto opened = openLibraryFile(database, repaired, backupsFolder, now); !opened)
        return Unexpected{opened.error()};
    // A version that its own writer has replaced was found in the leavings of its page.
    auto pruned = database.runScript(R"(
        DELETE FROM notes WHERE EXISTS (SELECT 1 FROM note_contexts AS seen WHERE seen.question_id = notes.question_id
            AND seen.writer = notes.writer AND seen.counter > notes.counter))");
    if (!pruned)
        return Unexpected{pruned.error()};
    fillFromBackups(database, backupsFolder, report);
    return report;
}

} // namespace

Result<RepairReport> repairLibrary(const QString &path, const QString &backupsFolder, const QDateTime &now)
{
    const QString repaired = repairedFile(path);
    const QString unfinished = repaired + ".part"_L1;
    removeParts(unfinished);
    auto report = buildRepaired(path, unfinished, backupsFolder, now);
    if (!report) {
        removeParts(unfinished);
        return report;
    }
    report->setAside = freeName(path, now);
    // From here on every instant leaves either the damaged file in its place, or the repaired one to be put there.
    if (auto named = moveParts(unfinished, repaired); !named)
        return Unexpected{named.error()};
    if (auto aside = moveParts(path, report->setAside); !aside)
        return Unexpected{aside.error()};
    if (auto placed = moveParts(repaired, path); !placed)
        return Unexpected{placed.error()};
    return report;
}

Result<void> finishRepair(const QString &path)
{
    const QString repaired = repairedFile(path);
    if (!QFile::exists(repaired))
        return {};
    if (!QFile::exists(path))
        return moveParts(repaired, path);
    removeParts(repaired); // cut off before the damaged file was set aside: it is repaired anew
    return {};
}

} // namespace Baiwen
