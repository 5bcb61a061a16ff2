// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/datafolder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr auto ChoiceKey = "dataFolder"_L1;

namespace {

struct ChoiceFile : QSettings
{
    ChoiceFile()
        : QSettings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/baiwen/location.ini"_L1,
                    QSettings::IniFormat)
    { }
};

QString defaultRoot()
{
    const QString chosen = ChoiceFile().value(ChoiceKey).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : chosen;
}

} // namespace

DataFolder::DataFolder(const QString &root)
    : m_root(QDir::cleanPath(QFileInfo(root.isEmpty() ? defaultRoot() : root).absoluteFilePath()))
{ }

QString DataFolder::libraryFile() const
{
    return m_root + "/library.sqlite"_L1;
}

QString DataFolder::banksFolder() const
{
    return m_root + "/banks"_L1;
}

QString DataFolder::backupsFolder() const
{
    return m_root + "/backups"_L1;
}

QString DataFolder::cacheFolder() const
{
    if (m_root == DataFolder().root())
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return m_root + "/cache"_L1;
}

QString DataFolder::settingsFile() const
{
    return m_root + "/settings.ini"_L1;
}

QString DataFolder::windowFile() const
{
    return m_root + "/window.ini"_L1;
}

Result<void> DataFolder::prepare() const
{
    for (const QString &folder : {m_root, banksFolder(), backupsFolder()}) {
        if (!QDir().mkpath(folder))
            return failure(tr("The folder %1 cannot be created.").arg(QDir::toNativeSeparators(folder)));
        QTemporaryFile trial(folder + "/trial-XXXXXX"_L1);
        if (!trial.open() || trial.write("1") != 1 || !trial.flush()) {
            return failure(
                tr("The folder %1 cannot be written: %2.").arg(QDir::toNativeSeparators(folder), trial.errorString()));
        }
    }
    return {};
}

bool DataFolder::choose() const
{
    ChoiceFile file;
    file.setValue(ChoiceKey, m_root);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace Baiwen
