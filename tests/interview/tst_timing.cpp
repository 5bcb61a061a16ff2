// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/timing.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;

class TestTiming final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spokenAnswer_hasTheTimesOfItsKind_data();
    void spokenAnswer_hasTheTimesOfItsKind();
    void noKind_isAConcept();
    void typedAnswer_hasHalfAsMuchTimeAgain();
    void ownMinutes_replaceTheLimitAndKeepTheGrace();
    void multiplier_lengthensEverything();
    void multiplier_isHeldWithinOneAndTen();
    void noLimit_keepsThePlainTimes();
    void plannedLength_countsPreparationLimitAndFollowUps();
};

void TestTiming::spokenAnswer_hasTheTimesOfItsKind_data()
{
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<QList<int>>("seconds"); // prep, target from, target to, T, grace

    QTest::newRow("concept") << QuestionKind::Concept << QList{15, 45, 75, 90, 20};
    QTest::newRow("comparison") << QuestionKind::Comparison << QList{30, 75, 110, 120, 30};
    QTest::newRow("case") << QuestionKind::Case << QList{30, 75, 110, 120, 30};
    QTest::newRow("calculation") << QuestionKind::Calculation << QList{45, 120, 150, 180, 30};
    QTest::newRow("coding") << QuestionKind::Coding << QList{45, 120, 150, 180, 30};
    QTest::newRow("design") << QuestionKind::Design << QList{60, 180, 270, 300, 30};
}

void TestTiming::spokenAnswer_hasTheTimesOfItsKind()
{
    QFETCH(QuestionKind, kind);
    QFETCH(QList<int>, seconds);
    const auto at = [&seconds](int i) { return std::chrono::seconds(seconds[i]); };
    for (const AnswerMode mode : {AnswerMode::Aloud, AnswerMode::Recorded})
        QCOMPARE(timingFor(kind, 0, mode, 1.0), (Timing{at(0), at(1), at(2), at(3), at(4)}));
}

void TestTiming::noKind_isAConcept()
{
    QCOMPARE(timingFor({}, 0, AnswerMode::Aloud, 1.0), timingFor(QuestionKind::Concept, 0, AnswerMode::Aloud, 1.0));
}

void TestTiming::typedAnswer_hasHalfAsMuchTimeAgain()
{
    QCOMPARE(timingFor(QuestionKind::Concept, 0, AnswerMode::Typed, 1.0),
             (Timing{15s, 67'500ms, 112'500ms, 135s, 20s}));
}

void TestTiming::ownMinutes_replaceTheLimitAndKeepTheGrace()
{
    // 3 minutes for a concept of 90 s: twice the time, twice the target.
    QCOMPARE(timingFor(QuestionKind::Concept, 3, AnswerMode::Aloud, 1.0), (Timing{15s, 90s, 150s, 180s, 20s}));
    QCOMPARE(timingFor(QuestionKind::Concept, 3, AnswerMode::Typed, 1.0), (Timing{15s, 135s, 225s, 270s, 20s}));
}

void TestTiming::multiplier_lengthensEverything()
{
    QCOMPARE(timingFor(QuestionKind::Design, 0, AnswerMode::Aloud, 1.25),
             (Timing{75s, 225s, 337'500ms, 375s, 37'500ms}));
    QCOMPARE(followUpTime(1.0), 45s);
    QCOMPARE(followUpTime(2.0), 90s);
}

void TestTiming::multiplier_isHeldWithinOneAndTen()
{
    QCOMPARE(timingFor({}, 0, AnswerMode::Aloud, 0.1).limit, 90s);
    QCOMPARE(timingFor({}, 0, AnswerMode::Aloud, 99.0).limit, 900s);
}

void TestTiming::noLimit_keepsThePlainTimes()
{
    QCOMPARE(timingFor({}, 0, AnswerMode::Aloud, std::nullopt), timingFor({}, 0, AnswerMode::Aloud, 1.0));
    QCOMPARE(followUpTime(std::nullopt), 45s);
}

void TestTiming::plannedLength_countsPreparationLimitAndFollowUps()
{
    PlannedQuestion brief;
    brief.timing = timingFor(QuestionKind::Concept, 0, AnswerMode::Aloud, 1.0);
    PlannedQuestion wide;
    wide.timing = timingFor(QuestionKind::Design, 0, AnswerMode::Aloud, 1.0);
    wide.followUps.resize(2);
    QCOMPARE(plannedLength({}, 1.0), 0ms);
    QCOMPARE(plannedLength({brief, wide}, 1.0), 15s + 90s + 60s + 300s + 2 * 45s);
}

QTEST_GUILESS_MAIN(TestTiming)
#include "tst_timing.moc"
