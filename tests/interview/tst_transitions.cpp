// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/interviewfixture.h"
#include "interview/transitions.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

using State = InterviewState;
using Event = InterviewEvent;

/// What is to follow, written out by hand. A dash is a refusal; H the held state; the small words are decided below by
/// what else is so: capt after a captured answer, next after a question, more after a review, xtra for an extension in
/// overtime, conf when confidence is not said, end when the interview is ended.
static const char Matrix[] = R"(
            OpenSetup Start EndPrep Submit Skip DontKnow Extend Hint Continue RateConfidence SkipConfidence Pause Resume Finish Discard Close TimeUp    Sleep
Idle        Setup     -     -       -      -    -        -      -    -        -              -              -     -      -      -       -     -         -
Setup       -         Countdown -   -      -    -        -      -    -        -              -              -     -      -      -       Idle  -         -
Countdown   -         -     -       -      -    -        -      -    -        -              -              pause -      end    Idle    -     Prep      Suspended
Prep        -         -     Answer  -      Captured Captured Prep hint -      -              -              pause -      end    Idle    -     Answer    Suspended
Answer      -         -     -       Captured Captured Captured Answer hint -  -              -              pause -      end    Idle    -     Overtime  Suspended
Overtime    -         -     -       Captured Captured Captured xtra hint -    -              -              pause -      end    Idle    -     Captured  Suspended
Captured    -         -     -       -      -    -        -      -    capt     -              -              -     -      end    Idle    -     -         -
Confidence  -         -     -       -      -    -        -      -    -        next           conf           -     -      end    Idle    -     -         -
FollowUp    -         -     -       next   next next     FollowUp -  -        -              -              pause -      end    Idle    -     next      Suspended
Break       -         -     -       -      -    -        -      -    Prep     -              -              pause -      end    Idle    -     Prep      Suspended
Additions   -         -     -       -      -    -        -      -    ReviewAll -             -              -     -      end    Idle    -     -         -
Review      -         -     -       -      -    -        -      -    more     -              -              -     -      Report Idle    -     -         -
ReviewAll   -         -     -       -      -    -        -      -    Report   -              -              -     -      Report Idle    -     -         -
Report      -         -     -       -      -    -        -      -    -        -              -              -     -      -      -       Idle  -         -
Paused      -         -     -       -      -    -        -      -    -        -              -              -     H      end    Idle    -     -         -
Suspended   -         -     -       -      -    -        -      -    -        -              -              -     H      end    Idle    -     -         -
Recovered   -         -     -       -      -    -        -      -    -        -              -              -     H      end    Idle    -     -         -
)";

static constexpr int StateCount = 17;
static constexpr int EventCount = 18;
static const QStringList StateWords{u"Idle"_s,      u"Setup"_s,    u"Countdown"_s,  u"Prep"_s,     u"Answer"_s,
                                    u"Overtime"_s,  u"Captured"_s, u"Confidence"_s, u"FollowUp"_s, u"Break"_s,
                                    u"Additions"_s, u"Review"_s,   u"ReviewAll"_s,  u"Report"_s,   u"Paused"_s,
                                    u"Suspended"_s, u"Recovered"_s};

/// The words of the matrix that are no states.
static QString decided(const QString &word, State state, int facts)
{
    const bool practice = facts & IsPractice;
    const QString afterQuestion = practice ? u"Review"_s
        : !(facts & HasQuestion)           ? u"Additions"_s
        : facts & IsBreakDue               ? u"Break"_s
                                           : u"Prep"_s;
    if (word == "capt"_L1)
        return facts & GaveUp ? afterQuestion : u"Confidence"_s;
    if (word == "next"_L1)
        return facts & HasFollowUp ? u"FollowUp"_s : afterQuestion;
    if (word == "conf"_L1)
        return !practice ? u"-"_s : facts & HasFollowUp ? u"FollowUp"_s : u"Review"_s;
    if (word == "more"_L1)
        return facts & HasQuestion ? u"Prep"_s : u"Report"_s;
    if (word == "xtra"_L1)
        return facts & IsBackInTime ? u"Answer"_s : u"Overtime"_s;
    if (word == "end"_L1)
        return !practice && (facts & HasAnswers) ? u"ReviewAll"_s : u"Report"_s;
    if (word == "pause"_L1)
        return practice ? u"Paused"_s : u"-"_s;
    if (word == "hint"_L1)
        return practice ? StateWords[int(state)] : u"-"_s;
    return word;
}

static QList<QStringList> matrixRows()
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromLatin1(Matrix).split(u'\n', Qt::SkipEmptyParts))
        rows.append(line.simplified().split(u' '));
    return rows;
}

static std::optional<State> expected(State state, Event event, int facts, State held)
{
    static const QList<QStringList> rows = matrixRows();
    const QString word = decided(rows[int(state) + 1][int(event) + 1], state, facts);
    if (word == "-"_L1)
        return std::nullopt;
    return word == "H"_L1 ? held : State(StateWords.indexOf(word));
}

class TestTransitions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_namesEveryStateAndEvent();
    void everyStateAndEvent_leadsWhereTheMatrixSays();
    void everyStateAndEvent_ofASession_leadsWhereTheMatrixSays();
    void timedStates_areThoseInWhichTimeRuns();
};

void TestTransitions::matrix_namesEveryStateAndEvent()
{
    const QList<QStringList> rows = matrixRows();
    QCOMPARE(rows.size(), StateCount + 1);
    QCOMPARE(rows[0].size(), EventCount);
    for (int state = 0; state < StateCount; ++state) {
        QCOMPARE(rows[state + 1].size(), EventCount + 1);
        QCOMPARE(rows[state + 1][0], StateWords[state]);
        QCOMPARE(QString(interviewStateName(State(state))).remove(u'-'), StateWords[state].toLower());
    }
}

void TestTransitions::everyStateAndEvent_leadsWhereTheMatrixSays()
{
    int pairs = 0;
    for (int others = 0; others < IsBreakDue * 2; others += HasFollowUp) {
        for (const int mode : {IsPractice, IsExam}) {
            for (int state = 0; state < StateCount; ++state) {
                for (int event = 0; event < EventCount; ++event) {
                    const int facts = mode | others;
                    const auto got = nextState(State(state), Event(event), quint8(facts), State::FollowUp);
                    const auto wanted = expected(State(state), Event(event), facts, State::FollowUp);
                    ++pairs;
                    if (got != wanted) {
                        QFAIL(qPrintable(QStringLiteral("state %1, event %2, facts %3: got %4, wanted %5")
                                             .arg(StateWords[state], matrixRows()[0][event])
                                             .arg(facts)
                                             .arg(got ? StateWords[int(*got)] : QStringLiteral("-"),
                                                  wanted ? StateWords[int(*wanted)] : QStringLiteral("-"))));
                    }
                }
            }
        }
    }
    QCOMPARE(pairs, 64 * 2 * StateCount * EventCount);
}

/// Questions with one follow-up each; every reachable state of the first question (the fourth before the break), and
/// every event.
void TestTransitions::everyStateAndEvent_ofASession_leadsWhereTheMatrixSays()
{
    for (const InterviewMode mode : {InterviewMode::Practice, InterviewMode::Exam}) {
        for (int state = 0; state < StateCount; ++state) {
            if (!isReachable(State(state), mode))
                continue;
            for (int event = 0; event < EventCount; ++event) {
                ManualClock clock;
                InterviewSession session = sessionIn(State(state), clock, mode);
                QCOMPARE(session.state(), State(state));
                int facts = (mode == InterviewMode::Practice ? IsPractice : IsExam) | HasQuestion | IsBackInTime;
                const bool isCaptured = state >= int(State::Captured) && state <= int(State::ReviewAll);
                facts |= isCaptured ? HasAnswers : 0;
                facts |= State(state) == State::Confidence ? HasFollowUp : 0;
                const bool hasOwnCall = Event(event) == Event::Start || Event(event) == Event::RateConfidence;
                const bool isClocks = Event(event) == Event::TimeUp || Event(event) == Event::Sleep;

                const SessionStep step = Event(event) == Event::Start ? session.start(configOf(mode), conceptPlan(3))
                    : Event(event) == Event::RateConfidence           ? session.rateConfidence(70)
                                                                      : session.handle(Event(event));
                const auto wanted =
                    isClocks ? std::nullopt : expected(State(state), Event(event), facts, session.heldState());
                const QByteArray where =
                    (StateWords[state] + u' ' + matrixRows()[0][event] + u' ' + interviewModeName(mode)).toUtf8();
                QVERIFY2(step.isAccepted() == wanted.has_value(), where);
                QVERIFY2(session.state() == wanted.value_or(State(state)), where);
                if (!wanted && !isClocks && !hasOwnCall) {
                    const bool practiceWould =
                        expected(State(state), Event(event), (facts & ~IsExam) | IsPractice, State::Idle).has_value();
                    QVERIFY2(step.refusal == (practiceWould ? Refusal::NotInExam : Refusal::NotInThisState), where);
                }
            }
        }
    }
}

void TestTransitions::timedStates_areThoseInWhichTimeRuns()
{
    const QList<State> timed{State::Countdown, State::Prep,     State::Answer,
                             State::Overtime,  State::FollowUp, State::Break};
    for (int state = 0; state < StateCount; ++state)
        QCOMPARE(isTimed(State(state)), timed.contains(State(state)));
}

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
