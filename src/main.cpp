// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "cli/commandline.h"
#include "gui/application.h"
#include "gui/mainwindow.h"
#include "gui/singleinstance.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static void printError(const Error &error)
{
    QTextStream(stderr) << "baiwen: " << error.message << '\n';
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"baiwen"_s);
    QCoreApplication::setApplicationVersion(u"" BAIWEN_VERSION ""_s);

    const CommandLine commandLine(argc, argv);
    if (commandLine.isCommand()) {
        QCoreApplication application(argc, argv);
        return commandLine.run();
    }

    const QByteArray activationToken = SingleInstance::activationToken();
    QApplication qtApplication(argc, argv);
    const DataFolder folder(commandLine.dataFolder());
    SingleInstance instance(folder);
    switch (instance.start(commandLine.files(), activationToken)) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::HandedOver:
        return EXIT_SUCCESS;
    case SingleInstance::Role::Failed:
        printError(instance.problem());
        return EXIT_FAILURE;
    }

    QGuiApplication::setDesktopFileName(u"org.baiwen.Baiwen"_s);
    QIcon icon;
    for (const int size : {16, 32, 64, 128})
        icon.addFile(u":/appicon/baiwen-%1.png"_s.arg(size), QSize(size, size)); // the size spares decoding now
    QGuiApplication::setWindowIcon(icon);

    const SystemClock clock;
    Application application(folder, clock);
    MainWindow window(application.context());
    QObject::connect(&instance, &SingleInstance::activationRequested, &window,
                     [&window](const QByteArray &token) { SingleInstance::bringToFront(&window, token); });
    QObject::connect(&instance, &SingleInstance::filesReceived, &window, &MainWindow::openFiles);
    window.show();
    // Reading waits for the first frame: the window is there at once, its content a moment later.
    QTimer::singleShot(0, &window, [&] {
        application.load();
        if (!instance.listen())
            printError(instance.problem());
        window.openFiles(commandLine.files());
    });
    return QApplication::exec();
}
