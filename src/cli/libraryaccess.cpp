// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryaccess.h"

#include "progress/librarycheck.h"
#include "progress/libraryfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

/// As the file's header tells (https://sqlite.org/fileformat2.html, section 1.3.3). Closing the file would end the
/// locks that a connection of this process holds on it.
static bool usesWriteAheadLog(const QString &path)
{
    constexpr char Wal = 2;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(20).endsWith(QByteArray(2, Wal));
}

static bool isThere(const QString &libraryFile)
{
    return QFileInfo(libraryFile).size() > 0; // an empty one is as good as none: a start was cut off
}

Result<QStringList> faultsOf(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(Database::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    // Without a lock, that is, where a log beside the file would tell of anybody who writes.
    const auto check = [&path] {
        using Access = Database::Access;
        return checkLibrary(path, {}, Migrations::builtIn(),
                            usesWriteAheadLog(path) ? Access::Immutable : Access::ReadOnly);
    };
    const auto faults = check();
    // Should somebody begin to write just then it may look damaged, once: by now that shows, and there will be a lock.
    return faults && faults->isEmpty() ? faults : check();
}

Result<void> requireSound(const QString &path)
{
    Database database;
    if (const auto opened = openLibraryForReading(database, path); !opened)
        return Unexpected{opened.error()};
    database.closeUntouched();
    const auto faults = faultsOf(path);
    if (!faults)
        return Unexpected{faults.error()};
    if (!faults->isEmpty())
        return failure(
            LibraryAccess::tr("%1 is damaged; “baiwen verify” says how, “baiwen restore” brings a backup back.")
                .arg(QDir::toNativeSeparators(path)),
            faults->join(u'\n'));
    return {};
}

/// LibraryWorker would refuse what belongs to a later version or another program too, and leave files beside it.
static Result<void> requireOurs(const QString &path)
{
    Database database;
    const auto opened = openLibraryForReading(database, path);
    return opened || database.fault() == DatabaseFault::Damaged ? Result<void>() : Unexpected{opened.error()};
}

LibraryAccess::LibraryAccess(DataFolder folder, QStringList wanted)
    : m_folder(std::move(folder))
    , m_backups(m_folder.backupsFolder())
    , m_wanted(std::move(wanted))
    , m_worker(m_folder)
{ }

/// THE PLACE OF THE LOCK. Nobody else may have the library from here until this object goes, or this fails and says who
/// has it: a LibraryLock as a member before m_worker, taken here. The folder is there and can be written.
Result<void> LibraryAccess::lock()
{
    return {};
}

Result<void> LibraryAccess::open(OnDamage onDamage, const QDateTime &now)
{
    if (auto prepared = m_folder.prepare(); !prepared)
        return prepared;
    if (auto locked = lock(); !locked)
        return locked;
    if (auto held = holdWanted(); !held)
        return held;
    auto opened = openWorker(onDamage, now);
    if (auto back = putBackWanted(); !back && opened)
        return back;
    return opened;
}

Result<void> LibraryAccess::openWorker(OnDamage onDamage, const QDateTime &now)
{
    const QString path = m_folder.libraryFile();
    m_isNew = !isThere(path);
    if (!m_isNew) {
        auto fit = onDamage == OnDamage::Refuse ? requireSound(path) : requireOurs(path);
        if (!fit)
            return fit;
    }
    const auto opened = m_worker.open(now);
    if (!opened)
        return Unexpected{opened.error()};
    if (opened->notKept)
        return Unexpected{*opened->notKept};
    m_repair = opened->repair;
    if (onDamage == OnDamage::Refuse || m_repair)
        return {};

    // Damage that no start comes upon.
    const auto faults = checkLibrary(path);
    if (!faults)
        return Unexpected{faults.error()};
    if (!faults->isEmpty()) {
        const auto repaired = m_worker.repair(now);
        if (!repaired)
            return Unexpected{repaired.error()};
        m_repair = *repaired;
    }
    return {};
}

Result<BackupFile> LibraryAccess::backUp(BackupReason reason, const QDateTime &now)
{
    auto made = m_backups.make(m_worker.database, reason, now);
    if (auto back = putBackWanted(); !back && made)
        return Unexpected{back.error()};
    return made;
}

Result<void> LibraryAccess::holdWanted()
{
    const QList<BackupFile> backups = m_backups.list();
    for (const BackupFile &backup : backups) {
        const QFileInfo file(backup.path);
        if (std::ranges::none_of(m_wanted, [&](const QString &path) { return QFileInfo(path) == file; }))
            continue;
        if (!m_held)
            m_held.emplace();
        if (!QFile::copy(backup.path, m_held->filePath(file.fileName())))
            return failure(tr("%1 cannot be copied to %2.").arg(QDir::toNativeSeparators(backup.path), m_held->path()));
    }
    return {};
}

Result<void> LibraryAccess::putBackWanted() const
{
    if (!m_held)
        return {};
    const QDir held(m_held->path());
    for (const QString &name : held.entryList(QDir::Files)) {
        const QString path = QDir(m_folder.backupsFolder()).filePath(name);
        if (QFile::exists(path))
            continue;
        const QString partial = path + ".part"_L1;
        if (!QFile::copy(held.filePath(name), partial) || !QFile::rename(partial, path))
            return failure(tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

} // namespace Baiwen
