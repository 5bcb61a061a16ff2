// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/conflictcopies.h"

#include "progress/libraryfile.h"

#include <QDir>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

QStringList conflictCopies(const QString &libraryFile)
{
    const QFileInfo library(libraryFile);
    QStringList copies;
    const QFileInfoList files =
        library.dir().entryInfoList({u"*.sqlite"_s, u"*.sqlite.*"_s, u"*.sqlite (*"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (name == library.fileName() || name.startsWith("library-damaged-"_L1) || name.endsWith("-wal"_L1)
            || name.endsWith("-shm"_L1) || name.endsWith(".part"_L1))
            continue;
        Database database;
        if (openLibraryForReading(database, file.filePath()))
            copies << file.filePath();
    }
    return copies;
}

} // namespace Baiwen
