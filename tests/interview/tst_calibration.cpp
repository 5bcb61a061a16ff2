// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/calibration.h"
#include "interview/historyfixture.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestCalibration final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void biasAndError_areMeans_data();
    void biasAndError_areMeans();
    void belowEightAnswers_nothingIsSaid();
    void hintsRetriesAndUnsaidConfidence_areLeftOut();
    void topics_standLargestBiasFirst();
    void text_isOnlyOfANotableBias_data();
    void text_isOnlyOfANotableBias();
};

static QList<CalibrationPoint> repeated(const QList<QPair<int, int>> &confidenceAndScore, int times,
                                        const QString &topic = u"t"_s)
{
    QList<CalibrationPoint> points;
    for (int i = 0; i < times; ++i) {
        for (const auto &[confidence, score] : confidenceAndScore)
            points.append({u"q"_s, topic, confidence, score});
    }
    return points;
}

void TestCalibration::biasAndError_areMeans_data()
{
    QTest::addColumn<QList<CalibrationPoint>>("points");
    QTest::addColumn<double>("bias");
    QTest::addColumn<double>("error");
    QTest::newRow("exact") << repeated({{70, 70}}, 8) << 0.0 << 0.0;
    QTest::newRow("too sure") << repeated({{90, 60}}, 8) << 30.0 << 30.0;
    QTest::newRow("not sure enough") << repeated({{25, 100}}, 8) << -75.0 << 75.0;
    QTest::newRow("both ways") << repeated({{90, 60}, {50, 60}}, 4) << 10.0 << 20.0;
}

void TestCalibration::biasAndError_areMeans()
{
    QFETCH(const QList<CalibrationPoint>, points);
    const auto calibration = calibrationOf(points);
    QVERIFY(calibration.has_value());
    QTEST(calibration->bias, "bias");
    QTEST(calibration->error, "error");
    QCOMPARE(calibration->n, 8);
}

void TestCalibration::belowEightAnswers_nothingIsSaid()
{
    QVERIFY(!calibrationOf({}));
    QVERIFY(!calibrationOf(repeated({{90, 10}}, 7)));
    QVERIFY(calibrationOf(repeated({{90, 10}}, 8)));
}

void TestCalibration::hintsRetriesAndUnsaidConfidence_areLeftOut()
{
    PastAnswer hinted = pastAnswer(10, 90);
    hinted.usedHints = true;
    PastAnswer retry = pastAnswer(20, 90);
    retry.retry = true;
    const QList<CalibrationPoint> points =
        calibrationPoints({pastOn(1, {hinted, retry, pastAnswer(30)}), pastOn(2, {pastAnswer(40, 50)})});
    QCOMPARE(points, (QList<CalibrationPoint>{{u"q"_s, u"t"_s, 50, 40}}));
}

void TestCalibration::topics_standLargestBiasFirst()
{
    const QList<CalibrationPoint> points = repeated({{70, 60}}, 8, u"small"_s) + repeated({{10, 60}}, 8, u"modest"_s)
        + repeated({{90, 50}}, 9, u"large"_s) + repeated({{90, 0}}, 7, u"too few"_s);
    const QList<TopicCalibration> topics = calibrationByTopic(points);
    QStringList ids;
    for (const TopicCalibration &topic : topics)
        ids << topic.topicId;
    QCOMPARE(ids, (QStringList{u"modest"_s, u"large"_s, u"small"_s}));
    QCOMPARE(topics[1].calibration, (Calibration{40, 40, 9}));
}

void TestCalibration::text_isOnlyOfANotableBias_data()
{
    QTest::addColumn<double>("bias");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QString() << QString();
    QTest::newRow("ten is not more than ten") << 10.0 << u"RAG"_s << QString();
    QTest::newRow("minus ten") << -10.0 << u"RAG"_s << QString();
    QTest::newRow("too sure") << 17.4 << u"RAG"_s << u"On RAG you overestimate yourself by 17 point(s) on average."_s;
    QTest::newRow("not sure enough") << -17.5 << u"RAG"_s
                                     << u"On RAG you underestimate yourself by 18 point(s) on average."_s;
    QTest::newRow("in all") << 12.0 << QString() << u"You overestimate yourself by 12 point(s) on average."_s;
    QTest::newRow("a percent sign in a name")
        << 12.0 << u"%1 %n"_s << u"On %1 %n you overestimate yourself by 12 point(s) on average."_s;
}

void TestCalibration::text_isOnlyOfANotableBias()
{
    QFETCH(const double, bias);
    QFETCH(const QString, topic);
    QTEST(calibrationText({bias, qAbs(bias), 8}, topic), "text");
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
