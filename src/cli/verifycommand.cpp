// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verifycommand.h"

#include "cli/console.h"
#include "cli/documentinput.h"
#include "cli/libraryaccess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString JsonOption = u"json"_s;
const QString BackupsOption = u"backups"_s;

/// A line each. SQLite tells several faults in one text under a heading in stars; in other texts a statement follows.
QStringList lines(const QStringList &faults)
{
    QStringList result;
    for (const QString &fault : faults) {
        const QStringList parts = fault.split(u'\n', Qt::SkipEmptyParts);
        const bool hasHeading = fault.startsWith("***"_L1);
        result += hasHeading ? parts.mid(1) : parts.first(std::min<qsizetype>(parts.size(), 1));
    }
    return result;
}

QString toLine(const QString &path, const QString &message)
{
    return unreadable(QDir::toNativeSeparators(path), {message, {}}).toString();
}

} // namespace

QString VerifyCommand::name() const
{
    return u"verify"_s;
}

QString VerifyCommand::syntax() const
{
    return tr("[options]");
}

QString VerifyCommand::summary() const
{
    return tr("Say what is wrong with the file of your library");
}

void VerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Reads the file of your library to the last byte and writes what is wrong with it\n"
           "to standard output, a line each. The last line counts. Nothing is written to\n"
           "the file, and the program may run meanwhile.\n\n"
           "Exit status: 0 sound, 1 faults, or a file is missing, 2 wrong usage."));
    parser.addOption({BackupsOption, tr("Read each backup, too")});
    parser.addOption({JsonOption, tr("Write one JSON object")});
}

ExitCode VerifyCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.positionalArguments().isEmpty())
        return refuse(console, tr("verify takes no file; --data-dir says which library"));

    const DataFolder folder(arguments.value(DataFolderOption));
    QStringList paths{folder.libraryFile()};
    if (arguments.isSet(BackupsOption)) {
        const QList<BackupFile> backups = Backups(folder.backupsFolder()).list();
        for (const BackupFile &backup : backups)
            paths.append(backup.path);
    }

    const bool isJson = arguments.isSet(JsonOption);
    QJsonArray entries;
    int sound = 0;
    for (const QString &path : std::as_const(paths)) {
        const auto checked = faultsOf(path);
        const QStringList faults = lines(checked.value_or({}));
        sound += checked && faults.isEmpty() ? 1 : 0;
        if (!checked)
            console.printError(toLine(path, checked.error().message));
        for (const QString &fault : faults) {
            if (!isJson)
                console.printLine(toLine(path, fault));
        }
        entries.append(QJsonObject{{u"file"_s, path},
                                   {u"faults"_s, QJsonArray::fromStringList(faults)},
                                   {u"error"_s, checked ? QJsonValue() : QJsonValue(checked.error().message)}});
    }
    if (isJson)
        console.write(QJsonDocument(QJsonObject{{u"files"_s, entries}, {u"sound"_s, sound == paths.size()}}).toJson());
    else
        console.printLine(tr("Files: %1, sound: %2").arg(paths.size()).arg(sound));
    return sound == paths.size() ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
