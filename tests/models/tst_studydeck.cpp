// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/studydeck.h"
#include "support/manualclock.h"
#include "support/wait.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStudyDeck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void review_movesItsQuestion();
    void statesAfterRestart_areThoseBefore();
    void otherOptionsAndParameters_deriveAnew();
    void reviewWhileDeriving_isNotLost();
    void due_leavesOutMarkedOnes();
    void newDay_isNoticed();
    void newDay_comesByItself();
    void holiday_hasNothingDue();
    void nextDay_isTheFirstToCome();

private:
    void open();
    void answer(const QString &questionId, Grade grade);

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<StudyDeck> m_deck;
};

void TestStudyDeck::init()
{
    m_deck.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = {};
    open();
}

void TestStudyDeck::open()
{
    m_library = std::make_unique<Library>(DataFolder(m_folder->path()), m_clock);
    m_deck = std::make_unique<StudyDeck>(*m_library, m_clock, QTimeZone("Asia/Shanghai"));
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    m_library->open();
    QVERIFY(changed.wait(20'000));
}

void TestStudyDeck::answer(const QString &questionId, Grade grade)
{
    const Review review =
        reviewOf(ReviewStore::newId(), questionId, m_deck->state(questionId), grade, m_clock.now(), 9s);
    QVERIFY(waitFor(m_library->addReview(review)));
}

void TestStudyDeck::review_movesItsQuestion()
{
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    QCOMPARE(m_deck->state(u"q"_s), StudyState());
    answer(u"q"_s, Grade::Easy);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_deck->state(u"q"_s), m_deck->scheduler()->answered({}, Grade::Easy, m_clock.now(), u"q"));
    QCOMPARE(m_deck->introducedToday(), 1);
    const QString id = m_library->reviews().value(u"q"_s).constFirst().id;
    QVERIFY(waitFor(m_library->retractReview(id, u"q"_s)));
    QVERIFY(m_deck->states().isEmpty());
    QCOMPARE(m_deck->introducedToday(), 0);
}

void TestStudyDeck::statesAfterRestart_areThoseBefore()
{
    for (const Grade grade : {Grade::Good, Grade::Good, Grade::Hard, Grade::Again, Grade::Easy}) {
        answer(u"q"_s, grade);
        m_clock.advance(std::chrono::hours(40));
        answer(u"p"_s, grade);
    }
    const StatesByQuestion before = m_deck->states();
    QCOMPARE(before.size(), 2);
    m_deck.reset();
    m_library.reset();
    open();
    QCOMPARE(m_deck->states(), before);
}

void TestStudyDeck::otherOptionsAndParameters_deriveAnew()
{
    answer(u"q"_s, Grade::Easy);
    const StudyState before = m_deck->state(u"q"_s);
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    SchedulerOptions options;
    options.desiredRetention = 0.97;
    m_deck->setOptions(options);
    QVERIFY(changed.wait());
    QCOMPARE_LT(m_deck->state(u"q"_s).interval, before.interval);
    QCOMPARE(m_deck->state(u"q"_s).memory, before.memory);

    FsrsParameters::Values values = FsrsParameters().values();
    values[3] = 50;
    QVERIFY(waitFor(m_library->adoptParameters(FsrsParameters(values), 512)));
    QTRY_COMPARE(m_deck->state(u"q"_s).memory.stability, 50.0);
}

void TestStudyDeck::reviewWhileDeriving_isNotLost()
{
    SchedulerOptions options;
    options.fuzz = false;
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    const auto adding =
        m_library->addReview(reviewOf(ReviewStore::newId(), u"q"_s, {}, Grade::Easy, m_clock.now(), 9s));
    m_deck->setOptions(options);
    QVERIFY(waitFor(adding));
    QVERIFY(m_deck->states().contains(u"q"_s));
    QTest::qWait(50); // what was being derived when it came has arrived
    QVERIFY(m_deck->states().contains(u"q"_s));
}

void TestStudyDeck::due_leavesOutMarkedOnes()
{
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        answer(id, Grade::Again);
    QCOMPARE(m_deck->due(), (QSet<QString>{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(waitFor(m_library->setCardMarks({{u"a"_s, {true, {}}}, {u"b"_s, {false, m_deck->today().addDays(1)}}})));
    QCOMPARE(m_deck->due(), QSet<QString>{u"c"_s});
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(m_deck->due(), (QSet<QString>{u"b"_s, u"c"_s}));
}

void TestStudyDeck::newDay_isNoticed()
{
    // 09:26 UTC is 17:26 in Shanghai; the day turns there at 20:00 UTC.
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    m_clock.setNow(QDateTime(QDate(2026, 3, 14), QTime(19, 59, 59), Qt::UTC));
    m_deck->checkDay();
    QCOMPARE(changed.size(), 0);
    m_clock.setNow(QDateTime(QDate(2026, 3, 14), QTime(20, 0), Qt::UTC));
    m_deck->checkDay();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_deck->today(), QDate(2026, 3, 15));
    m_deck->checkDay();
    QCOMPARE(changed.size(), 1);
}

void TestStudyDeck::newDay_comesByItself()
{
    QSignalSpy changed(m_deck.get(), &StudyDeck::changed);
    m_clock.setNow(QDateTime(QDate(2026, 3, 14), QTime(19, 59, 59), Qt::UTC));
    m_deck->checkDay();
    m_clock.setNow(QDateTime(QDate(2026, 3, 14), QTime(20, 0), Qt::UTC));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10'000);
    QCOMPARE(m_deck->today(), QDate(2026, 3, 15));
}

void TestStudyDeck::holiday_hasNothingDue()
{
    answer(u"a"_s, Grade::Again);
    m_clock.advance(std::chrono::hours(24));
    QCOMPARE(m_deck->due().size(), 1);
    m_deck->setHolidays({{m_deck->today(), m_deck->today().addDays(6)}});
    QVERIFY(m_deck->due().isEmpty());
    m_clock.advance(std::chrono::hours(24 * 7));
    QCOMPARE(m_deck->due().size(), 1);
}

void TestStudyDeck::nextDay_isTheFirstToCome()
{
    answer(u"a"_s, Grade::Easy);
    m_clock.advance(std::chrono::hours(24));
    answer(u"b"_s, Grade::Easy);
    const StudyCalendar &calendar = m_deck->scheduler()->calendar();
    const QDate a = calendar.dayOf(m_deck->state(u"a"_s).due);
    const QDate b = calendar.dayOf(m_deck->state(u"b"_s).due);
    QCOMPARE(m_deck->nextDay({u"a"_s, u"b"_s, u"never seen"_s}), std::min(a, b));
    QCOMPARE(m_deck->nextDay({u"b"_s}), b);
    QVERIFY(waitFor(m_library->setCardMarks({{u"a"_s, {true, {}}}})));
    QCOMPARE(m_deck->nextDay({u"a"_s, u"b"_s}), b);
    QVERIFY(!m_deck->nextDay({}).isValid());
}

QTEST_GUILESS_MAIN(TestStudyDeck)
#include "tst_studydeck.moc"
