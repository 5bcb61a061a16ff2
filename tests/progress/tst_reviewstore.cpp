// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/reviewstore.h"
#include "sqlite/statement.h"
#include "study/fsrsscheduler.h"
#include "study/studysession.h"
#include "support/samplereview.h"
#include "support/soak.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

class TestReviewStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void review_comesBackAsItWas_data();
    void review_comesBackAsItWas();
    void reviews_standInOrderOfTimeThenId();
    void sameReviewTwice_isKeptAsItWas();
    void retractedReview_staysInTheLogAndCountsNoMore();
    void retractionTwice_keepsItsTime();
    void namesOfALaterVersion_moveNothing();
    void ids_areTheirOwn();
    void statesRebuiltFromTheFile_equalThoseOfTheSessions();

private:
    std::unique_ptr<Database> m_database;
};

void TestReviewStore::init()
{
    m_database = std::make_unique<Database>();
    QVERIFY(openLibraryInMemory(*m_database));
}

void TestReviewStore::review_comesBackAsItWas_data()
{
    QTest::addColumn<Review>("review");
    const Review sample = sampleReview(1, u"我的/题 😀"_s, Noon.addMSecs(7));
    for (const Grade grade : AllGrades) {
        Review review = sample;
        review.grade = grade;
        QTest::addRow("grade %d", gradeNumber(grade)) << review;
    }
    for (const StudyPhase phase : {StudyPhase::Learning, StudyPhase::Review, StudyPhase::Relearning}) {
        Review review = sample;
        review.phaseBefore = phase;
        QTest::addRow("phase %d", static_cast<int>(phase)) << review;
    }
    Review first = sample;
    first.phaseBefore = StudyPhase::New;
    first.before = {};
    first.elapsed = 0ms;
    QTest::newRow("the first") << first;
    Review crammed = sample;
    crammed.kind = ReviewKind::Cram;
    QTest::newRow("crammed") << crammed;
    Review late = sample;
    late.elapsed = std::chrono::milliseconds(std::chrono::hours(24 * 365 * 90));
    QTest::newRow("after 90 years") << late;
}

void TestReviewStore::review_comesBackAsItWas()
{
    QFETCH(const Review, review);
    ReviewStore store(*m_database);
    QVERIFY(store.add(review));
    QCOMPARE(store.reviews().value_or({}), QList<Review>{review});
}

void TestReviewStore::reviews_standInOrderOfTimeThenId()
{
    ReviewStore store(*m_database);
    const Review a = sampleReview(3, u"q"_s, Noon);
    const Review b = sampleReview(2, u"q"_s, Noon.addMSecs(1));
    const Review c = sampleReview(4, u"p"_s, Noon.addMSecs(1));
    for (const Review &review : {c, b, a})
        QVERIFY(store.add(review));
    QCOMPARE(store.reviews().value_or({}), (QList<Review>{a, b, c}));
    QCOMPARE(store.inForce().value_or({}), (ReviewsByQuestion{{u"q"_s, {a, b}}, {u"p"_s, {c}}}));
}

void TestReviewStore::sameReviewTwice_isKeptAsItWas()
{
    ReviewStore store(*m_database);
    const Review review = sampleReview(1, u"q"_s, Noon);
    Review other = review;
    other.grade = Grade::Easy;
    QVERIFY(store.add(review));
    QVERIFY(store.add(other));
    QCOMPARE(store.reviews().value_or({}), QList<Review>{review});
}

void TestReviewStore::retractedReview_staysInTheLogAndCountsNoMore()
{
    ReviewStore store(*m_database);
    const Review review = sampleReview(1, u"q"_s, Noon);
    QVERIFY(store.add(review));
    QVERIFY(store.retract({review.id, Noon.addSecs(1)}));
    QCOMPARE(store.reviews().value_or({}), QList<Review>{review});
    QCOMPARE(store.retractions().value_or({}), (QList<Retraction>{{review.id, Noon.addSecs(1)}}));
    QCOMPARE(store.inForce().value_or({{}}), ReviewsByQuestion());
}

void TestReviewStore::retractionTwice_keepsItsTime()
{
    ReviewStore store(*m_database);
    QVERIFY(store.retract({u"1"_s, Noon}));
    QVERIFY(store.retract({u"1"_s, Noon.addSecs(1)}));
    QCOMPARE(store.retractions().value_or({}), (QList<Retraction>{{u"1"_s, Noon}}));
}

void TestReviewStore::namesOfALaterVersion_moveNothing()
{
    ReviewStore store(*m_database);
    QVERIFY(store.add(sampleReview(1, u"q"_s, Noon)));
    QVERIFY(m_database->runScript("UPDATE reviews SET kind = 'dream', phase = 'doze'"));
    QCOMPARE(store.reviews().value_or({}).value(0).kind, ReviewKind::Cram);
    QCOMPARE(store.inForce().value_or({{}}), ReviewsByQuestion());
}

void TestReviewStore::ids_areTheirOwn()
{
    QVERIFY(ReviewStore::newId() != ReviewStore::newId());
    QCOMPARE(ReviewStore::newId().size(), 16);
}

void TestReviewStore::statesRebuiltFromTheFile_equalThoseOfTheSessions()
{
    // Sessions over months, with undo; each goes on from the states that the one before has left in memory.
    const auto scheduler =
        std::make_shared<FsrsScheduler>(FsrsParameters(), SchedulerOptions(), StudyCalendar(QTimeZone("Asia/Tokyo")));
    for (int history = 0; history < repetitions(20, 1000); ++history) {
        init();
        ReviewStore store(*m_database);
        QRandomGenerator random(static_cast<quint32>(20260314 + history));
        StatesByQuestion lived;
        QDateTime now = Noon;
        for (int sitting = random.bounded(1, 6); sitting > 0; --sitting) {
            QList<StudyCard> cards;
            for (int i = 0; i < 6; ++i) {
                const QString id = u"q%1"_s.arg(i);
                cards.append({id, i / 2, lived.value(id), {}});
            }
            StudySession session(cards, scheduler, {}, {}, now);
            QList<std::pair<QString, StudyState>> before;
            for (int step = random.bounded(20); step > 0; --step) {
                now = now.addSecs(random.bounded(1, 900));
                session.refresh(now);
                if (!before.isEmpty() && random.bounded(4) == 0) {
                    const auto undo = session.undoing();
                    QVERIFY(store.retract({undo->retractedReview, now}));
                    session.acceptUndo();
                    const auto [id, state] = before.takeLast();
                    lived.insert(id, state);
                } else if (session.current()) {
                    const StudyCard card = *session.current();
                    const Review review = session.review(ReviewStore::newId(), AllGrades[random.bounded(4u)], now, 9s);
                    QVERIFY(store.add(review));
                    session.accept(review);
                    before.append({card.questionId, card.state});
                    lived.insert(card.questionId, scheduler->answered(card.state, review.grade, now, card.questionId));
                }
            }
            now = now.addSecs(random.bounded(40 * 86'400));
        }
        lived.removeIf([](const auto &entry) { return entry.value() == StudyState(); });
        const auto reviews = store.inForce();
        QVERIFY(reviews);
        QCOMPARE(replayAll(*reviews, *scheduler), lived);
    }
}

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
