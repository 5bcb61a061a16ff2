// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryrepair.h"

#include "progress/backups.h"
#include "progress/libraryfile.h"
#include "progress/salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

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
        // An interview that has lost some of its answers still tells the time of its last change.
        const auto merged = mergeLibrary(database, backup.path, Tie::ToOther);
        if (!merged)
            continue; // damaged too, or from a later version: an older one may do
        report.backupTime = backup.madeAt;
        report.filledIn = *merged;
        return;
    }
}

/// Notes, and which versions of them have been seen, stand in two tables: one may have kept what the other has lost.
Result<void> mendNotes(Database &database, bool isWhole)
{
    auto mended = database.runScript(R"(
        -- A version that its own writer has replaced was found in the leavings of its page.
        DELETE FROM notes WHERE EXISTS (SELECT 1 FROM note_contexts AS seen WHERE seen.question_id = notes.question_id
            AND seen.writer = notes.writer AND seen.counter > notes.counter);
        -- What is there has been seen. Otherwise every merge would bring it a second time, and fail.
        INSERT INTO note_contexts SELECT question_id, writer, counter FROM notes WHERE true
            ON CONFLICT DO UPDATE SET counter = max(counter, excluded.counter);)");
    // A version that was seen and is not there counts as removed by the user: no merge would bring it back. So that the
    // backup can fill in what is lost, a note that was removed since may come back with it.
    if (mended && !isWhole) {
        mended =
            database.runScript("DELETE FROM note_contexts WHERE question_id NOT IN (SELECT question_id FROM notes)");
    }
    return mended;
}

Result<RepairReport> buildRepaired(const QString &path, const QString &repaired, const QString &backupsFolder,
                                   const QDateTime &now)
{
    RepairReport report;
    bool isWhole = true; // the table of notes
    QStringList kin;
    const QList<BackupFile> backups = Backups(backupsFolder).list();
    for (const BackupFile &backup : backups)
        kin.append(backup.path);
    if (const auto salvaged = salvageLibrary(path, repaired, kin)) {
        report.isComplete = salvaged->isComplete();
        report.rowsRead = salvaged->recovered();
        report.rowsLeftOut = salvaged->unfit();
        const auto notes = std::ranges::find(salvaged->tables, u"notes"_s, &TableSalvage::table);
        isWhole = notes == salvaged->tables.end() || (notes->isWhole && notes->unfit == 0);
    }
    // Nothing could be read: then the backup is all there is.
    Database database;
    if (auto opened = openLibraryFile(database, repaired, backupsFolder, now); !opened)
        return Unexpected{opened.error()};
    if (const auto mended = mendNotes(database, isWhole); !mended)
        return Unexpected{mended.error()};
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
