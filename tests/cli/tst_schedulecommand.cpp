// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runcli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestScheduleCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void history_isWrittenALineForEachAnswer();
    void json_carriesFullNumbers();
    void publishedHistory_isMet();
    void retention_movesTheInterval_data();
    void retention_movesTheInterval();
    void olderParameters_areCarriedOver();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();
};

static QJsonArray scheduled(const QStringList &arguments)
{
    const CliRun run = runCli(QStringList{u"schedule"_s, u"--json"_s} + arguments);
    if (run.code != ExitCode::Success)
        qWarning("%s", qPrintable(run.errors));
    return QJsonDocument::fromJson(run.output.toUtf8()).array();
}

void TestScheduleCommand::history_isWrittenALineForEachAnswer()
{
    const CliRun run = runCli({u"schedule"_s, u"--history"_s, u"3@0,3@1,1@5"_s});
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(run.errors, QString());
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"3\t0\t2.3065\t2.1181\t-\t2"_s);
    QVERIFY2(lines.at(1).startsWith("3\t1\t"_L1), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith("1\t5\t"_L1), qPrintable(lines.at(2)));
    QCOMPARE(lines.at(2).split(u'\t').size(), 6);
}

void TestScheduleCommand::json_carriesFullNumbers()
{
    const QJsonArray reviews = scheduled({u"--history"_s, u"3@0, 3@0"_s});
    QCOMPARE(reviews.size(), 2);
    const QJsonObject first = reviews.at(0).toObject();
    QCOMPARE(first.keys(), (QStringList{u"difficulty"_s, u"interval"_s, u"retrievability"_s, u"stability"_s}));
    QCOMPARE(first.value(u"stability"_s).toDouble(), 2.3065);
    QVERIFY(std::abs(first.value(u"difficulty"_s).toDouble() - 2.11810397) < 1e-8);
    QVERIFY(first.value(u"retrievability"_s).isNull());
    QCOMPARE(first.value(u"interval"_s).toInt(), 2);
    QCOMPARE(reviews.at(1).toObject().value(u"retrievability"_s).toDouble(), 1.0);
}

void TestScheduleCommand::publishedHistory_isMet()
{
    const QJsonObject last = scheduled({u"--history"_s, u"1@0,3@0,3@1,3@3,3@8,3@21"_s}).last().toObject();
    QVERIFY(std::abs(last.value(u"stability"_s).toDouble() - 53.62691) < 5e-5);
    QVERIFY(std::abs(last.value(u"difficulty"_s).toDouble() - 6.3574867) < 5e-6);
    QCOMPARE(last.value(u"interval"_s).toInt(), 54);
}

void TestScheduleCommand::retention_movesTheInterval_data()
{
    QTest::addColumn<QString>("retention");
    QTest::addColumn<int>("interval");
    QTest::newRow("0.9") << u"0.9"_s << 8;
    QTest::newRow("0.8") << u"0.8"_s << 28; // 8.2956 · 3.31596 (vector J)
    QTest::newRow("0.99") << u"0.99"_s << 1;
}

void TestScheduleCommand::retention_movesTheInterval()
{
    QFETCH(QString, retention);
    QFETCH(int, interval);
    const QJsonArray reviews = scheduled({u"--history"_s, u"4@0"_s, u"--retention"_s, retention});
    QCOMPARE(reviews.first().toObject().value(u"interval"_s).toInt(), interval);
}

void TestScheduleCommand::olderParameters_areCarriedOver()
{
    const QString version5 = u"0.6845422,1.6790825,4.7349424,10.042885,7.4410233,0.64219797,1.071918,0.0025195254,"
                             "1.432437,0.1544,0.8692766,2.0696752,0.0953,0.2975,2.4691248,0.19542035,3.201072,"
                             "0.18046261,0.121442534"_s;
    const QJsonObject last =
        scheduled({u"--history"_s, u"1@0,3@1,3@3,3@8,4@21"_s, u"--parameters"_s, version5}).last().toObject();
    QVERIFY(std::abs(last.value(u"stability"_s).toDouble() - 71.7502) < 1e-4);
}

void TestScheduleCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const QString option = u"--history"_s;
    const auto row = [&](const QString &history, const QString &part) {
        QTest::newRow(qPrintable(history)) << QStringList{option, history} << part;
    };
    QTest::newRow("nothing") << QStringList() << u"needs --history"_s;
    row(QString(), u"answer 1 is “”"_s);
    row(u"5@0"_s, u"answer 1 is “5@0”"_s);
    row(u"3@0,0@2"_s, u"answer 2 is “0@2”"_s);
    row(u"3@0,3@-1"_s, u"answer 2 is “3@-1”"_s);
    row(u"3@0,3@1.5"_s, u"answer 2 is “3@1.5”"_s);
    row(u"3@0,3"_s, u"answer 2 is “3”"_s);
    row(u"3@0,"_s, u"answer 2 is “”"_s);
    row(u"3@4"_s, u"no days pass before the first answer"_s);
    const QStringList sound{option, u"3@0"_s};
    QTest::newRow("retention 1") << sound + QStringList{u"--retention"_s, u"1"_s} << u"between 0 and 1"_s;
    QTest::newRow("retention in words") << sound + QStringList{u"--retention"_s, u"high"_s} << u"“high”"_s;
    QTest::newRow("retention nan") << sound + QStringList{u"--retention"_s, u"nan"_s} << u"“nan”"_s;
    QTest::newRow("three parameters") << sound + QStringList{u"--parameters"_s, u"1,2,3"_s} << u"not 3"_s;
    QTest::newRow("parameters in words") << sound + QStringList{u"--parameters"_s, u"a,b"_s} << u"“a”"_s;
    QTest::newRow("a file") << sound + QStringList{u"log.csv"_s} << u"“log.csv”"_s;
}

void TestScheduleCommand::wrongUsage_isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CliRun run = runCli(QStringList{u"schedule"_s} + arguments);
    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("baiwen: "_L1) && run.errors.contains(part), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestScheduleCommand)
#include "tst_schedulecommand.moc"
