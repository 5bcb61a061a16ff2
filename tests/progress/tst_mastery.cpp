// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/mastery.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestMastery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mastery_data();
    void mastery();
    void untouchedQuestion_isLeftOut();
};

void TestMastery::mastery_data()
{
    QTest::addColumn<std::optional<QuestionProgress>>("progress");
    QTest::addColumn<std::optional<StudyState>>("state");
    QTest::addColumn<Mastery>("expected");

    const auto scored = [](int score, bool weak) {
        return std::optional(QuestionProgress{.attempts = 1, .latestAt = {}, .latestScore = score, .weak = weak});
    };
    const auto studied = [](StudyPhase phase, int interval) {
        StudyState state;
        state.phase = phase;
        state.interval = interval;
        return std::optional(state);
    };
    const std::optional<QuestionProgress> never;
    const std::optional<StudyState> unstudied;
    QTest::newRow("interview, good") << scored(75, false) << unstudied << Mastery::Mastered;
    QTest::newRow("interview, middling") << scored(74, false) << unstudied << Mastery::Learning;
    QTest::newRow("steps") << never << studied(StudyPhase::Learning, 0) << Mastery::Learning;
    QTest::newRow("days") << never << studied(StudyPhase::Review, 20) << Mastery::Learning;
    QTest::newRow("weeks") << never << studied(StudyPhase::Review, 21) << Mastery::Mastered;
    QTest::newRow("weeks, middling") << scored(74, false) << studied(StudyPhase::Review, 21) << Mastery::Mastered;
    QTest::newRow("weeks, weak") << scored(50, true) << studied(StudyPhase::Review, 21) << Mastery::Learning;
    QTest::newRow("forgotten") << never << studied(StudyPhase::Relearning, 30) << Mastery::Learning;
    QTest::newRow("forgotten, good") << scored(90, false) << studied(StudyPhase::Relearning, 0) << Mastery::Mastered;
}

void TestMastery::mastery()
{
    QFETCH(const std::optional<QuestionProgress>, progress);
    QFETCH(const std::optional<StudyState>, state);
    ProgressByQuestion ofInterviews;
    if (progress)
        ofInterviews.insert(u"q"_s, *progress);
    StatesByQuestion ofStudy;
    if (state)
        ofStudy.insert(u"q"_s, *state);
    QTEST(masteryOf(ofInterviews, ofStudy).value(u"q"_s), "expected");
}

void TestMastery::untouchedQuestion_isLeftOut()
{
    QVERIFY(masteryOf({}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestMastery)
#include "tst_mastery.moc"
