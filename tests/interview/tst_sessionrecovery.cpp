// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/interviewfixture.h"

#include <QTest>

#include <functional>
#include <random>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using enum InterviewEvent;
using std::chrono::milliseconds;
using State = InterviewState;

static const QList<State> Recoverable{State::Countdown, State::Prep,       State::Answer,    State::Overtime,
                                      State::Captured,  State::Confidence, State::FollowUp,  State::Review,
                                      State::ReviewAll, State::Break,      State::Additions, State::Paused,
                                      State::Suspended, State::Recovered};

class TestSessionRecovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutOff_comesBackToTheSamePlace_data();
    void cutOff_comesBackToTheSamePlace();
    void killedAtAnyInstant_losesNoMoreThanASecondAndFiveOfTyping();
    void thresholdsPassedBefore_areNotAnnouncedAgain();
    void extension_outlivesTheCutOff();
    void recovered_canFinishOrBeDiscarded();
    void recovered_runsOnToTheReport();
    void brokenRecord_isRefused_data();
    void brokenRecord_isRefused();
    void randomEvents_keepTheInvariants();
};

void TestSessionRecovery::cutOff_comesBackToTheSamePlace_data()
{
    QTest::addColumn<InterviewMode>("mode");
    QTest::addColumn<State>("state");

    for (const InterviewMode mode : {InterviewMode::Practice, InterviewMode::Exam}) {
        for (const State state : Recoverable) {
            if (isReachable(state, mode))
                QTest::addRow("%s, %s", qPrintable(interviewModeName(mode)), qPrintable(interviewStateName(state)))
                    << mode << state;
        }
    }
}

void TestSessionRecovery::cutOff_comesBackToTheSamePlace()
{
    QFETCH(InterviewMode, mode);
    QFETCH(State, state);
    ManualClock clock;
    InterviewSession session = sessionIn(state, clock, mode);
    clock.advance(700ms);
    session.tick();
    const InterviewRecord stored = session.record();
    QCOMPARE(stored.snapshot.state, state);

    ManualClock later; // another run of the machine: its clocks have nothing to do with the first one's
    later.advance(99h);
    auto result = InterviewSession::restored(stored, later);
    QVERIFY(result.has_value());
    InterviewSession &back = *result;
    QCOMPARE(back.state(), State::Recovered);
    QCOMPARE(back.heldState(), session.heldState());
    QVERIFY(!back.untilNextTick());
    later.advance(1h); // nobody is in a hurry to decide
    back.tick();
    QCOMPARE(back.attempts(), session.attempts());

    QVERIFY(back.handle(Resume).isAccepted());
    QCOMPARE(back.state(), session.heldState());
    QCOMPARE(back.plannedIndex(), session.plannedIndex());
    QCOMPARE(back.followUpIndex(), session.followUpIndex());
    QCOMPARE(back.draft(), session.draft());
    QCOMPARE(back.sessionUsed(), session.sessionUsed());
    QCOMPARE(back.sessionRemaining(), session.sessionRemaining());
    if (isTimed(back.state()))
        QCOMPARE(back.clock().remaining(later.monotonic()), session.clock().remaining(clock.monotonic()));
    InterviewRecord again = back.record();
    again.snapshot.state = stored.snapshot.state;
    QCOMPARE(again, stored);
}

void TestSessionRecovery::killedAtAnyInstant_losesNoMoreThanASecondAndFiveOfTyping()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 200; ++round) {
        ManualClock clock;
        InterviewSession session = startedSession(clock, InterviewMode::Practice, 2, 1);
        InterviewRecord disk = session.record();
        QList<std::pair<milliseconds, QString>> typed{{0ms, QString()}};
        const auto store = [&](const SessionStep &step) {
            const InterviewRecord record = session.record();
            if (step.storesInterview)
                disk.plan = record.plan;
            if (step.storesSnapshot)
                disk.snapshot = record.snapshot;
            for (const int index : step.attempts) {
                disk.attempts.resize(std::max<qsizetype>(disk.attempts.size(), index + 1));
                disk.attempts[index] = record.attempts[index];
            }
        };
        milliseconds life = milliseconds(random() % 100'000);
        while (life > 0ms && session.state() != State::Captured) {
            const milliseconds step = std::min(*session.untilNextTick(), milliseconds(1 + random() % 900));
            clock.advance(step);
            life -= step;
            store(session.tick());
            if (session.state() == State::Answer) {
                const QString text = typed.last().second + u'x';
                store(session.setDraft(text));
                typed.append({clock.monotonic(), text});
            }
        }
        const InterviewSession back = *InterviewSession::restored(disk, clock);
        QCOMPARE(back.heldState(), session.heldState());
        QCOMPARE(back.plannedIndex(), session.plannedIndex());
        if (isTimed(session.state())) {
            const milliseconds left = *session.clock().remaining(clock.monotonic());
            const milliseconds leftBack = *back.clock().remaining(clock.monotonic());
            QVERIFY(leftBack >= left && leftBack <= left + 1s);
        }
        QString fiveSecondsAgo;
        for (const auto &[when, text] : std::as_const(typed)) {
            if (when <= clock.monotonic() - 5s)
                fiveSecondsAgo = text;
        }
        const QString kept = disk.attempts.isEmpty() ? QString() : disk.attempts.first().answer;
        QVERIFY(kept.size() >= fiveSecondsAgo.size());
    }
}

void TestSessionRecovery::thresholdsPassedBefore_areNotAnnouncedAgain()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Answer);
    run(session, clock, 65s);
    InterviewSession back = *InterviewSession::restored(session.record(), clock);
    back.handle(Resume);
    QCOMPARE(run(back, clock, 24s), QList{Notice::TenSecondsLeft});
}

void TestSessionRecovery::extension_outlivesTheCutOff()
{
    ManualClock clock;
    InterviewSession session = startedSession(clock);
    bring(session, clock, State::Overtime);
    session.handle(Extend);
    InterviewSession back = *InterviewSession::restored(session.record(), clock);
    back.handle(Resume);
    QCOMPARE(back.state(), State::Answer);
    QCOMPARE(back.shownSeconds(), 25);
    back.handle(Submit);
    QCOMPARE(back.attempts().last().extensionTime, 30s);
    QCOMPARE(back.attempts().last().overtime, 0ms);
}

void TestSessionRecovery::recovered_canFinishOrBeDiscarded()
{
    ManualClock clock;
    for (const State from : Recoverable) {
        if (!isReachable(from, InterviewMode::Practice))
            continue;
        const InterviewRecord stored = sessionIn(from, clock, InterviewMode::Practice).record();
        InterviewSession finished = *InterviewSession::restored(stored, clock);
        QVERIFY(finished.handle(Finish).storesInterview);
        QCOMPARE(finished.state(), State::Report);
        QCOMPARE(finished.record().status, InterviewStatus::Finished);
        for (const Attempt &attempt : finished.attempts())
            QVERIFY(attempt.outcome != Outcome::Open);

        InterviewSession discarded = *InterviewSession::restored(stored, clock);
        QVERIFY(discarded.handle(Discard).storesInterview);
        QCOMPARE(discarded.state(), State::Idle);
        QCOMPARE(discarded.record().status, InterviewStatus::Discarded);
    }
}

void TestSessionRecovery::recovered_runsOnToTheReport()
{
    ManualClock clock;
    InterviewSession session = sessionIn(State::Paused, clock, InterviewMode::Practice);
    int steps = 0;
    while (session.state() != State::Report && ++steps < 500) {
        session = *InterviewSession::restored(session.record(), clock); // cut off at every step
        session.handle(Resume);
        clock.advance(session.untilNextTick().value_or(1s));
        session.tick();
        session.handle(Continue);
        session.rateConfidence(40);
    }
    QCOMPARE(session.state(), State::Report);
    QCOMPARE(session.attempts().size(), 3);
    for (const Attempt &attempt : session.attempts()) {
        QCOMPARE(attempt.outcome, Outcome::TimedOut);
        QCOMPARE(attempt.answerUsed, 110s);
        QCOMPARE(attempt.overtime, 20s);
        QCOMPARE(attempt.paused, 0ms);
    }
}

using Damage = std::function<void(InterviewRecord &)>;

void TestSessionRecovery::brokenRecord_isRefused_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Damage>("damage");

    const auto add = [](const char *name, State state, Damage damage) {
        QTest::newRow(name) << state << std::move(damage);
    };
    add("finished", State::Answer, [](auto &r) { r.status = InterviewStatus::Finished; });
    add("discarded", State::Answer, [](auto &r) { r.status = InterviewStatus::Discarded; });
    add("nothing to return to", State::Answer, [](auto &r) { r.snapshot.held = State::Idle; });
    add("held by a pause of its own", State::Paused, [](auto &r) { r.snapshot.held = State::Paused; });
    add("reviews of an exam", State::Review, [](auto &r) { r.config.mode = InterviewMode::Exam; });
    add("review of all in practice", State::Review, [](auto &r) { r.snapshot.held = State::ReviewAll; });
    add("break in practice", State::Review, [](auto &r) { r.snapshot.held = State::Break; });
    add("additions in practice", State::Review, [](auto &r) { r.snapshot.held = State::Additions; });
    add("no plan", State::Countdown, [](auto &r) { r.plan.clear(); });
    add("question beyond the plan", State::Answer, [](auto &r) { r.snapshot.planned = 3; });
    add("question before the plan", State::Answer, [](auto &r) { r.snapshot.planned = -1; });
    add("negative time", State::Answer, [](auto &r) { r.snapshot.phaseUsed = -1ms; });
    add("negative extension", State::Answer, [](auto &r) { r.snapshot.phaseExtension = -1ms; });
    add("negative session", State::Answer, [](auto &r) { r.snapshot.sessionUsed = -1ms; });
    add("attempt beyond the plan", State::Answer, [](auto &r) { r.attempts.last().planned = 7; });
    add("attempt in the countdown", State::Countdown, [](auto &r) { r.attempts.append(Attempt()); });
    add("no attempt", State::Answer, [](auto &r) { r.attempts.clear(); });
    add("attempt at another question", State::Answer, [](auto &r) { r.attempts.last().planned = 1; });
    add("answering what is captured", State::Answer, [](auto &r) { r.attempts.last().outcome = Outcome::Answered; });
    add("captured and open", State::Captured, [](auto &r) { r.attempts.last().outcome = Outcome::Open; });
    add("too many follow-ups", State::Review, [](auto &r) { r.attempts.last().followUps.resize(5); });
    add("follow-up left open", State::Review,
        [](auto &r) { r.attempts.last().followUps.last().outcome = Outcome::Open; });
    add("follow-up without its answer", State::FollowUp, [](auto &r) { r.attempts.last().followUps.clear(); });
}

void TestSessionRecovery::brokenRecord_isRefused()
{
    QFETCH(State, state);
    QFETCH(Damage, damage);
    ManualClock clock;
    InterviewRecord record = sessionIn(state, clock, InterviewMode::Practice).record();
    QVERIFY(InterviewSession::restored(record, clock).has_value());
    damage(record);
    const auto result = InterviewSession::restored(record, clock);
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().detail.isEmpty());
}

/// What no sequence of events may ever break, between one moment and the next.
static QByteArray broken(const InterviewRecord &before, const InterviewRecord &after,
                         std::optional<milliseconds> leftBefore, std::optional<milliseconds> leftAfter)
{
    if (before.id != after.id)
        return {};
    const InterviewSnapshot &a = before.snapshot;
    const InterviewSnapshot &b = after.snapshot;
    const auto isAnswering = [](State state) { return state == State::Answer || state == State::Overtime; };
    const bool isSamePhase = a.planned == b.planned && a.followUp == b.followUp
        && (a.held == b.held || (isAnswering(a.held) && isAnswering(b.held)));
    if (b.phaseUsed < 0ms || b.sessionUsed < a.sessionUsed)
        return "time ran back";
    if (isSamePhase && leftBefore && leftAfter && *leftAfter > *leftBefore + (b.phaseExtension - a.phaseExtension))
        return "time was gained without an extension";
    if (after.attempts.size() < before.attempts.size() || after.suspensions.size() < before.suspensions.size())
        return "history was lost";
    for (qsizetype i = 0; i < after.attempts.size(); ++i) {
        const Attempt &now = after.attempts[i];
        if (now.prepUsed < 0ms || now.answerUsed < 0ms || now.overtime < 0ms || now.overtime > now.answerUsed
            || now.paused < 0ms || now.extensionTime != now.extensions * 30s)
            return "a time is wrong";
        if (i + 1 < after.attempts.size() && now.outcome == Outcome::Open)
            return "an answer was left open";
        if (i >= before.attempts.size())
            continue;
        const Attempt &then = before.attempts[i];
        if (then.outcome != Outcome::Open
            && (now.outcome != then.outcome || now.answer != then.answer || now.answerUsed != then.answerUsed
                || now.overtime != then.overtime || now.capturedAt != then.capturedAt))
            return "a captured answer changed";
        for (qsizetype f = 0; f < then.followUps.size(); ++f) {
            if (then.followUps[f].outcome != Outcome::Open && now.followUps.value(f) != then.followUps[f])
                return "a captured follow-up changed";
        }
    }
    return {};
}

void TestSessionRecovery::randomEvents_keepTheInvariants()
{
    std::mt19937_64 random(20260314);
    QHash<int, int> visited;
    int reports = 0;
    for (int round = 0; round < 400; ++round) {
        ManualClock clock;
        InterviewConfig config = configOf(round % 2 ? InterviewMode::Exam : InterviewMode::Practice);
        if (round % 5 == 4)
            config.timeMultiplier.reset();
        if (round % 7 == 6)
            config.totalTime = 3min;
        const bool hasBreak = round % 4 == 1;
        const int questions = hasBreak ? InterviewSession::BreakFrom : 1 + round % 6;
        InterviewSession session = startedSession(clock, config, conceptPlan(questions, round % 3));
        for (int step = 0; step < (hasBreak ? 300 : 150); ++step) {
            const InterviewRecord before = session.record();
            const auto leftBefore = session.clock().remaining(clock.monotonic());
            const quint64 dice = random() % 16;
            SessionStep done;
            if (dice < 5) {
                clock.advance(milliseconds(random() % (dice == 0 ? 200'000 : 3'000)));
                done = session.tick();
            } else if (dice == 5) {
                clock.sleep(milliseconds(random() % 10'000));
                done = session.tick();
            } else if (dice == 6) {
                done = session.setDraft(u"x"_s.repeated(int(random() % 50)));
            } else if (dice == 7) {
                done = session.rateConfidence(int(random() % 120) - 10);
            } else if (dice == 8) {
                done = session.assess(int(random() % 4) - 1, Assessment{{{2, Credit::Half}}, 0, 0, false, 3, 3});
            } else if (dice == 9 && session.state() == State::Additions) {
                done = session.setAddition(int(random() % 4) - 1, u"y"_s.repeated(int(random() % 5)));
            } else if (dice == 9) {
                done = session.retry();
            } else if (dice == 10 && step % 4 == 0) {
                if (auto back = InterviewSession::restored(session.record(), clock))
                    session = *back;
            } else {
                const auto event = InterviewEvent(random() % 18);
                if ((event == Finish || event == Discard) && random() % 8 != 0)
                    continue;
                done = session.handle(event);
            }
            const InterviewRecord after = session.record();
            ++visited[int(session.state())];
            const QByteArray fault = broken(before, after, leftBefore, session.clock().remaining(clock.monotonic()));
            QVERIFY2(fault.isEmpty(),
                     fault + " round " + QByteArray::number(round) + " step " + QByteArray::number(step));
            // What changed is named, so that storing what a step names is storing everything.
            if (after.id == before.id && after.status == InterviewStatus::Running) {
                for (int i = 0; i < after.attempts.size(); ++i) {
                    const bool changed = i >= before.attempts.size() || before.attempts[i] != after.attempts[i];
                    const bool isDraft = session.draft()
                            == (after.attempts[i].followUps.isEmpty() ? after.attempts[i].answer
                                                                      : after.attempts[i].followUps.last().answer)
                        && isTimed(session.state());
                    QVERIFY(!changed || isDraft || done.attempts.contains(i));
                }
                QVERIFY(after.plan == before.plan || done.storesInterview);
                QVERIFY(after.suspensions == before.suspensions || done.storesSuspensions);
                const bool moved = after.snapshot.held != before.snapshot.held
                    || after.snapshot.planned != before.snapshot.planned
                    || after.snapshot.followUp != before.snapshot.followUp
                    || after.snapshot.phaseExtension != before.snapshot.phaseExtension;
                QVERIFY(!moved || done.storesSnapshot);
            }
            reports += session.state() == State::Report ? 1 : 0;
            if (session.state() == State::Report || session.state() == State::Idle)
                break;
        }
    }
    for (const State state : Recoverable)
        QVERIFY2(visited.value(int(state)) > 0, interviewStateName(state).toUtf8());
    QVERIFY(reports > 20);
}

QTEST_GUILESS_MAIN(TestSessionRecovery)
#include "tst_sessionrecovery.moc"
