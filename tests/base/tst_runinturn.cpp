// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/runinturn.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Baiwen;

struct Seen
{
    const QThread *thread;
    bool isFirstDone;
};

class TestRunInTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiting_doesNotTakeTheWorkOutOfItsTurn();
};

void TestRunInTurn::waiting_doesNotTakeTheWorkOutOfItsTurn()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QSemaphore begun;
    std::atomic isFirstDone = false;
    const QFuture<bool> first = runInTurn(pool, [&] {
        begun.release();
        QThread::msleep(50); // while the other is waited for
        isFirstDone = true;
        return true;
    });
    begun.acquire();
    const Seen second = runInTurn(pool, [&] { return Seen{QThread::currentThread(), isFirstDone}; }).result();
    QVERIFY(second.isFirstDone);
    QVERIFY(second.thread != thread());
    QVERIFY(first.result());
}

QTEST_GUILESS_MAIN(TestRunInTurn)
#include "tst_runinturn.moc"
