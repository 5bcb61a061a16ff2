// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/trainingset.h"
#include "support/answerlog.h"

#include <QTest>

#include <cmath>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// The items written out, in their order.
static QStringList written(const TrainingSet &set)
{
    QStringList lines;
    for (const TrainingSet::Item &item : set.items()) {
        QStringList words;
        for (const TrainingReview &review : set.reviews(item))
            words.append(u"%1@%2"_s.arg(gradeNumber(review.grade)).arg(review.days));
        lines.append(words.join(u' '));
    }
    return lines;
}

static QByteArray lines(const char *line, int count)
{
    return QByteArray(line).append('\n').repeated(count);
}

class TestTrainingSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_endWithAnAnswerAfterDays();
    void items_areSortedByTheTimeOfTheirLastAnswer();
    void averageRecall_countsTheLastAnswers();
    void log_isCountedInDaysOfStudy();
    void outliers_goWithWhatBeginsLikeThem_data();
    void outliers_goWithWhatBeginsLikeThem();
    void beginnings_comeFirstBySizeOfGroup();
    void weights_riseToOne();
    void emptySet_staysEmpty();
};

void TestTrainingSet::items_endWithAnAnswerAfterDays()
{
    QCOMPARE(written(answerLog("3@0 3@0 1@2 3@0 2@5")), (QStringList{u"3@0 3@0 1@2"_s, u"3@0 3@0 1@2 3@0 2@5"_s}));
    QCOMPARE(answerLog("3@0 3@0 1@2 3@0 2@5").items().back().longTerm, 2);
    // What comes before the first answer is not known; a clock that went back elapsed nothing.
    QCOMPARE(written(answerLog("3@7 3@-4 1@2")), QStringList{u"3@0 3@0 1@2"_s});
    QCOMPARE(written(answerLog("3@0")), QStringList());
}

void TestTrainingSet::items_areSortedByTheTimeOfTheirLastAnswer()
{
    TrainingSet set;
    set.addQuestion(answersFrom("1@0 3@1 3@9"), std::vector<qint64>{0, 10, 90});
    set.addQuestion(answersFrom("2@0 3@4"), std::vector<qint64>{1, 40});
    set.sortByTime();
    QCOMPARE(written(set), (QStringList{u"1@0 3@1"_s, u"2@0 3@4"_s, u"1@0 3@1 3@9"_s}));
}

void TestTrainingSet::averageRecall_countsTheLastAnswers()
{
    QCOMPARE(answerLog("1@0 3@1 1@2 2@3 4@4").averageRecall(), 0.75);
}

void TestTrainingSet::log_isCountedInDaysOfStudy()
{
    const QDateTime late(QDate(2026, 3, 14), QTime(23, 0), Qt::UTC);
    QList<Review> log;
    const auto add = [&log](const QString &question, const QDateTime &time, Grade grade) {
        Review review;
        review.id = QString::number(log.size());
        review.questionId = question;
        review.time = time;
        review.grade = grade;
        log.append(review);
    };
    add(u"b"_s, late, Grade::Good);
    add(u"b"_s, late.addSecs(4 * 3600), Grade::Hard); // 3:00, the same day of study
    add(u"b"_s, late.addSecs(6 * 3600), Grade::Again); // 5:00, the next
    add(u"a"_s, late.addDays(-1), Grade::Easy);
    add(u"a"_s, late, Grade::Good);
    const TrainingSet set = trainingSetOf(reviewsInForce(log, {}), StudyCalendar());
    QCOMPARE(written(set), (QStringList{u"4@0 3@1"_s, u"3@0 2@0 1@1"_s}));
}

void TestTrainingSet::outliers_goWithWhatBeginsLikeThem_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("beginnings"); // that stay

    QTest::newRow("20 are the least that stays") << lines("3@0 3@2", 20) << QStringList{u"3@0 3@2"_s};
    QTest::newRow("19 go") << lines("3@0 3@2", 19) << QStringList();
    QTest::newRow("small groups go until they would be 20") << lines("3@0 3@2", 40) + lines("3@0 3@3", 10)
            + lines("3@0 3@4", 9) + lines("3@0 3@5", 8) << QStringList{u"3@0 3@3"_s, u"3@0 3@2"_s};
    QTest::newRow("of the same size the longer goes first") << lines("3@0 3@2", 40) + lines("3@0 3@3", 10)
            + lines("3@0 3@9", 10) << QStringList{u"3@0 3@3"_s, u"3@0 3@2"_s};
    QTest::newRow("5 % when that is more")
        << lines("3@0 3@2", 570) + lines("3@0 3@3", 30) << QStringList{u"3@0 3@3"_s, u"3@0 3@2"_s};
    QTest::newRow("less than 5 %") << lines("3@0 3@2", 571) + lines("3@0 3@3", 29) << QStringList{u"3@0 3@2"_s};
    QTest::newRow("6 are the least of a group, once 20 have gone") << lines("3@0 3@2", 40) + lines("3@0 3@11", 3)
            + lines("3@0 3@12", 3) + lines("3@0 3@13", 3) + lines("3@0 3@14", 3) + lines("3@0 3@15", 4)
            + lines("3@0 3@16", 5) + lines("3@0 3@17", 6) << QStringList{u"3@0 3@17"_s, u"3@0 3@2"_s};
    QTest::newRow("over 100 days") << lines("3@0 3@101", 40) + lines("3@0 3@100", 40) << QStringList{u"3@0 3@100"_s};
    QTest::newRow("over 365 after Easy") << lines("4@0 3@366", 40) + lines("4@0 3@365", 40)
                                         << QStringList{u"4@0 3@365"_s};
    QTest::newRow("each first grade by itself") << lines("1@0 3@1", 20) + lines("2@0 3@1", 19) + lines("4@0 3@1", 20)
                                                << QStringList{u"1@0 3@1"_s, u"4@0 3@1"_s};
}

void TestTrainingSet::outliers_goWithWhatBeginsLikeThem()
{
    QFETCH(QByteArray, log);
    QFETCH(QStringList, beginnings);
    const QStringList kept = written(beginningsFirst(withoutOutliers(answerLog(log))));
    QStringList distinct = kept;
    distinct.removeDuplicates();
    QCOMPARE(distinct, beginnings);

    // With a longer item to each: those go and stay with their beginnings, and come after them.
    QByteArray longer = log;
    longer.replace("\n", " 3@30\n");
    QStringList rest = written(beginningsFirst(withoutOutliers(answerLog(longer)))).mid(kept.size());
    QCOMPARE(rest.size(), kept.size());
    rest.removeDuplicates();
    QCOMPARE(rest.size(), beginnings.size());
    for (const QString &item : std::as_const(rest))
        QVERIFY(beginnings.contains(item.chopped(5)));
}

void TestTrainingSet::beginnings_comeFirstBySizeOfGroup()
{
    const TrainingSet set = answerLog("3@0 3@5 1@9\n3@0 3@2\n3@0 3@2\n1@0 3@1\n1@0 3@1\n1@0 3@1");
    QCOMPARE(written(beginningsFirst(set)),
             (QStringList{u"1@0 3@1"_s, u"1@0 3@1"_s, u"1@0 3@1"_s, u"3@0 3@5"_s, u"3@0 3@2"_s, u"3@0 3@2"_s,
                          u"3@0 3@5 1@9"_s}));
}

void TestTrainingSet::weights_riseToOne()
{
    const std::vector<double> weights = recencyWeights(11);
    QCOMPARE(weights.front(), 0.25);
    QCOMPARE(weights.back(), 1.0);
    QVERIFY(std::abs(weights[5] - (0.25 + 0.75 / 8)) < 1e-15);
    QCOMPARE(recencyWeights(1), std::vector<double>{1.0});
    QVERIFY(recencyWeights(0).empty());
}

void TestTrainingSet::emptySet_staysEmpty()
{
    QCOMPARE(withoutOutliers(TrainingSet()).size(), 0);
    QCOMPARE(TrainingSet().averageRecall(), 0.0);
    QCOMPARE(trainingSetOf({}, StudyCalendar()).size(), 0);
}

QTEST_GUILESS_MAIN(TestTrainingSet)
#include "tst_trainingset.moc"
