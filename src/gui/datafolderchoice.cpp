// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/datafolderchoice.h"

#include "gui/dialogs.h"
#include "progress/datafolder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QWidget>

namespace Baiwen::DataFolderChoice {

using namespace Qt::StringLiterals;

bool chooseAndRestart(QWidget *window)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Baiwen::DataFolderChoice", source);
    };
    const QString folder =
        Dialogs::openFolder(window, text(QT_TRANSLATE_NOOP("Baiwen::DataFolderChoice", "Folder for your data")));
    if (folder.isEmpty())
        return false;
    const DataFolder chosen(folder);
    if (const auto prepared = chosen.prepare(); !prepared) {
        Dialogs::inform(window, text(QT_TRANSLATE_NOOP("Baiwen::DataFolderChoice", "This folder cannot be used")),
                        prepared.error().message);
        return false;
    }
    chosen.choose(); // may fail where writing the first folder did; this start is on the new one all the same
    window->close();
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--data-dir"_s, folder});
}

} // namespace Baiwen::DataFolderChoice
