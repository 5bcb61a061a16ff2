// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrs.h"
#include "study/initialstability.h"
#include "support/answerlog.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;

class TestInitialStability final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_findsThePublishedStability(); // P
    void search_staysNearTheDefaultWhenItKnowsLittle();
    void stabilities_areFilledIn_data(); // P
    void stabilities_areFilledIn();
    void filledIn_keepTheRatiosOfWhatIsKnown_data();
    void filledIn_keepTheRatiosOfWhatIsKnown();
    void rarerGrade_givesWay_data();
    void rarerGrade_givesWay();
    void nothingKnown_isNothing();
    void fit_takesItemsWithOneLongTermAnswer();
    void fit_isThatOfTheSource_data(); // O, and from the npm package
    void fit_isThatOfTheSource();
};

void TestInitialStability::search_findsThePublishedStability()
{
    const std::vector<RecallCount> counts{
        {1, 0.86666667, 435}, {2, 0.90721649, 97}, {3, 0.73015873, 63}, {4, 0.76315789, 38}, {5, 0.67857143, 28}};
    QVERIFY(std::abs(searchInitialStability(Grade::Again, counts, 0.94302857) - 0.7355089) < 1e-6);
}

void TestInitialStability::search_staysNearTheDefaultWhenItKnowsLittle()
{
    QVERIFY(std::abs(searchInitialStability(Grade::Good, {}, 0.9) - 2.3065) < 1e-6);
    const double one = searchInitialStability(Grade::Good, {{2, 0, 1}}, 0.9);
    const double many = searchInitialStability(Grade::Good, {{2, 0, 100}}, 0.9);
    QVERIFY(many < one && one < 2.3065);
    QVERIFY(many >= Fsrs::LowestStability);
    QVERIFY(searchInitialStability(Grade::Good, {{90, 1, 1e6}}, 1.0) <= 100);
}

void TestInitialStability::stabilities_areFilledIn_data()
{
    QTest::addColumn<InitialStabilities>("known");
    QTest::addColumn<QList<double>>("all");
    using Known = InitialStabilities;
    constexpr auto none = std::nullopt;
    QTest::newRow("all but Hard") << Known{0.4, none, 2.3, 10.9} << QList<double>{0.4, 1.1227008, 2.3, 10.9};
    QTest::newRow("only Hard") << Known{none, 0.35, none, none}
                               << QList<double>{0.05738148, 0.35, 0.6242943, 2.2453482};
    QTest::newRow("all") << Known{1, 2, 3, 4} << QList<double>{1, 2, 3, 4};
}

void TestInitialStability::stabilities_areFilledIn()
{
    QFETCH(InitialStabilities, known);
    QFETCH(QList<double>, all);
    const auto completed = completedStabilities(known, {1, 1, 1, 1}).value();
    for (size_t i = 0; i < completed.size(); ++i)
        QVERIFY(std::abs(completed[i] - all.at(qsizetype(i))) < 1e-6);
}

void TestInitialStability::filledIn_keepTheRatiosOfWhatIsKnown_data()
{
    QTest::addColumn<int>("mask");
    for (int mask = 1; mask < 16; ++mask) {
        if ((mask & (mask - 1)) != 0)
            QTest::addRow("%d%d%d%d", mask & 1, mask >> 1 & 1, mask >> 2 & 1, mask >> 3 & 1) << mask;
    }
}

/// Four stabilities that keep both laws; whichever are left out, they are found again.
void TestInitialStability::filledIn_keepTheRatiosOfWhatIsKnown()
{
    QFETCH(int, mask);
    const double again = 0.7;
    const double good = 3.1;
    const double hard = std::pow(again, 0.41) * std::pow(good, 0.59);
    const double easy = std::pow(good / std::pow(hard, 0.46), 1 / 0.54);
    const std::array<double, 4> all{again, hard, good, easy};
    InitialStabilities known;
    for (size_t i = 0; i < all.size(); ++i) {
        if (mask >> i & 1)
            known[i] = all[i];
    }
    const auto completed = completedStabilities(known, {1, 1, 1, 1}).value();
    for (size_t i = 0; i < all.size(); ++i)
        QVERIFY2(std::abs(completed[i] - all[i]) < 1e-9, qPrintable(QString::number(completed[i])));
}

void TestInitialStability::rarerGrade_givesWay_data()
{
    QTest::addColumn<GradeCounts>("counts");
    QTest::addColumn<double>("both");
    QTest::newRow("Again is rarer") << GradeCounts{1, 2, 5, 5} << 1.0;
    QTest::newRow("Hard is rarer") << GradeCounts{3, 2, 5, 5} << 2.0;
    QTest::newRow("as many: the lower grade") << GradeCounts{2, 2, 5, 5} << 1.0;
}

void TestInitialStability::rarerGrade_givesWay()
{
    QFETCH(GradeCounts, counts);
    QFETCH(double, both);
    const auto completed = completedStabilities({2.0, 1.0, 5.0, 9.0}, counts).value();
    QCOMPARE(completed, (std::array<double, 4>{both, both, 5.0, 9.0}));
}

void TestInitialStability::nothingKnown_isNothing()
{
    QVERIFY(!completedStabilities({}, {1, 1, 1, 1}));
    QVERIFY(!completedStabilities({1.0, 2.0, 3.0, 4.0}, {0, 0, 0, 0}));
}

void TestInitialStability::fit_takesItemsWithOneLongTermAnswer()
{
    const InitialFit fit = fitInitialStabilities(answerLog("1@0 3@1 1@5\n3@0 3@0 3@2\n3@0 3@2"), 0.9);
    QCOMPARE(fit.counts, (GradeCounts{1, 0, 2, 0}));
    QVERIFY(fit.stabilities[0] && !fit.stabilities[1] && fit.stabilities[2] && !fit.stabilities[3]);
}

void TestInitialStability::fit_isThatOfTheSource_data()
{
    QTest::addColumn<TrainingSet>("set");
    QTest::addColumn<QList<double>>("stabilities");
    // computeParameters() of @open-spaced-repetition/binding 0.5.0 with enableShortTerm: false, which leaves S0 alone.
    QTest::newRow("vector O") << publishedLog() << QList<double>{0.954999, 5.825041, 10.390114, 37.369275};
    QTest::newRow("466 items, outliers") << answerLogFile(QStringLiteral("answers-466.txt"))
                                         << QList<double>{0.854815245, 5.21396971, 9.30014801, 33.4490814};
    QTest::newRow("1290 items") << answerLogFile(QStringLiteral("answers-1290.txt"))
                                << QList<double>{0.125701427, 1.78880906, 4.16423082, 8.65089512};
}

void TestInitialStability::fit_isThatOfTheSource()
{
    QFETCH(TrainingSet, set);
    QFETCH(QList<double>, stabilities);
    const TrainingSet kept = withoutOutliers(set);
    const InitialFit fit = fitInitialStabilities(kept, kept.averageRecall());
    const auto completed = completedStabilities(fit.stabilities, fit.counts).value();
    for (size_t i = 0; i < completed.size(); ++i) {
        const double wanted = stabilities.at(qsizetype(i));
        QVERIFY2(std::abs(completed[i] - wanted) < 2e-6 * wanted, qPrintable(QString::number(completed[i], 'g', 10)));
    }
}

QTEST_GUILESS_MAIN(TestInitialStability)
#include "tst_initialstability.moc"
