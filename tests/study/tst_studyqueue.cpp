// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/fsrsscheduler.h"
#include "study/studyqueue.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
const StudyCalendar Calendar;

StudyCard fresh(const QString &id, int leaf = -1)
{
    return {id, leaf, {}, {}};
}

/// Reviewed ten days ago; the more stable, the later it comes.
StudyCard due(const QString &id, double stability, int leaf = -1)
{
    StudyCard card{id, leaf, {}, {}};
    card.state.phase = StudyPhase::Review;
    card.state.memory = {stability, 5};
    card.state.lastReview = Noon.addDays(-10);
    card.state.due = Calendar.startOf(Calendar.dayOf(Noon));
    card.state.reviews = 1;
    return card;
}

StudyCard inStep(const QString &id, const QDateTime &until)
{
    StudyCard card{id, -1, {}, {}};
    card.state.phase = StudyPhase::Learning;
    card.state.memory = {1, 5};
    card.state.lastReview = until.addSecs(-600);
    card.state.due = until;
    return card;
}

/// Everything that comes without going back to the queue.
QString order(StudyQueue &queue, const QDateTime &now = Noon)
{
    QStringList ids;
    while (const auto index = queue.takeNext(now))
        ids.append(queue.card(*index).questionId);
    return ids.join(u' ');
}

QString orderOf(const QList<StudyCard> &cards, const QueueOptions &options = {})
{
    StudyQueue queue(cards, FsrsScheduler(), options, Noon);
    return order(queue);
}

} // namespace

class TestStudyQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void due_comeByRetrievability();
    void notDueYet_doesNotCome();
    void newOnes_areMixedInEvenlyUpToTheLimit_data();
    void newOnes_areMixedInEvenlyUpToTheLimit();
    void siblings_areKeptApart_data();
    void siblings_areKeptApart();
    void steps_comeFirstWhenTheirTimeIsThere();
    void steps_comeAheadOfTimeWhenNothingElseIsLeft();
    void failedOne_comesBackToday();
    void stepBeyondTheDay_doesNotComeBackToday();
    void hidden_doNotCome_data();
    void hidden_doNotCome();
    void holiday_pausesAll();
    void afterAHoliday_noAvalancheWaits();
    void cram_takesAllTheWeakestFirst();
    void undone_comesNextAndOnce();
    void counts_goDown();
    void queue_endsWithItsDay();
    void emptyQueue_hasNothing();
};

void TestStudyQueue::due_comeByRetrievability()
{
    QCOMPARE(orderOf({due(u"firm"_s, 100), due(u"weak"_s, 2), due(u"middle"_s, 20)}), u"weak middle firm"_s);
}

void TestStudyQueue::notDueYet_doesNotCome()
{
    StudyCard tomorrow = due(u"tomorrow"_s, 2);
    tomorrow.state.due = Calendar.startOf(Calendar.dayOf(Noon).addDays(1));
    StudyCard overdue = due(u"overdue"_s, 50);
    overdue.state.due = Noon.addDays(-300);
    QCOMPARE(orderOf({tomorrow, overdue}), u"overdue"_s);
}

void TestStudyQueue::newOnes_areMixedInEvenlyUpToTheLimit_data()
{
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("fresh");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("order"); // d: due, n: new
    QTest::newRow("half") << 3 << 3 << 10 << u"dndndn"_s;
    QTest::newRow("one in four") << 6 << 2 << 10 << u"dddndddn"_s;
    QTest::newRow("limit") << 4 << 9 << 2 << u"ddnddn"_s;
    QTest::newRow("more new ones") << 2 << 4 << 10 << u"dnndnn"_s;
    QTest::newRow("new ones only") << 0 << 4 << 3 << u"nnn"_s;
    QTest::newRow("none today") << 2 << 4 << 0 << u"dd"_s;
    QTest::newRow("limit used up and more") << 2 << 4 << -3 << u"dd"_s;
}

void TestStudyQueue::newOnes_areMixedInEvenlyUpToTheLimit()
{
    QFETCH(int, due);
    QFETCH(int, fresh);
    QFETCH(int, limit);
    QList<StudyCard> cards;
    for (int i = 0; i < due; ++i)
        cards.append(::due(u"d"_s, 10 + i));
    for (int i = 0; i < fresh; ++i)
        cards.append(::fresh(u"n"_s));
    QueueOptions options;
    options.newLimit = limit;
    QTEST(orderOf(cards, options).remove(u' '), "order");
}

void TestStudyQueue::siblings_areKeptApart_data()
{
    QTest::addColumn<QList<StudyCard>>("cards");
    QTest::addColumn<QString>("order");

    QTest::newRow("two leaves") << QList<StudyCard>{due(u"a1"_s, 1, 1), due(u"a2"_s, 2, 1), due(u"b1"_s, 3, 2)}
                                << u"a1 b1 a2"_s;
    QTest::newRow("no other left") << QList<StudyCard>{due(u"a1"_s, 1, 1), due(u"a2"_s, 2, 1), due(u"a3"_s, 3, 1)}
                                   << u"a1 a2 a3"_s;
    QTest::newRow("no leaf is no sibling")
        << QList<StudyCard>{due(u"x"_s, 1), due(u"y"_s, 2), due(u"z"_s, 3)} << u"x y z"_s;
    QTest::newRow("a new one stands between")
        << QList<StudyCard>{due(u"a1"_s, 1, 1), due(u"a2"_s, 2, 1), due(u"a3"_s, 3, 1), fresh(u"b"_s, 2)}
        << u"a1 b a2 a3"_s;
    QTest::newRow("new siblings of each other")
        << QList<StudyCard>{fresh(u"a1"_s, 1), fresh(u"a2"_s, 1), fresh(u"b1"_s, 2)} << u"a1 b1 a2"_s;
}

void TestStudyQueue::siblings_areKeptApart()
{
    QFETCH(QList<StudyCard>, cards);
    QTEST(orderOf(cards), "order");
}

void TestStudyQueue::steps_comeFirstWhenTheirTimeIsThere()
{
    StudyQueue queue({due(u"d"_s, 1), inStep(u"later"_s, Noon.addSecs(60)), inStep(u"now"_s, Noon)}, FsrsScheduler(),
                     {}, Noon);
    QCOMPARE(queue.card(queue.takeNext(Noon).value()).questionId, u"now"_s);
    QCOMPARE(queue.card(queue.takeNext(Noon.addSecs(60)).value()).questionId, u"later"_s);
    QCOMPARE(queue.card(queue.takeNext(Noon.addSecs(60)).value()).questionId, u"d"_s);
}

void TestStudyQueue::steps_comeAheadOfTimeWhenNothingElseIsLeft()
{
    StudyQueue queue(
        {inStep(u"soon"_s, Noon.addSecs(20 * 60)), inStep(u"later"_s, Noon.addSecs(20 * 60 + 1)), due(u"d"_s, 1)},
        FsrsScheduler(), {}, Noon);
    QCOMPARE(order(queue), u"d soon"_s);
    QCOMPARE(queue.nextWaiting().value(), Noon.addSecs(20 * 60 + 1));
    QCOMPARE(order(queue, Noon.addSecs(1)), u"later"_s);
}

void TestStudyQueue::failedOne_comesBackToday()
{
    const FsrsScheduler scheduler;
    StudyQueue queue({due(u"forgotten"_s, 1), due(u"b"_s, 2), due(u"c"_s, 3)}, scheduler, {}, Noon);
    const int index = queue.takeNext(Noon).value();
    queue.returned(index, scheduler.answered(queue.card(index).state, Grade::Again, Noon, u"forgotten"));
    QCOMPARE(queue.card(queue.takeNext(Noon.addSecs(30)).value()).questionId, u"b"_s);
    QCOMPARE(queue.card(queue.takeNext(Noon.addSecs(600)).value()).questionId, u"forgotten"_s);
}

void TestStudyQueue::stepBeyondTheDay_doesNotComeBackToday()
{
    SchedulerOptions options;
    options.learningSteps = {24h};
    const FsrsScheduler scheduler({}, options);
    StudyQueue queue({fresh(u"n"_s)}, scheduler, {}, Noon);
    const int index = queue.takeNext(Noon).value();
    queue.returned(index, scheduler.answered({}, Grade::Again, Noon, u"n"));
    QVERIFY(!queue.nextWaiting());
}

void TestStudyQueue::hidden_doNotCome_data()
{
    QTest::addColumn<CardMark>("mark");
    QTest::addColumn<bool>("comes");
    const QDate today = Calendar.dayOf(Noon);
    QTest::newRow("plain") << CardMark() << true;
    QTest::newRow("suspended") << CardMark{true, {}} << false;
    QTest::newRow("buried until tomorrow") << CardMark{false, today.addDays(1)} << false;
    QTest::newRow("buried until today") << CardMark{false, today} << true;
}

void TestStudyQueue::hidden_doNotCome()
{
    QFETCH(CardMark, mark);
    QFETCH(bool, comes);
    for (const ReviewKind kind : {ReviewKind::Scheduled, ReviewKind::Cram}) {
        for (StudyCard card : {due(u"x"_s, 1), fresh(u"x"_s), inStep(u"x"_s, Noon)}) {
            card.mark = mark;
            QueueOptions options;
            options.kind = kind;
            QCOMPARE(orderOf({card}, options), comes ? u"x"_s : QString());
        }
    }
}

void TestStudyQueue::holiday_pausesAll()
{
    const QDate today = Calendar.dayOf(Noon);
    QueueOptions options;
    options.holidays = {{today.addDays(-1), today}};
    StudyQueue queue({due(u"d"_s, 1), fresh(u"n"_s), inStep(u"s"_s, Noon)}, FsrsScheduler(), options, Noon);
    QVERIFY(queue.isPaused());
    QCOMPARE(order(queue), QString());
    options.kind = ReviewKind::Cram;
    QCOMPARE(orderOf({due(u"d"_s, 1)}, options), u"d"_s);
}

void TestStudyQueue::afterAHoliday_noAvalancheWaits()
{
    // Two a day were to come; a holiday of three weeks has just ended.
    const QDate today = Calendar.dayOf(Noon);
    QList<StudyCard> cards;
    for (int day = -21; day < 30; ++day) {
        for (int i = 0; i < 2; ++i) {
            StudyCard card = due(QString::number(day), 20);
            card.state.lastReview = Noon.addDays(-40);
            card.state.due = Calendar.startOf(today.addDays(day));
            cards.append(card);
        }
    }
    QueueOptions options;
    QCOMPARE(orderOf(cards, options).split(u' ').size(), 44);
    options.holidays = {{today.addDays(-21), today.addDays(-1)}};
    QCOMPARE(orderOf(cards, options), u"-21 -21"_s);
}

void TestStudyQueue::cram_takesAllTheWeakestFirst()
{
    StudyCard later = due(u"not due"_s, 5);
    later.state.due = Noon.addDays(30);
    QueueOptions options;
    options.kind = ReviewKind::Cram;
    StudyQueue queue({due(u"firm"_s, 100), later, fresh(u"new"_s)}, FsrsScheduler(), options, Noon);
    const int first = queue.takeNext(Noon).value();
    QCOMPARE(queue.card(first).questionId, u"new"_s);
    queue.repeatLater(first);
    QCOMPARE(order(queue), u"not due firm new"_s);
}

void TestStudyQueue::undone_comesNextAndOnce()
{
    const FsrsScheduler scheduler;
    StudyQueue queue({due(u"a"_s, 1), due(u"b"_s, 2)}, scheduler, {}, Noon);
    const int index = queue.takeNext(Noon).value();
    const StudyCard before = queue.card(index);
    queue.returned(index, scheduler.answered(before.state, Grade::Again, Noon, u"a"));
    queue.putFirst(index, before);
    queue.putFirst(index, before);
    QCOMPARE(queue.counts(), (StudyQueue::Counts{2, 0, 0}));
    QCOMPARE(order(queue, Noon.addSecs(3600)), u"a b"_s);
    QCOMPARE(queue.card(index), before);
}

void TestStudyQueue::counts_goDown()
{
    StudyQueue queue({due(u"a"_s, 1), fresh(u"n"_s), inStep(u"s"_s, Noon.addSecs(60))}, FsrsScheduler(), {}, Noon);
    QCOMPARE(queue.counts(), (StudyQueue::Counts{1, 1, 1}));
    std::ignore = queue.takeNext(Noon);
    QCOMPARE(queue.counts(), (StudyQueue::Counts{0, 1, 1}));
    std::ignore = queue.takeNext(Noon);
    QCOMPARE(queue.counts(), (StudyQueue::Counts{0, 0, 1}));
}

void TestStudyQueue::queue_endsWithItsDay()
{
    const StudyQueue queue({}, FsrsScheduler(), {}, Noon);
    QVERIFY(!queue.isOutdated(QDateTime(QDate(2026, 3, 15), QTime(3, 59, 59), Qt::UTC)));
    QVERIFY(queue.isOutdated(QDateTime(QDate(2026, 3, 15), QTime(4, 0), Qt::UTC)));
}

void TestStudyQueue::emptyQueue_hasNothing()
{
    StudyQueue queue({}, FsrsScheduler(), {}, Noon);
    QVERIFY(!queue.takeNext(Noon));
    QVERIFY(!queue.nextWaiting());
    QCOMPARE(queue.counts(), StudyQueue::Counts());
}

QTEST_GUILESS_MAIN(TestStudyQueue)
#include "tst_studyqueue.moc"
