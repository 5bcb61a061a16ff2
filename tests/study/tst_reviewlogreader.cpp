// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/reviewlogreader.h"

#include <QBuffer>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

static const QDateTime Now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
static const QByteArray Header = "card_id,review_time,review_rating,review_state,review_duration\n";

static ReviewLog read(const QByteArray &text)
{
    QBuffer buffer;
    buffer.setData(text);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("a buffer does not open");
    return ReviewLogReader::read(buffer, u"log.csv"_s, Now);
}

static QStringList faults(const ReviewLog &log)
{
    QStringList lines;
    for (const Diagnostic &fault : log.faults)
        lines.append(fault.toString());
    return lines;
}

class TestReviewLogReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reviews_areReadByCardInOrderOfTime();
    void columns_areFoundByName_data();
    void columns_areFoundByName();
    void reschedulingsAndFilteredDecks_areLeftOut();
    void damagedRow_isToldByItsLineAndLeftOut_data();
    void damagedRow_isToldByItsLineAndLeftOut();
    void everyFault_isToldUpToAHundred();
    void notALog_isToldOnce_data();
    void notALog_isToldOnce();
};

void TestReviewLogReader::reviews_areReadByCardInOrderOfTime()
{
    const ReviewLog log = read(Header + "7,2000,3,2,1500\n8,1500,1,0,900\n7,1000,2,1,0\n");
    QCOMPARE(faults(log), QStringList());
    QCOMPARE(log.rows, 3);
    QCOMPARE(log.reviews.size(), 2);
    const QList<Review> seven = log.reviews.value(u"7"_s);
    QCOMPARE(seven.size(), 2);
    QCOMPARE(seven.at(0).grade, Grade::Hard);
    QCOMPARE(seven.at(1).grade, Grade::Good);
    QCOMPARE(seven.at(1).time, QDateTime(QDate(1970, 1, 1), QTime(0, 0, 2), Qt::UTC));
    QCOMPARE(seven.at(1).duration, std::chrono::milliseconds(1500));
}

void TestReviewLogReader::columns_areFoundByName_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("usual") << Header + "7,2000,3,2,1500\n";
    QTest::newRow("no names") << QByteArray("7,2000,3,2,1500\n");
    QTest::newRow("no names, no duration") << QByteArray("7,2000,3,2\n");
    QTest::newRow("no newline at the end") << Header + "7,2000,3,2,1500";
    QTest::newRow("lines of Windows") << QByteArray(Header + "7,2000,3,2,1500\n").replace("\n", "\r\n");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + Header + "7,2000,3,2,1500\n";
    QTest::newRow("empty lines, spaces, quotes") << "\n" + Header + "\n \"7\" , 2000,3,2,1500\n\n";
    QTest::newRow("another order, and more") << QByteArray("deck,review_rating,review_time,card_id\nx,3,2000,7\n");
}

void TestReviewLogReader::columns_areFoundByName()
{
    QFETCH(QByteArray, text);
    const ReviewLog log = read(text);
    QCOMPARE(faults(log), QStringList());
    QCOMPARE(log.rows, 1);
    const Review review = log.reviews.value(u"7"_s).value(0);
    QCOMPARE(review.time.toMSecsSinceEpoch(), 2000);
    QCOMPARE(review.grade, Grade::Good);
}

void TestReviewLogReader::reschedulingsAndFilteredDecks_areLeftOut()
{
    const ReviewLog log = read(Header + "7,1000,3,0,5\n7,2000,0,2,5\n7,3000,1,4,5\n");
    QCOMPARE(faults(log), QStringList());
    QCOMPARE(log.rows, 1);
    QCOMPARE(log.leftOut, 2);
}

void TestReviewLogReader::damagedRow_isToldByItsLineAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *text, const QString &message) {
        QTest::newRow(text) << QByteArray(text) << message;
    };
    row("7,soon,3,2,5", u"review_time is no whole number: “soon”"_s);
    row("7,2000,5,2,5", u"review_rating lies within 0 and 4, not 5"_s);
    row("7,2000,-1,2,5", u"review_rating lies within 0 and 4, not -1"_s);
    row("7,2000,3.5,2,5", u"review_rating is no whole number: “3.5”"_s);
    row("7,2000,3,9,5", u"review_state lies within 0 and 5, not 9"_s);
    row("7,2000,3,2,-5", u"review_duration lies within 0 and 9223372036854775807, not -5"_s);
    row("7,-1,3,2,5", u"review_time lies within 0 and 9223372036854775807, not -1"_s);
    row("7,2000", u"review_rating is missing"_s);
    row(",2000,3,2,5", u"card_id is missing"_s);
    row("7", u"review_time is missing"_s);
    row("7,1773662400001,3,2,5", u"the review lies in the future"_s);
}

void TestReviewLogReader::damagedRow_isToldByItsLineAndLeftOut()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, message);
    const ReviewLog log = read(Header + "7,1000,3,0,5\n" + row + "\n7,3000,3,2,5\n");
    QCOMPARE(faults(log), QStringList{u"log.csv:3: error: "_s + message});
    QCOMPARE(log.rows, 2);
}

void TestReviewLogReader::everyFault_isToldUpToAHundred()
{
    const ReviewLog log = read(Header + QByteArray("x\n").repeated(103) + "7,1000,3,0,5\n");
    QCOMPARE(log.faults.size(), 101);
    QCOMPARE(log.faults.constLast().line, 0);
    QCOMPARE(log.rows, 1);
}

void TestReviewLogReader::notALog_isToldOnce_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty") << QByteArray() << u"log.csv: error: there are no reviews in it"_s;
    QTest::newRow("only names") << Header << u"log.csv: error: there are no reviews in it"_s;
    QTest::newRow("other columns") << QByteArray("id,cid,ease\n1,2,3\n")
                                   << u"log.csv:1: error: there is no column “card_id”"_s;
    QTest::newRow("one column lacking") << QByteArray("card_id,review_time\n1,2\n")
                                        << u"log.csv:1: error: there is no column “review_rating”"_s;
    QTest::newRow("no text") << QByteArray(200'000, '\0')
                             << u"log.csv:1: error: this is no log of reviews: a line is too long"_s;
}

void TestReviewLogReader::notALog_isToldOnce()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    const ReviewLog log = read(text);
    QCOMPARE(faults(log), QStringList{fault});
    QCOMPARE(log.rows, 0);
}

QTEST_GUILESS_MAIN(TestReviewLogReader)
#include "tst_reviewlogreader.moc"
