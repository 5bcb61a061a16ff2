// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsscheduler.h"
#include "study/replay.h"
#include "support/soak.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

static Review review(const QString &id, const QString &question, const QDateTime &time, Grade grade)
{
    Review result;
    result.id = id;
    result.questionId = question;
    result.time = time;
    result.grade = grade;
    return result;
}

class TestReplay final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviews_areToldByQuestionInOrderOfTime();
    void retractedAndCrammedReviews_countNoMore();
    void unitedCopies_giveTheSameInAnyOrder();
    void review_keepsTheStateBeforeIt();
    void clockMovedBack_elapsesNothing();
    void reviewFromTheFuture_isReplayed();
    void statesRebuiltFromTheLog_equalThoseLivedThrough();
    void introduced_countsFirstReviewsOfToday();
    void emptyLog_hasNoStates();
};

void TestReplay::reviews_areToldByQuestionInOrderOfTime()
{
    const Review late = review(u"1"_s, u"a"_s, Noon.addSecs(60), Grade::Good);
    const Review early = review(u"2"_s, u"a"_s, Noon, Grade::Again);
    const Review other = review(u"3"_s, u"b"_s, Noon, Grade::Easy);
    const ReviewsByQuestion reviews = reviewsInForce({late, other, early}, {});
    QCOMPARE(reviews.value(u"a"_s), (QList<Review>{early, late}));
    QCOMPARE(reviews.value(u"b"_s), QList<Review>{other});
}

void TestReplay::retractedAndCrammedReviews_countNoMore()
{
    const Review kept = review(u"1"_s, u"a"_s, Noon, Grade::Good);
    const Review taken = review(u"2"_s, u"a"_s, Noon.addSecs(60), Grade::Again);
    Review crammed = review(u"3"_s, u"a"_s, Noon.addSecs(90), Grade::Again);
    crammed.kind = ReviewKind::Cram;
    const ReviewsByQuestion reviews =
        reviewsInForce({kept, taken, crammed}, {{u"2"_s, Noon.addSecs(70)}, {u"not there"_s, Noon}});
    QCOMPARE(reviews.value(u"a"_s), QList<Review>{kept});
    QVERIFY(!reviewsInForce({taken}, {{u"2"_s, Noon}}).contains(u"a"_s));
}

void TestReplay::unitedCopies_giveTheSameInAnyOrder()
{
    QList<Review> log;
    for (int i = 0; i < 20; ++i) // some at the same millisecond, on two machines
        log.append(review(QString::number(i), QString::number(i % 3), Noon.addDays(i / 4), Grade(1 + i % 4)));
    const FsrsScheduler scheduler;
    const StatesByQuestion states = replayAll(reviewsInForce(log, {}), scheduler);
    std::minstd_rand random(7);
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(log, random);
        QCOMPARE(replayAll(reviewsInForce(log, {}), scheduler), states);
    }
}

void TestReplay::review_keepsTheStateBeforeIt()
{
    const FsrsScheduler scheduler;
    const Review first = reviewOf(u"1"_s, u"a"_s, {}, Grade::Easy, Noon, 25s);
    QCOMPARE(first.phaseBefore, StudyPhase::New);
    QCOMPARE(first.before, MemoryState());
    QCOMPARE(first.elapsed, 0ms);
    QCOMPARE(first.duration, std::chrono::milliseconds(25s));

    const StudyState state = scheduler.answered({}, Grade::Easy, Noon, u"a");
    const Review second = reviewOf(u"2"_s, u"a"_s, state, Grade::Good, Noon.addMSecs(123'456'789), -5ms);
    QCOMPARE(second.phaseBefore, StudyPhase::Review);
    QCOMPARE(second.before, state.memory);
    QCOMPARE(second.elapsed, 123'456'789ms);
    QCOMPARE(second.duration, 0ms);
}

void TestReplay::clockMovedBack_elapsesNothing()
{
    const FsrsScheduler scheduler;
    const StudyState state = scheduler.answered({}, Grade::Easy, Noon, u"a");
    QCOMPARE(reviewOf(u"2"_s, u"a"_s, state, Grade::Good, Noon.addDays(-3), 1s).elapsed, 0ms);
}

void TestReplay::reviewFromTheFuture_isReplayed()
{
    // Made while the clock was a year ahead: it waits in the log as what comes last.
    const FsrsScheduler scheduler;
    const QList<Review> log{review(u"1"_s, u"a"_s, Noon.addYears(1), Grade::Good),
                            review(u"2"_s, u"a"_s, Noon, Grade::Good)};
    const StudyState state = replayAll(reviewsInForce(log, {}), scheduler).value(u"a"_s);
    QCOMPARE(state.lastReview, Noon.addYears(1));
    QCOMPARE(scheduler.retrievability(state, Noon), 1.0);
}

void TestReplay::statesRebuiltFromTheLog_equalThoseLivedThrough()
{
    std::mt19937 random(20260314);
    const FsrsScheduler scheduler({}, {}, StudyCalendar(QTimeZone("Asia/Shanghai")));
    for (int history = 0; history < repetitions(200, 1000); ++history) {
        const QString question = u"q%1"_s.arg(history);
        QList<Review> log;
        QList<Retraction> retractions;
        QList<std::pair<StudyState, QString>> undo; // the state before, and the review that left it
        StudyState state;
        QDateTime now = Noon;
        const int steps = int(random() % 40);
        for (int step = 0; step < steps; ++step) {
            now = random() % 3 ? std::max(now.addSecs(5), state.due.isValid() ? state.due : now)
                               : now.addSecs(qint64(random() % (40 * 86'400)));
            if (!undo.isEmpty() && random() % 4 == 0) {
                retractions.append({undo.constLast().second, now});
                state = undo.takeLast().first;
                continue;
            }
            const Review made =
                reviewOf(u"%1-%2"_s.arg(question).arg(step), question, state, Grade(1 + random() % 4), now, 10s);
            log.append(made);
            undo.append({state, made.id});
            state = scheduler.answered(state, made.grade, now, question);
        }
        std::ranges::shuffle(log, random);
        QCOMPARE(replayAll(reviewsInForce(log, retractions), scheduler).value(question), state);
    }
}

void TestReplay::introduced_countsFirstReviewsOfToday()
{
    const QList<Review> log{review(u"1"_s, u"old"_s, Noon.addDays(-1), Grade::Good),
                            review(u"2"_s, u"old"_s, Noon, Grade::Good), review(u"3"_s, u"new"_s, Noon, Grade::Good),
                            review(u"4"_s, u"before four"_s, Noon.addSecs(-9 * 3600), Grade::Good),
                            review(u"5"_s, u"taken back"_s, Noon, Grade::Good)};
    QCOMPARE(introducedOn(reviewsInForce(log, {{u"5"_s, Noon}}), StudyCalendar(), Noon), 1);
}

void TestReplay::emptyLog_hasNoStates()
{
    QVERIFY(replayAll(reviewsInForce({}, {}), FsrsScheduler()).isEmpty());
    QCOMPARE(replay({}, FsrsScheduler()), StudyState());
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
