// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/workerteam.h"

#include <QTest>

using namespace Baiwen;

class TestWorkerTeam final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPiece_isDoneOnce_data();
    void everyPiece_isDoneOnce();
    void team_isThereForWorkAfterWork();
};

void TestWorkerTeam::everyPiece_isDoneOnce_data()
{
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("pieces");
    QTest::newRow("one thread") << 1 << 100;
    QTest::newRow("two threads") << 2 << 100;
    QTest::newRow("more threads than pieces") << 5 << 3;
    QTest::newRow("no pieces") << 2 << 0;
    QTest::newRow("as many as there are processors") << 0 << 100;
}

void TestWorkerTeam::everyPiece_isDoneOnce()
{
    QFETCH(int, threads);
    QFETCH(int, pieces);
    std::vector<int> done(size_t(pieces), 0);
    WorkerTeam team(threads);
    if (threads > 0)
        QCOMPARE(team.threads(), threads);
    team.run(pieces, [&done](int piece) { ++done[size_t(piece)]; });
    QCOMPARE(done, std::vector<int>(size_t(pieces), 1));
}

void TestWorkerTeam::team_isThereForWorkAfterWork()
{
    WorkerTeam team(3);
    std::vector<int> sums(7, 0);
    for (int round = 0; round < 500; ++round)
        team.run(7, [&sums](int piece) { sums[size_t(piece)] += piece; });
    for (int piece = 0; piece < 7; ++piece)
        QCOMPARE(sums[size_t(piece)], 500 * piece);
}

QTEST_GUILESS_MAIN(TestWorkerTeam)
#include "tst_workerteam.moc"
