// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/runcli.h"
#include "study/optimiser.h"
#include "support/answerlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Header = "card_id,review_time,review_rating,review_state,review_duration\n";

/// The answers of a log in tests/data/study as Anki's users write it.
/// as they do there, so the fit is the same.
QByteArray csvOf(const QString &name)
{
    QFile file(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/study/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QByteArray csv = Header;
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    for (qsizetype card = 0; card < lines.size(); ++card) {
        qint64 day = 100;
        int count = 0;
        for (const TrainingReview &answer : answersFrom(lines.at(card))) {
            day += std::min(answer.days, 1000); // some come after a hundred years: in the future
            const qint64 time = day * 86'400'000 + 12 * 3'600'000 + count++ * 60'000;
            csv += QByteArray::number(card) + ',' + QByteArray::number(time) + ','
                + QByteArray::number(gradeNumber(answer.grade)) + ",1,9000\n";
        }
    }
    return csv;
}

} // namespace

class TestOptimizeCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_tellsTheFit();
    void text_tellsTheSame();
    void damagedRows_areToldAndLeftOut();
    void logWithoutReviews_isAnError_data();
    void logWithoutReviews_isAnError();
    void missingFile_isAnError();
    void fewReviews_giveTheDefaults();
    void wrongUsage_isRefused_data();
    void wrongUsage_isRefused();

private:
    QTemporaryDir m_folder;
};

void TestOptimizeCommand::json_tellsTheFit()
{
    const QString path = writeFile(m_folder.path(), u"log.csv"_s, csvOf(u"answers-1290.txt"_s));
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, path, u"--json"_s});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    const QJsonObject fit = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(
        fit.keys(),
        (QStringList{u"items"_s, u"logLoss"_s, u"logLossDefault"_s, u"parameters"_s, u"rmseBins"_s, u"seconds"_s}));
    QCOMPARE(fit.value(u"items"_s).toInt(), 1290);
    QVERIFY(fit.value(u"logLoss"_s).toDouble() < fit.value(u"logLossDefault"_s).toDouble() - 0.003);
    QVERIFY(fit.value(u"rmseBins"_s).toDouble() > 0);
    QVERIFY(fit.value(u"seconds"_s).toDouble() >= 0);
    QList<double> parameters;
    for (const QJsonValue value : fit.value(u"parameters"_s).toArray())
        parameters.append(value.toDouble());
    QVERIFY(FsrsParameters::fromList(parameters).has_value());
    QVERIFY(parameters != FsrsParameters().toList());

    // From standard input it is the same.
    const CliRun piped = runCli({u"optimize"_s, u"--revlog"_s, u"-"_s, u"--json"_s}, csvOf(u"answers-1290.txt"_s));
    QCOMPARE(QJsonDocument::fromJson(piped.output.toUtf8()).object().value(u"parameters"_s),
             fit.value(u"parameters"_s));
}

void TestOptimizeCommand::text_tellsTheSame()
{
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, u"-"_s}, csvOf(u"answers-466.txt"_s));
    QCOMPARE(run.code, ExitCode::Success);
    const QStringList lines = run.outputLines();
    QCOMPARE(lines.size(), 2);
    QVERIFY(FsrsParameters::fromText(lines.at(0)).has_value());
    QVERIFY2(lines.at(1).startsWith("Items: 466, log loss: 0."_L1), qPrintable(lines.at(1)));
}

void TestOptimizeCommand::damagedRows_areToldAndLeftOut()
{
    QByteArray csv = csvOf(u"answers-466.txt"_s);
    csv.insert(Header.size(), "1,2,9,4\nrubbish\n");
    const QString path = writeFile(m_folder.path(), u"damaged.csv"_s, csv);
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, path, u"--json"_s});
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(QJsonDocument::fromJson(run.output.toUtf8()).object().value(u"items"_s).toInt(), 466);
    const QStringList errors = run.errors.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0), path + u":2: error: review_rating lies within 0 and 4, not 9"_s);
    QCOMPARE(errors.at(1), path + u":3: error: review_time is missing"_s);
}

void TestOptimizeCommand::logWithoutReviews_isAnError_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only names") << Header;
    QTest::newRow("only rubbish") << Header + "a\nb\n";
    QTest::newRow("only reschedulings") << Header + "1,1000,0,2,0\n";
}

void TestOptimizeCommand::logWithoutReviews_isAnError()
{
    QFETCH(QByteArray, log);
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, u"-"_s, u"--json"_s}, log);
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("<stdin>:"_L1), qPrintable(run.errors));
}

void TestOptimizeCommand::missingFile_isAnError()
{
    const QString path = m_folder.filePath(u"nothing.csv"_s);
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, path});
    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(path + u": error: "_s), qPrintable(run.errors));
    QCOMPARE(runCli({u"optimize"_s, u"--revlog"_s, m_folder.path()}).code, ExitCode::Failure);
}

void TestOptimizeCommand::fewReviews_giveTheDefaults()
{
    const CliRun run = runCli({u"optimize"_s, u"--revlog"_s, u"-"_s}, Header + "1,86400000,3,0,5\n1,259200000,1,2,5\n");
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(FsrsParameters::fromText(run.outputLines().constFirst()).value(), FsrsParameters());
    QVERIFY(run.outputLines().constLast().startsWith("Items: 1, "_L1));
}

void TestOptimizeCommand::wrongUsage_isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("file without the option") << QStringList{u"log.csv"_s};
    QTest::newRow("one file more") << QStringList{u"--revlog"_s, u"-"_s, u"log.csv"_s};
    QTest::newRow("unknown option") << QStringList{u"--revlog"_s, u"-"_s, u"--fast"_s};
}

void TestOptimizeCommand::wrongUsage_isRefused()
{
    QFETCH(QStringList, arguments);
    const CliRun run = runCli(QStringList{u"optimize"_s} + arguments);
    QCOMPARE(run.code, ExitCode::Usage);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.startsWith("baiwen: "_L1), qPrintable(run.errors));
}

QTEST_GUILESS_MAIN(TestOptimizeCommand)
#include "tst_optimizecommand.moc"
