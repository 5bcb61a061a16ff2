// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsscheduler.h"
#include "study/leech.h"
#include "study/replay.h"
#include "study/studysession.h"

#include <QTest>

#include <random>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

std::shared_ptr<const Scheduler> scheduler()
{
    return std::make_shared<FsrsScheduler>();
}

QList<StudyCard> freshCards(int count)
{
    QList<StudyCard> cards;
    for (int i = 0; i < count; ++i)
        cards.append({u"q%1"_s.arg(i), -1, {}, {}});
    return cards;
}

StudySession sessionOf(const QList<StudyCard> &cards, const QueueOptions &options = {}, const SessionGoal &goal = {})
{
    return {cards, scheduler(), options, goal, Noon};
}

/// Answers the question on the table; returns which one it was.
QString answer(StudySession &session, Grade grade, const QDateTime &now = Noon)
{
    static int count = 0;
    const Review review = session.review(QString::number(++count), grade, now, 10s);
    session.accept(review);
    return review.questionId;
}

QString onTable(const StudySession &session)
{
    return session.current() ? session.current()->questionId : QString();
}

} // namespace

class TestStudySession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_leadThroughTheQueue();
    void review_isWhatTheQuestionStoodAt();
    void buttons_promiseWhatComes();
    void waitingQuestion_comesWhenItsTimeIsThere();
    void undo_bringsTheQuestionBack();
    void undo_reachesBackOverFiftySteps();
    void undo_withTheSameQuestionOnTheTable();
    void undoOfAMark_bringsTheMarkBack();
    void suspendedQuestion_leavesTheTable();
    void buriedQuestion_isHiddenUntilTomorrow();
    void cram_reschedulesNothing();
    void goal_isReached_data();
    void goal_isReached();
    void summary_countsWhatWasDone();
    void leech_isToldOnceAtItsThreshold();
    void aYear_isPlausible();
    void hundredThousandCards_areNoBurden();
};

void TestStudySession::answers_leadThroughTheQueue()
{
    StudySession session = sessionOf(freshCards(3));
    QCOMPARE(answer(session, Grade::Easy), u"q0"_s);
    QCOMPARE(answer(session, Grade::Easy), u"q1"_s);
    QCOMPARE(answer(session, Grade::Easy), u"q2"_s);
    QVERIFY(!session.current());
}

void TestStudySession::review_isWhatTheQuestionStoodAt()
{
    StudySession session = sessionOf(freshCards(1));
    const Review first = session.review(u"r1"_s, Grade::Again, Noon, 12s);
    QCOMPARE(first, reviewOf(u"r1"_s, u"q0"_s, {}, Grade::Again, Noon, 12s));
    session.accept(first);
    const Review second = session.review(u"r2"_s, Grade::Good, Noon.addSecs(60), 12s);
    QCOMPARE(second.phaseBefore, StudyPhase::Learning);
    QCOMPARE(second.elapsed, std::chrono::milliseconds(60s));
    QCOMPARE(second.before, Fsrs().initial(Grade::Again));
}

void TestStudySession::buttons_promiseWhatComes()
{
    StudySession session = sessionOf(freshCards(1));
    const auto promised = session.preview(Noon);
    QCOMPARE(promised[0].due, Noon.addSecs(60));
    QCOMPARE(promised[1].due, Noon.addSecs(330));
    QCOMPARE(promised[2].due, Noon.addSecs(600));
    QVERIFY(promised[3].interval > 0);
    answer(session, Grade::Good);
    QCOMPARE(session.current()->state, promised[2]);
}

void TestStudySession::waitingQuestion_comesWhenItsTimeIsThere()
{
    SchedulerOptions options;
    options.learningSteps = {1h};
    StudySession session(freshCards(1), std::make_shared<FsrsScheduler>(FsrsParameters(), options), {}, {}, Noon);
    answer(session, Grade::Again);
    QVERIFY(!session.current());
    QCOMPARE(session.nextWaiting().value(), Noon.addSecs(3600));
    session.refresh(Noon.addSecs(3600 - 20 * 60 - 1));
    QVERIFY(!session.current());
    session.refresh(Noon.addSecs(3600 - 20 * 60));
    QCOMPARE(onTable(session), u"q0"_s);
}

void TestStudySession::undo_bringsTheQuestionBack()
{
    StudySession session = sessionOf(freshCards(3));
    QVERIFY(!session.undoing());
    const StudyCard before = *session.current();
    session.accept(session.review(u"slip"_s, Grade::Easy, Noon, 10s));
    QCOMPARE(onTable(session), u"q1"_s);

    const auto undo = session.undoing();
    QCOMPARE(undo.value(), (StudySession::Undo{u"q0"_s, u"slip"_s, std::nullopt}));
    session.acceptUndo();
    QCOMPARE(*session.current(), before);
    QCOMPARE(session.summary(), SessionSummary());
    QVERIFY(!session.undoing());
    // What lay on the table comes right after it.
    answer(session, Grade::Good);
    QCOMPARE(onTable(session), u"q1"_s);
}

void TestStudySession::undo_reachesBackOverFiftySteps()
{
    QueueOptions options;
    options.newLimit = 60;
    StudySession session = sessionOf(freshCards(60), options);
    QStringList order;
    for (int i = 0; i < 60; ++i)
        order.append(answer(session, Grade(1 + i % 4)));
    for (int i = 59; i >= 0; --i) {
        session.acceptUndo();
        QCOMPARE(onTable(session), order.at(i));
    }
    QCOMPARE(session.counts(), (StudyQueue::Counts{0, 59, 0}));
    for (const QString &id : order)
        QCOMPARE(answer(session, Grade::Easy), id);
    QVERIFY(!session.current());
}

void TestStudySession::undo_withTheSameQuestionOnTheTable()
{
    StudySession session = sessionOf(freshCards(2));
    answer(session, Grade::Again); // q0, comes again in a minute
    answer(session, Grade::Easy); // q1
    QCOMPARE(onTable(session), u"q0"_s);
    session.acceptUndo();
    QCOMPARE(onTable(session), u"q1"_s);
    session.acceptUndo();
    QCOMPARE(onTable(session), u"q0"_s);
    QCOMPARE(session.current()->state, StudyState());
    QCOMPARE(answer(session, Grade::Easy), u"q0"_s);
    QCOMPARE(answer(session, Grade::Easy), u"q1"_s);
    QVERIFY(!session.current());
    QVERIFY(!session.nextWaiting());
}

void TestStudySession::undoOfAMark_bringsTheMarkBack()
{
    StudySession session = sessionOf(freshCards(2));
    session.acceptMark(session.suspended(), Noon);
    QCOMPARE(onTable(session), u"q1"_s);
    QCOMPARE(session.undoing().value(), (StudySession::Undo{u"q0"_s, {}, CardMark()}));
    session.acceptUndo();
    QCOMPARE(onTable(session), u"q0"_s);
    QCOMPARE(session.current()->mark, CardMark());
}

void TestStudySession::suspendedQuestion_leavesTheTable()
{
    StudySession session = sessionOf(freshCards(1));
    QCOMPARE(session.suspended(), (CardMark{true, {}}));
    session.acceptMark(session.suspended(), Noon);
    QVERIFY(!session.current());
    QCOMPARE(session.summary(), SessionSummary());
}

void TestStudySession::buriedQuestion_isHiddenUntilTomorrow()
{
    StudySession session = sessionOf(freshCards(1));
    const QDateTime afterMidnight(QDate(2026, 3, 15), QTime(2, 0), Qt::UTC);
    QCOMPARE(session.buried(Noon), (CardMark{false, QDate(2026, 3, 15)}));
    QCOMPARE(session.buried(afterMidnight), (CardMark{false, QDate(2026, 3, 15)}));
}

void TestStudySession::cram_reschedulesNothing()
{
    QueueOptions options;
    options.kind = ReviewKind::Cram;
    StudySession session = sessionOf(freshCards(2), options);
    const Review review = session.review(u"c"_s, Grade::Again, Noon, 5s);
    QCOMPARE(review.kind, ReviewKind::Cram);
    QVERIFY(reviewsInForce({review}, {}).isEmpty());
    session.accept(review);
    QCOMPARE(answer(session, Grade::Good), u"q1"_s);
    QCOMPARE(onTable(session), u"q0"_s); // failed, so once more
    QCOMPARE(session.current()->state, StudyState());
    answer(session, Grade::Hard);
    QVERIFY(!session.current());
    QCOMPARE(session.summary().answers(), 3);
    QCOMPARE(session.summary().introduced, 0);
    session.acceptUndo();
    QCOMPARE(onTable(session), u"q0"_s);
}

void TestStudySession::goal_isReached_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("reachedAfter"); // answers of 10 s each; 0: never
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("answers") << 3 << 0 << 3;
    QTest::newRow("time") << 0 << 1 << 6;
    QTest::newRow("whichever is first") << 8 << 1 << 6;
}

void TestStudySession::goal_isReached()
{
    QFETCH(int, answers);
    QFETCH(int, minutes);
    QFETCH(int, reachedAfter);
    StudySession session = sessionOf(freshCards(10), {}, {answers, std::chrono::minutes(minutes)});
    int reached = 0;
    for (int i = 1; i <= 10; ++i) {
        answer(session, Grade::Easy);
        if (session.isGoalReached() && reached == 0)
            reached = i;
    }
    QCOMPARE(reached, reachedAfter);
}

void TestStudySession::summary_countsWhatWasDone()
{
    StudySession session = sessionOf(freshCards(4));
    answer(session, Grade::Again);
    answer(session, Grade::Good);
    answer(session, Grade::Easy);
    answer(session, Grade::Easy);
    answer(session, Grade::Good, Noon.addSecs(60)); // q0 again: not new any more
    const SessionSummary &summary = session.summary();
    QCOMPARE(summary.grades, (std::array<int, 4>{1, 0, 2, 2}));
    QCOMPARE(summary.answers(), 5);
    QCOMPARE(summary.forgotten(), 1);
    QCOMPARE(summary.introduced, 4);
    QCOMPARE(summary.time, std::chrono::milliseconds(50s));
}

void TestStudySession::leech_isToldOnceAtItsThreshold()
{
    const auto rules = scheduler();
    StudyState state;
    QDateTime now = Noon;
    QList<int> told;
    for (int lapse = 1; lapse <= 13; ++lapse) {
        state = rules->answered(state, Grade::Easy, now, u"q");
        now = state.due;
        StudySession session({{u"q"_s, -1, state, {}}}, rules, {}, {}, now);
        answer(session, Grade::Again, now);
        if (!session.summary().leeches.isEmpty())
            told.append(lapse);
        state = session.current() ? session.current()->state : state;
        now = now.addSecs(600);
    }
    QCOMPARE(told, (QList<int>{8, 12}));
}

/// A learner who remembers as FSRS says, for a year, ten new questions a day out of 600.
void TestStudySession::aYear_isPlausible()
{
    const auto rules = scheduler();
    std::mt19937 random(1);
    std::uniform_real_distribution<double> chance;
    QList<StudyCard> cards = freshCards(600);
    QHash<QString, int> indices;
    for (int i = 0; i < int(cards.size()); ++i)
        indices.insert(cards.at(i).questionId, i);
    int asked = 0;
    int recalled = 0;
    int busiest = 0;
    QList<int> load;
    for (int day = 0; day < 365; ++day) {
        QDateTime now = Noon.addDays(day);
        StudySession session(cards, rules, {}, {}, now);
        int reviews = 0;
        while (session.current()) {
            const StudyState state = session.current()->state;
            const bool isTest = state.phase == StudyPhase::Review;
            const bool knows = !isTest || chance(random) < rules->retrievability(state, now);
            asked += isTest;
            recalled += isTest && knows;
            reviews += isTest;
            const QString id = onTable(session);
            const Review review = session.review(id, knows ? Grade::Good : Grade::Again, now, 20s);
            session.accept(review);
            cards[indices.value(id)].state = rules->answered(state, review.grade, now, id);
            now = now.addSecs(30);
            session.refresh(now);
            QVERIFY(session.summary().answers() < 1000);
        }
        busiest = std::max(busiest, reviews);
        load.append(reviews);
    }
    int leeches = 0;
    for (const StudyCard &card : cards) {
        QVERIFY(card.state.phase != StudyPhase::New);
        leeches += isLeech(card.state.lapses);
    }
    const double retention = double(recalled) / asked;
    qInfo("%d reviews, %d on the busiest day, retention %.3f, %d leeches", asked, busiest, retention, leeches);
    QVERIFY2(retention > 0.87 && retention < 0.93, qPrintable(QString::number(retention)));
    QCOMPARE_LT(busiest, 100);
    QCOMPARE_LT(leeches, 18); // 3 %
    // The load falls once nothing new comes (from day 60), and no day stands out.
    const auto mean = [&load](int from, int days) {
        return std::accumulate(load.begin() + from, load.begin() + from + days, 0.0) / days;
    };
    QVERIFY(mean(335, 30) < mean(45, 30));
}

void TestStudySession::hundredThousandCards_areNoBurden()
{
    QList<StudyCard> cards;
    for (int i = 0; i < 100'000; ++i) {
        StudyCard card{u"q%1"_s.arg(i), i % 7, {}, {}};
        if (i % 2) {
            card.state.phase = StudyPhase::Review;
            card.state.memory = {1.0 + i % 977, 5};
            card.state.lastReview = Noon.addDays(-30);
            card.state.due = Noon.addDays(-1);
        }
        cards.append(card);
    }
    StudySession session = sessionOf(cards);
    QSet<QString> seen;
    int lastLeaf = -1;
    for (int i = 0; i < 5000; ++i) {
        QVERIFY(session.current());
        QVERIFY(session.current()->leaf != lastLeaf);
        lastLeaf = session.current()->leaf;
        seen.insert(answer(session, Grade::Easy));
    }
    QCOMPARE(seen.size(), 5000);
}

QTEST_GUILESS_MAIN(TestStudySession)
#include "tst_studysession.moc"
