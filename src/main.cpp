// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "cli/commandline.h"
#include "gui/application.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QTimer>

using namespace Baiwen;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"baiwen"_s);
    QCoreApplication::setApplicationVersion(u"" BAIWEN_VERSION ""_s);

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine(arguments);
    if (!commandLine.opensWindow()) {
        QCoreApplication application(argc, argv);
        return commandLine.runInTerminal();
    }

    QApplication qtApplication(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Baiwen"_s);
    QGuiApplication::setDesktopFileName(u"org.baiwen.Baiwen"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/appicon/baiwen.svg"_s));

    const SystemClock clock;
    Application application(DataFolder(commandLine.dataFolder()), clock);
    MainWindow window(application.context());
    window.show();
    // Reading waits for the first frame: the window is there at once, its content a moment later.
    QTimer::singleShot(0, &window, [&] {
        application.load();
        window.openFiles(commandLine.files());
    });
    return QApplication::exec();
}
