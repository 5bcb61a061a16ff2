// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/libraryworker.h"

#include <QTemporaryDir>

namespace Baiwen {

/// What is wrong with a library or a backup, as checkLibrary() says it; no file appears beside it. Not for one that
/// this process has open.
[[nodiscard]] Result<QStringList> faultsOf(const QString &path);

/// For what copies a library or adds to it: it must be there, ours and without a fault.
[[nodiscard]] Result<void> requireSound(const QString &path);

/// The library of a data folder in the hands of a command that changes it: open, and nobody else's, until this goes.
class LibraryAccess final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryAccess)

public:
    enum class OnDamage {
        Refuse,
        Repair, ///< as the program does at its start: the damaged file is set aside
    };

    /// `wanted` are files that the command is going to read. Backups among them stay where they are, whatever the
    /// backups that are made on the way thin out.
    LibraryAccess(DataFolder folder, QStringList wanted);

    /// Makes the library where there is none, and brings an older one to the present form.
    [[nodiscard]] Result<void> open(OnDamage onDamage, const QDateTime &now);
    /// Whether open() has made the library.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// What open() did to a damaged file.
    [[nodiscard]] const std::optional<RepairReport> &repair() const { return m_repair; }

    [[nodiscard]] LibraryWorker &worker() { return m_worker; }
    [[nodiscard]] Result<BackupFile> backUp(BackupReason reason, const QDateTime &now);

private:
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> openWorker(OnDamage onDamage, const QDateTime &now);
    [[nodiscard]] Result<void> holdWanted();
    [[nodiscard]] Result<void> putBackWanted() const;

    DataFolder m_folder;
    Backups m_backups;
    QStringList m_wanted;
    std::optional<QTemporaryDir> m_held; ///< copies of the backups that are wanted, under their names
    LibraryWorker m_worker;
    bool m_isNew = false;
    std::optional<RepairReport> m_repair;
};

} // namespace Baiwen
