// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "cli/commandline.h"
#include "gui/application.h"
#include "gui/datafolderchoice.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QTimer>

using namespace Baiwen;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"baiwen"_s);
    QCoreApplication::setApplicationVersion(u"" BAIWEN_VERSION ""_s);

    const CommandLine commandLine(argc, argv);
    if (commandLine.isCommand()) {
        QCoreApplication application(argc, argv);
        return commandLine.run();
    }

    QApplication qtApplication(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.baiwen.Baiwen"_s);
    QIcon icon;
    for (const int size : {16, 32, 64, 128})
        icon.addFile(u":/appicon/baiwen-%1.png"_s.arg(size), QSize(size, size)); // the size spares decoding now
    QGuiApplication::setWindowIcon(icon);

    const QString folder = commandLine.dataFolder().isEmpty() ? DataFolderChoice::chosen() : commandLine.dataFolder();
    const SystemClock clock;
    Application application(DataFolder(folder), clock);
    MainWindow window(application.context());
    window.show();
    // Reading waits for the first frame: the window is there at once, its content a moment later.
    QTimer::singleShot(0, &window, [&] {
        application.load();
        window.openFiles(commandLine.files());
    });
    return QApplication::exec();
}
