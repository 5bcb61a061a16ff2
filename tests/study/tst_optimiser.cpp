// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/optimiser.h"
#include "study/workerteam.h"
#include "support/answerlog.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// The numbers of another program were computed with npm's @open-spaced-repetition/binding 0.5.0 (MIT), the native
/// optimiser of fsrs-rs in single precision: computeParameters() with short-term memory and one relearning step, and
/// evaluate().
class TestOptimiser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fit_isThatOfTheSource_data(); // O; outliers; batches
    void fit_isThatOfTheSource();
    void defaults_areEvaluatedAsBySource_data();
    void defaults_areEvaluatedAsBySource();
    void orderOfBatches_mattersLittle();
    void numberOfThreads_changesNothing();
    void fewItems_giveTheDefaults();
    void someItems_fitTheInitialStabilitiesOnly();
    void progress_risesAndCancels();
    void fit_staysInBoundsOnOneSidedLogs_data();
    void fit_staysInBoundsOnOneSidedLogs();
    void proposal_isBetterOnlyIfItForetellsTheUnseen();
    void proposal_isGivenUpWhenStopped();
    void longHistories_areLeftOut();
    void emptyLog_hasNothingToEvaluate();
};

void TestOptimiser::fit_isThatOfTheSource_data()
{
    QTest::addColumn<TrainingSet>("set");
    QTest::addColumn<int>("batchSize");
    QTest::addColumn<uint>("seed");
    QTest::addColumn<QList<double>>("parameters");
    QTest::addColumn<double>("logLoss");
    QTest::addColumn<double>("rmse");

    QTest::newRow("vector O, one batch") << publishedLog() << 512 << 2023U
                                         << QList<double>{0.94397008, 5.75777245, 10.27012730, 36.93772888, 6.48393345,
                                                          0.72815853, 3.00561833, 0.001,       1.75711405,  0.27533674,
                                                          0.67995298, 1.48235321, 0.04739766,  0.22480226,  1.63599169,
                                                          0.61587048, 1.75533175, 0.5425,      0.0912,      0.0658,
                                                          0.1}
                                         << 0.52653629 << 0.19077289;
    QTest::newRow("466 items of which 294 are outliers; an earlier epoch is the best")
        << answerLogFile(u"answers-466.txt"_s) << 512 << 2023U
        << QList<double>{0.864190996,  5.27115726,  9.40215302,  33.8159561,  6.40183544, 0.871615589,  2.97213864,
                         0.0181310847, 1.91670024,  0.167058989, 0.838446498, 1.48672473, 0.0671412498, 0.263690621,
                         1.65206611,   0.610624373, 1.90890181,  0.5425,      0.0912,     0.0658,       0.1}
        << 0.26225793 << 0.09906222;
    QTest::newRow("1290 items, same-day answers, one batch")
        << answerLogFile(u"answers-1290.txt"_s) << 100'000 << 2023U
        << QList<double>{0.131853670,  1.66908479,  4.07652712,  8.77096844,  6.43036222,  0.822202027,  3.02431250,
                         0.0860192031, 1.84982252,  0.193913281, 0.777947962, 1.48695421,  0.0741740689, 0.230655178,
                         1.67372894,   0.585345864, 1.95970511,  0.540986121, 0.185651526, 0.0657606572, 0.257636458}
        << 0.35121730 << 0.06845518;
    // The source draws the order of its batches from another generator; with this seed it comes out the same.
    QTest::newRow("1290 items, two batches")
        << answerLogFile(u"answers-1290.txt"_s) << 512 << 5U
        << QList<double>{0.0882007182, 1.72412884,  4.11887741,  8.72031689,  6.44041586,  0.804735184,  3.03343463,
                         0.0292867552, 1.84670556,  0.188098833, 0.771562397, 1.46133769,  0.0774582401, 0.240203068,
                         1.62851775,   0.580157220, 1.94286978,  0.561476350, 0.169397965, 0.0779870898, 0.222601712}
        << 0.35288128 << 0.06963544;
}

void TestOptimiser::fit_isThatOfTheSource()
{
    QFETCH(TrainingSet, set);
    QFETCH(int, batchSize);
    QFETCH(uint, seed);
    QFETCH(QList<double>, parameters);
    QFETCH(double, logLoss);
    QFETCH(double, rmse);
    OptimiserOptions options;
    options.batchSize = batchSize;
    options.seed = seed;
    const FsrsParameters fitted = fitParameters(set, options).value();
    for (size_t i = 0; i < FsrsParameters::Count; ++i) {
        QVERIFY2(std::abs(fitted[i] - parameters.at(qsizetype(i))) < 5e-6,
                 qPrintable(u"w%1: %2"_s.arg(i).arg(fitted[i], 0, 'g', 10)));
    }
    WorkerTeam team(2);
    const ModelEvaluation evaluation = evaluate(set, fitted, team);
    QVERIFY2(std::abs(evaluation.logLoss - logLoss) < 1e-6, qPrintable(QString::number(evaluation.logLoss, 'g', 10)));
    QVERIFY2(std::abs(evaluation.rmseBins - rmse) < 1e-6, qPrintable(QString::number(evaluation.rmseBins, 'g', 10)));
}

void TestOptimiser::defaults_areEvaluatedAsBySource_data()
{
    QTest::addColumn<TrainingSet>("set");
    QTest::addColumn<double>("logLoss");
    QTest::addColumn<double>("rmse");
    QTest::newRow("vector O") << publishedLog() << 0.55162799 << 0.19287647;
    QTest::newRow("466 items") << answerLogFile(u"answers-466.txt"_s) << 0.26996017 << 0.10373367;
    QTest::newRow("1290 items") << answerLogFile(u"answers-1290.txt"_s) << 0.35679203 << 0.07065568;
}

void TestOptimiser::defaults_areEvaluatedAsBySource()
{
    QFETCH(TrainingSet, set);
    QFETCH(double, logLoss);
    QFETCH(double, rmse);
    WorkerTeam team(1);
    const ModelEvaluation evaluation = evaluate(set, FsrsParameters(), team);
    QVERIFY2(std::abs(evaluation.logLoss - logLoss) < 1e-6, qPrintable(QString::number(evaluation.logLoss, 'g', 10)));
    QVERIFY2(std::abs(evaluation.rmseBins - rmse) < 1e-6, qPrintable(QString::number(evaluation.rmseBins, 'g', 10)));
}

void TestOptimiser::orderOfBatches_mattersLittle()
{
    const TrainingSet set = answerLogFile(u"answers-1290.txt"_s);
    WorkerTeam team(1);
    const double unfitted = evaluate(set, FsrsParameters(), team).logLoss;
    double lowest = unfitted;
    double highest = 0;
    OptimiserOptions options;
    for (options.seed = 1; options.seed <= 20; ++options.seed) {
        const double loss = evaluate(set, fitParameters(set, options).value(), team).logLoss;
        lowest = std::min(lowest, loss);
        highest = std::max(highest, loss);
    }
    QVERIFY(highest < unfitted - 0.003);
    QVERIFY2(highest - lowest < 0.003, qPrintable(QString::number(highest - lowest)));
}

void TestOptimiser::numberOfThreads_changesNothing()
{
    const TrainingSet set = answerLogFile(u"answers-1290.txt"_s);
    OptimiserOptions options;
    options.threads = 1;
    const FsrsParameters one = fitParameters(set, options).value();
    for (options.threads = 2; options.threads <= 5; ++options.threads)
        QCOMPARE(fitParameters(set, options).value(), one); // to the last bit
    options.threads = 0;
    QCOMPARE(fitParameters(set, options).value(), one);
}

void TestOptimiser::fewItems_giveTheDefaults()
{
    QCOMPARE(fitParameters(TrainingSet()).value(), FsrsParameters());
    QCOMPARE(fitParameters(answerLog("3@0 3@2 1@5 3@3 3@6 3@9 3@7 3@8")).value(), FsrsParameters());
    // Enough items, but every beginning is an outlier.
    QCOMPARE(fitParameters(answerLog(QByteArray("3@0 3@2 1@5 3@3 3@6 3@9 3@7 3@8\n").repeated(10))).value(),
             FsrsParameters());
}

void TestOptimiser::someItems_fitTheInitialStabilitiesOnly()
{
    const auto changed = [](const QByteArray &log) {
        QList<int> indices;
        const FsrsParameters fitted = fitParameters(answerLog(log)).value();
        for (size_t i = 0; i < FsrsParameters::Count; ++i) {
            if (fitted[i] != FsrsParameters()[i])
                indices.append(int(i));
        }
        return indices;
    };
    const QList<int> initial{0, 1, 2, 3};
    QCOMPARE(changed(QByteArray("3@0 3@2 1@5\n").repeated(31)), initial); // 62 items
    QVERIFY(changed(QByteArray("3@0 3@2 1@5\n").repeated(32)).size() > 4); // 64
    QCOMPARE(changed(QByteArray("3@0 3@2\n").repeated(100)), initial); // nothing beyond the beginnings
}

void TestOptimiser::progress_risesAndCancels()
{
    const TrainingSet set = answerLogFile(u"answers-1290.txt"_s);
    QList<double> told;
    QVERIFY(fitParameters(set, {}, [&told](double share) {
        told.append(share);
        return true;
    }));
    QVERIFY(told.size() > 10);
    QCOMPARE(told.first(), 0.0);
    QVERIFY(std::ranges::is_sorted(told) && told.last() < 1.0);

    for (qsizetype stop = 1; stop <= told.size(); ++stop) {
        qsizetype calls = 0;
        QVERIFY(!fitParameters(set, {}, [&](double) { return ++calls < stop; }));
        QCOMPARE(calls, stop);
    }
}

void TestOptimiser::fit_staysInBoundsOnOneSidedLogs_data()
{
    QTest::addColumn<QByteArray>("question");
    QTest::newRow("always forgotten") << QByteArray("1@0 1@1 1@1 1@1 1@1\n");
    QTest::newRow("never forgotten") << QByteArray("3@0 3@2 3@30 3@90 3@900\n");
    QTest::newRow("always easy") << QByteArray("4@0 4@20 4@300 4@9000 4@30000\n");
    QTest::newRow("always hard") << QByteArray("2@0 2@1 2@2 2@3 2@4\n");
    QTest::newRow("a hundred times a day") << "3@0 " + QByteArray("1@0 ").repeated(99) + "3@1 1@4\n";
}

void TestOptimiser::fit_staysInBoundsOnOneSidedLogs()
{
    QFETCH(QByteArray, question);
    const TrainingSet set = answerLog(question.repeated(200));
    const FsrsParameters fitted = fitParameters(set).value();
    QVERIFY(FsrsParameters::fromList(fitted.toList()).has_value());
    WorkerTeam team(1);
    const double after = evaluate(set, fitted, team).logLoss;
    QVERIFY(std::isfinite(after));
    QVERIFY2(after < evaluate(set, FsrsParameters(), team).logLoss, qPrintable(QString::number(after)));
}

void TestOptimiser::proposal_isBetterOnlyIfItForetellsTheUnseen()
{
    const TrainingSet set = answerLogFile(u"answers-1290.txt"_s);
    const FitProposal first = proposeParameters(set, FsrsParameters()).value();
    QVERIFY(first.isBetter());
    QVERIFY(first.after.logLoss < first.before.logLoss);
    QCOMPARE(first.parameters, fitParameters(set).value());

    // Habits that turn round: what was learnt of the older part misleads on the newer one.
    TrainingSet turned;
    for (int i = 0; i < 400; ++i)
        turned.addQuestion(answersFrom(i < 320 ? "3@0 1@2 1@2" : "3@0 3@2 3@9"));
    const FitProposal misled = proposeParameters(turned, FsrsParameters()).value();
    QVERIFY(misled.after.logLoss < misled.before.logLoss);
    QVERIFY(!misled.isBetter());

    QVERIFY(!proposeParameters(TrainingSet(), FsrsParameters()).value().isBetter());
}

void TestOptimiser::proposal_isGivenUpWhenStopped()
{
    const TrainingSet set = answerLogFile(u"answers-466.txt"_s);
    for (const double limit : {0.0, 0.2, 0.5, 0.8})
        QVERIFY(!proposeParameters(set, FsrsParameters(), {}, [limit](double share) { return share < limit; }));
    double last = 0;
    QVERIFY(proposeParameters(set, FsrsParameters(), {}, [&last](double share) {
        const bool rises = share >= last;
        last = share;
        return rises;
    }));
}

void TestOptimiser::longHistories_areLeftOut()
{
    const QByteArray few = QByteArray("3@0 3@2 1@5 3@3\n").repeated(60);
    const QByteArray withLong = few + "3@0 3@2 " + QByteArray("1@1 ").repeated(300).trimmed() + '\n';
    OptimiserOptions options;
    options.longestHistory = 4;
    const auto parameters = fitParameters(answerLog(withLong), options);
    QVERIFY(parameters.has_value());
    options.longestHistory = 256;
    QVERIFY(fitParameters(answerLog(withLong), options).value() != *parameters);
}

void TestOptimiser::emptyLog_hasNothingToEvaluate()
{
    WorkerTeam team(1);
    QCOMPARE(evaluate(TrainingSet(), FsrsParameters(), team), ModelEvaluation());
    QCOMPARE(meanLogLoss(TrainingSet(), FsrsParameters(), team), 0.0);
}

QTEST_GUILESS_MAIN(TestOptimiser)
#include "tst_optimiser.moc"
