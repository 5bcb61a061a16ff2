// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrs.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

/// 19 parameters of FSRS-5, from the tests of fsrs-rs.
const QList<double> Version5{0.6845422,    1.6790825,  4.7349424, 10.042885,  7.4410233,  0.64219797, 1.071918,
                             0.0025195254, 1.432437,   0.1544,    0.8692766,  2.0696752,  0.0953,     0.2975,
                             2.4691248,    0.19542035, 3.201072,  0.18046261, 0.121442534};

struct Answer
{
    int grade;
    int days;
};

MemoryState replayed(const Fsrs &model, const QList<Answer> &answers)
{
    MemoryState state = model.initial(Grade(answers.first().grade));
    for (const Answer &answer : answers.mid(1))
        state = model.next(state, Grade(answer.grade), answer.days);
    return state;
}

QList<Answer> answers(std::initializer_list<int> grades, std::initializer_list<int> days)
{
    QList<Answer> list;
    for (size_t i = 0; i < grades.size(); ++i)
        list.append({grades.begin()[i], days.begin()[i]});
    return list;
}

bool isNear(double actual, double wanted, double tolerance)
{
    const bool isSo = std::abs(actual - wanted) <= tolerance;
    if (!isSo)
        qWarning("%.10g instead of %.10g", actual, wanted);
    return isSo;
}

} // namespace

/// The letters are those of the vectors in the specification: numbers from the tests of fsrs-rs, ts-fsrs, py-fsrs and
/// go-fsrs.
class TestFsrs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retrievability_followsThePowerCurve_data(); // A
    void retrievability_followsThePowerCurve();
    void retrievability_isNinetyPercentAtTheStability();
    void retrievability_beforeTheReview_isOne();
    void initialDifficulty_isAsPublished_data(); // B
    void initialDifficulty_isAsPublished();
    void difficulty_isDampedAndReverts_data(); // C
    void difficulty_isDampedAndReverts();
    void stability_growsOnRecall_data(); // D
    void stability_growsOnRecall();
    void stability_fallsOnALapse_data();
    void stability_fallsOnALapse();
    void stability_onTheSameDay_data();
    void stability_onTheSameDay();
    void interval_followsTheRetention_data(); // E
    void interval_followsTheRetention();
    void interval_isHeldInBounds();
    void histories_leadToThePublishedStates_data(); // F, I
    void histories_leadToThePublishedStates();
    void state_isCarriedOn(); // I
    void sm2_isConverted_data(); // J
    void sm2_isConverted();
    void lapse_neverRaisesTheStability();
    void wildInput_staysInBounds_data();
    void wildInput_staysInBounds();
};

void TestFsrs::retrievability_followsThePowerCurve_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("tolerance");

    QTest::newRow("0 of 1") << 0.0 << 1.0 << 1.0 << 0.0;
    QTest::newRow("1 of 2") << 1.0 << 2.0 << 0.9403443 << 5e-8;
    QTest::newRow("2 of 3") << 2.0 << 3.0 << 0.9253786 << 5e-8;
    QTest::newRow("3 of 4") << 3.0 << 4.0 << 0.9185229 << 5e-8;
    QTest::newRow("4 of 4") << 4.0 << 4.0 << 0.9 << 5e-8;
    QTest::newRow("5 of 2") << 5.0 << 2.0 << 0.8261359 << 5e-8;
    QTest::newRow("2 of 1") << 2.0 << 1.0 << 0.84588465 << 5e-9;
    QTest::newRow("3 of 1") << 3.0 << 1.0 << 0.8093881 << 5e-8;
}

void TestFsrs::retrievability_followsThePowerCurve()
{
    QFETCH(double, days);
    QFETCH(double, stability);
    QFETCH(double, recall);
    QFETCH(double, tolerance);
    QVERIFY(isNear(Fsrs().retrievability(days, stability), recall, tolerance));
}

void TestFsrs::retrievability_isNinetyPercentAtTheStability()
{
    for (const double decay : {0.1, 0.1542, 0.5, 0.8}) {
        FsrsParameters::Values values = FsrsParameters().values();
        values[20] = decay;
        const Fsrs model{FsrsParameters(values)};
        for (const double stability : {0.5, 1.0, 33.0, 36500.0})
            QVERIFY(isNear(model.retrievability(stability, stability), 0.9, 1e-12));
    }
}

void TestFsrs::retrievability_beforeTheReview_isOne()
{
    QCOMPARE(Fsrs().retrievability(-3, 1), 1.0);
}

void TestFsrs::initialDifficulty_isAsPublished_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<double>("unbounded");
    QTest::addColumn<double>("state");
    QTest::newRow("Again") << 1 << 6.4133 << 6.4133;
    QTest::newRow("Hard") << 2 << 5.11217071 << 5.11217071;
    QTest::newRow("Good") << 3 << 2.11810397 << 2.11810397;
    QTest::newRow("Easy") << 4 << -4.7716307 << 1.0;
}

void TestFsrs::initialDifficulty_isAsPublished()
{
    QFETCH(int, grade);
    QFETCH(double, unbounded);
    QFETCH(double, state);
    QVERIFY(isNear(Fsrs().initialDifficulty(Grade(grade)), unbounded, 5e-8));
    QVERIFY(isNear(Fsrs().initial(Grade(grade)).difficulty, state, 5e-8));
    QCOMPARE(Fsrs().initial(Grade(grade)).stability, FsrsParameters()[size_t(grade - 1)]);
}

void TestFsrs::difficulty_isDampedAndReverts_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<double>("damped");
    QTest::addColumn<double>("next");
    QTest::newRow("Again") << 1 << 8.354889 << 8.34176237;
    QTest::newRow("Hard") << 2 << 6.6774445 << 6.66599536;
    QTest::newRow("Good") << 3 << 5.0 << 4.99022837;
    QTest::newRow("Easy") << 4 << 3.3225555 << 3.31446137;
}

void TestFsrs::difficulty_isDampedAndReverts()
{
    QFETCH(int, grade);
    QFETCH(double, damped);
    QFETCH(double, next);
    QVERIFY(isNear(Fsrs().dampedDifficulty(5, Grade(grade)), damped, 5e-7));
    QVERIFY(isNear(Fsrs().nextDifficulty(5, Grade(grade)), next, 1e-8));
}

void TestFsrs::stability_growsOnRecall_data()
{
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("recall");
    QTest::addColumn<int>("grade");
    QTest::addColumn<double>("stability");
    QTest::newRow("grade 1: no factor") << 1.0 << 0.9 << 1 << 25.60252118;
    QTest::newRow("Hard") << 2.0 << 0.8 << 2 << 28.22657096;
    QTest::newRow("Good") << 3.0 << 0.7 << 3 << 58.65599107;
    QTest::newRow("Easy") << 4.0 << 0.6 << 4 << 127.2266925;
}

void TestFsrs::stability_growsOnRecall()
{
    QFETCH(double, difficulty);
    QFETCH(double, recall);
    QFETCH(int, grade);
    QFETCH(double, stability);
    QVERIFY(isNear(Fsrs().stabilityAfterRecall({5, difficulty}, recall, Grade(grade)), stability, 1e-7));
}

void TestFsrs::stability_fallsOnALapse_data()
{
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("recall");
    QTest::addColumn<double>("stability");
    QTest::newRow("1, 0.9") << 1.0 << 0.9 << 1.05253961;
    QTest::newRow("2, 0.8") << 2.0 << 0.8 << 1.18943295;
    QTest::newRow("3, 0.7") << 3.0 << 0.7 << 1.36808387;
    QTest::newRow("4, 0.6") << 4.0 << 0.6 << 1.58498896;
}

void TestFsrs::stability_fallsOnALapse()
{
    QFETCH(double, difficulty);
    QFETCH(double, recall);
    QFETCH(double, stability);
    QVERIFY(isNear(Fsrs().stabilityAfterLapse({5, difficulty}, recall), stability, 1e-8));
}

void TestFsrs::stability_onTheSameDay_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<double>("stability");
    QTest::newRow("Again") << 1 << 1.596818;
    QTest::newRow("Hard does not lower") << 2 << 5.0;
    QTest::newRow("Good does not lower") << 3 << 5.0;
    QTest::newRow("Easy") << 4 << 8.12960956;
}

void TestFsrs::stability_onTheSameDay()
{
    QFETCH(int, grade);
    QFETCH(double, stability);
    QVERIFY(isNear(Fsrs().stabilityOnSameDay(5, Grade(grade)), stability, 5e-7));
    QVERIFY(isNear(Fsrs().next({5, 5}, Grade(grade), 0).stability, stability, 5e-7));
}

void TestFsrs::interval_followsTheRetention_data()
{
    QTest::addColumn<double>("retention");
    QTest::addColumn<int>("days");
    const int days[]{3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (int i = 0; i < 10; ++i)
        QTest::addRow("%d %%", 10 * (i + 1)) << (i + 1) / 10.0 << days[i];
}

void TestFsrs::interval_followsTheRetention()
{
    QFETCH(double, retention);
    QFETCH(int, days);
    QCOMPARE(Fsrs().interval(retention, 1, std::numeric_limits<int>::max()), days);
}

void TestFsrs::interval_isHeldInBounds()
{
    QCOMPARE(Fsrs().interval(0.9, 0.2), 1);
    QCOMPARE(Fsrs().interval(0.9, 500, 365), 365);
    QCOMPARE(Fsrs().interval(0.7, 36'500), Fsrs::LongestInterval);
    QCOMPARE(Fsrs().interval(0.9, 37), 37);
}

void TestFsrs::histories_leadToThePublishedStates_data()
{
    QTest::addColumn<QList<double>>("parameters");
    QTest::addColumn<QList<Answer>>("history");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("tolerance"); // relative: f32 there, or the digits that are printed

    const QList<double> defaults = FsrsParameters().toList();
    QList<double> noShortTerm = defaults;
    noShortTerm[17] = noShortTerm[18] = noShortTerm[19] = 0;
    const auto days = {0, 0, 1, 3, 8, 21};
    QTest::newRow("F, forgotten at first")
        << defaults << answers({1, 3, 3, 3, 3, 3}, days) << 53.62691 << 6.3574867 << 1e-6;
    QTest::newRow("F, without short-term memory")
        << noShortTerm << answers({1, 3, 3, 3, 3, 3}, days) << 53.335106 << 6.3574867 << 1e-6;
    QTest::newRow("F, all grades") << defaults << answers({1, 2, 3, 4, 3, 3}, days) << 51.0810 << 6.7493 << 1e-5;
    QTest::newRow("F, three answers on the first day")
        << defaults << answers({1, 3, 3, 3, 3, 3, 3}, {0, 0, 0, 1, 3, 8, 21}) << 54.0393 << 6.3464 << 1e-5;

    const auto next = [](int grade) { return answers({1, 3, 3, 3, grade}, {0, 1, 3, 8, 21}); };
    QTest::newRow("I, Again") << Version5 << next(1) << 2.9691455 << 8.000659 << 1e-6;
    QTest::newRow("I, Hard") << Version5 << next(2) << 17.091452 << 7.6913934 << 1e-6;
    QTest::newRow("I, Good") << Version5 << next(3) << 31.722992 << 7.382128 << 1e-6;
    QTest::newRow("I, Easy") << Version5 << next(4) << 71.7502 << 7.0728626 << 1e-5;
}

void TestFsrs::histories_leadToThePublishedStates()
{
    QFETCH(QList<double>, parameters);
    QFETCH(QList<Answer>, history);
    QFETCH(double, stability);
    QFETCH(double, difficulty);
    QFETCH(double, tolerance);
    const MemoryState state = replayed(Fsrs(FsrsParameters::fromList(parameters).value()), history);
    QVERIFY(isNear(state.stability, stability, stability * tolerance));
    QVERIFY(isNear(state.difficulty, difficulty, difficulty * tolerance));
}

void TestFsrs::state_isCarriedOn()
{
    const MemoryState state =
        Fsrs(FsrsParameters::fromList(Version5).value()).next({20.925528, 7.005062}, Grade::Good, 21);
    QVERIFY(isNear(state.stability, 40.87456, 4e-5));
    QVERIFY(isNear(state.difficulty, 6.9913807, 7e-6));
}

void TestFsrs::sm2_isConverted_data()
{
    QTest::addColumn<double>("ease");
    QTest::addColumn<double>("interval");
    QTest::addColumn<double>("retention");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("usual") << 2.5 << 10.0 << 0.9 << 10.0 << 6.9140563;
    QTest::newRow("80 %") << 2.5 << 10.0 << 0.8 << 3.01572 << 9.393428;
    QTest::newRow("95 %") << 2.5 << 10.0 << 0.95 << 24.841097 << 1.2974405;
    QTest::newRow("lowest ease") << 1.3 << 20.0 << 0.9 << 20.0 << 10.0;
}

void TestFsrs::sm2_isConverted()
{
    QFETCH(double, ease);
    QFETCH(double, interval);
    QFETCH(double, retention);
    QFETCH(double, stability);
    QFETCH(double, difficulty);
    const MemoryState state = Fsrs().fromSm2(ease, interval, retention);
    QVERIFY(isNear(state.stability, stability, 5e-6));
    QVERIFY(isNear(state.difficulty, difficulty, 5e-6));
}

void TestFsrs::lapse_neverRaisesTheStability()
{
    const Fsrs model;
    for (const double stability : {0.001, 0.05, 0.2, 1.0, 50.0}) {
        for (const int days : {0, 1, 300, 100'000}) {
            const MemoryState state = model.next({stability, 1}, Grade::Again, days);
            QVERIFY2(state.stability <= stability, qPrintable(QString::number(state.stability)));
        }
    }
}

void TestFsrs::wildInput_staysInBounds_data()
{
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::addColumn<double>("days");
    QTest::newRow("nothing") << 0.0 << 0.0 << 5.0;
    QTest::newRow("less than nothing") << -7.0 << -7.0 << -7.0;
    QTest::newRow("too much") << 1e9 << 1e9 << 1e9;
    QTest::newRow("hard and weak") << 0.001 << 10.0 << 36500.0;
}

void TestFsrs::wildInput_staysInBounds()
{
    QFETCH(double, stability);
    QFETCH(double, difficulty);
    QFETCH(double, days);
    for (const Grade grade : AllGrades) {
        const MemoryState state = Fsrs().next({stability, difficulty}, grade, days);
        QVERIFY(state.stability >= Fsrs::LowestStability && state.stability <= Fsrs::HighestStability);
        QVERIFY(state.difficulty >= 1 && state.difficulty <= 10);
    }
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
