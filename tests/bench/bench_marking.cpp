// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/busymeter.h"
#include "gui/windowfixture.h"
#include "models/questionlistmodel.h"

#include <QApplication>
#include <QListView>
#include <QStandardPaths>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// The window while 100 bookmarks are set one after the other: how long its thread is busy without a break, and how
/// long until the star shows, which it does after the commit. Under a preloaded library that delays fdatasync() and
/// fsync() the disk is as slow as one likes.
class BenchMarking final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bookmarking();
};

void BenchMarking::bookmarking()
{
    WindowFixture f(Preferences::InterfaceLanguage::English);
    auto *list = f.find<QListView>("questionList");
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() > 150; }, 60'000));
    QTest::qWait(1000);
    const Library &library = f.application->context().library;
    QList<double> busiest;
    QList<double> shown;
    BusyMeter meter;
    for (int i = 0; i < 100; ++i) {
        list->setCurrentIndex(list->model()->index(i, 0));
        QTest::qWait(50);
        const qsizetype before = library.bookmarks().size();
        QElapsedTimer timer;
        timer.start();
        meter.reset();
        f.action(Actions::ToggleBookmark)->trigger();
        meter.take();
        while (library.bookmarks().size() == before && timer.elapsed() < 30'000) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            meter.take();
        }
        shown.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (int round = 0; round < 5; ++round) { // painting
            QCoreApplication::processEvents();
            meter.take();
        }
        busiest.append(meter.longest());
    }
    std::ranges::sort(busiest);
    std::ranges::sort(shown);
    qInfo("100 bookmarks: shown after p50 %.1f ms, longest %.1f ms; thread busy p50 %.1f ms, p99 %.1f ms, longest %.1f "
          "ms",
          shown[50], shown[99], busiest[50], busiest[98], busiest[99]);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    BenchMarking bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_marking.moc"
