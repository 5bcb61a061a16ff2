// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/interview.h"

#include <QTest>

using namespace Baiwen;

class TestInterview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyName_readsBackAsItsValue();
    void unknownName_isNoValue();
    void names_areThoseAlreadyStored();
};

/// Walks the values 0, 1, 2 … and expects `count` of them to have distinct names that read back.
template <typename Enum>
static bool roundTrips(int count, QString (*name)(Enum), std::optional<Enum> (*fromName)(QStringView))
{
    QSet<QString> seen;
    for (int i = 0; i < count; ++i) {
        const auto value = static_cast<Enum>(i);
        if (name(value).isEmpty() || fromName(name(value)) != value)
            return false;
        seen.insert(name(value));
    }
    return seen.size() == count && name(static_cast<Enum>(count)).isEmpty();
}

void TestInterview::everyName_readsBackAsItsValue()
{
    QVERIFY(roundTrips(2, interviewModeName, interviewModeFromName));
    QVERIFY(roundTrips(3, answerModeName, answerModeFromName));
    QVERIFY(roundTrips(4, questionSourceName, questionSourceFromName));
    QVERIFY(roundTrips(7, interviewPresetName, interviewPresetFromName));
    QVERIFY(roundTrips(3, interviewLanguageName, interviewLanguageFromName));
    QVERIFY(roundTrips(6, outcomeName, outcomeFromName));
    QVERIFY(roundTrips(3, creditName, creditFromName));
    QVERIFY(roundTrips(3, interviewStatusName, interviewStatusFromName));
    QVERIFY(roundTrips(17, interviewStateName, interviewStateFromName));
    QVERIFY(roundTrips(3, errorWeightName, errorWeightFromName));
}

void TestInterview::unknownName_isNoValue()
{
    QVERIFY(!interviewModeFromName(u"Practice"));
    QVERIFY(!interviewStateFromName(u""));
    QVERIFY(!outcomeFromName(u"won"));
}

void TestInterview::names_areThoseAlreadyStored()
{
    // Libraries hold these words: a rename here would lose history.
    QCOMPARE(interviewModeName(InterviewMode::Exam), QStringLiteral("exam"));
    QCOMPARE(outcomeName(Outcome::DontKnow), QStringLiteral("dont-know"));
    QCOMPARE(interviewLanguageName(InterviewLanguage::Chinese), QStringLiteral("zh"));
    QCOMPARE(interviewStateName(InterviewState::FollowUp), QStringLiteral("follow-up"));
    QCOMPARE(interviewStateName(InterviewState::ReviewAll), QStringLiteral("review-all"));
}

QTEST_GUILESS_MAIN(TestInterview)
#include "tst_interview.moc"
