// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

namespace Baiwen {

/// Where everything of the user's lives: one folder, which can be copied to another machine as it is.
class DataFolder final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::DataFolder)

public:
    /// `root` as named on the command line; empty: the folder that the user chose, or else where the system keeps such
    /// data. Nothing is created yet.
    explicit DataFolder(const QString &root = {});

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString libraryFile() const;
    [[nodiscard]] QString banksFolder() const;
    [[nodiscard]] QString backupsFolder() const;
    [[nodiscard]] QString settingsFile() const;
    /// For what can be made anew at any time: the system's folder for such files, or one within a folder that was
    /// named, so that it leaves no trace elsewhere. Not part of what is prepared or copied.
    [[nodiscard]] QString cacheFolder() const;
    /// Window geometry and the like, apart from the preferences.
    [[nodiscard]] QString windowFile() const;

    /// Creates what is missing and writes a file for trial: permission bits do not tell of read-only media, full disks
    /// or quotas. The error names the folder and the reason.
    [[nodiscard]] Result<void> prepare() const;
    /// From now on the one that is used when none is named, by the window and by every command. Kept with the system's
    /// settings, outside any data folder. False when it could not be written down.
    bool choose() const;

private:
    QString m_root; ///< absolute
};

} // namespace Baiwen
