// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/score.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Reason = DeductionReason;

static constexpr auto Full = Credit::Full;
static constexpr auto Half = Credit::Half;
static constexpr auto None = Credit::None;

/// Two vital points and two supporting ones, in this order.
static QList<PointCredit> points(Credit a, Credit b, Credit c, Credit d)
{
    return {{2, a}, {2, b}, {1, c}, {1, d}};
}

/// Long enough to be an answer: 15 words.
static const QString Answer =
    u"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"_s;

static Attempt attemptWith(const Assessment &assessment)
{
    Attempt attempt;
    attempt.outcome = Outcome::Answered;
    attempt.answer = Answer;
    attempt.assessment = assessment;
    return attempt;
}

static QuestionScore scored(const Attempt &attempt, AnswerMode mode = AnswerMode::Typed)
{
    return scoreOf(attempt, mode, 20s).value();
}

class TestScore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void score_isAsWorkedByHand_data();
    void score_isAsWorkedByHand();
    void deductions_alwaysAddUp();
    void hints_keepAnAnswerOutOfTrends();
    void overtime_isFreeUpToTheLimitAndLinearInGrace_data();
    void overtime_isFreeUpToTheLimitAndLinearInGrace();
    void nothingSaid_isZero_data();
    void nothingSaid_isZero();
    void shortAnswer_withACreditedPoint_counts();
    void spokenAnswer_isNotMeasuredByItsText();
    void unassessedAnswer_hasNoScore();
    void openOrAbandonedAnswer_hasNoScore();
    void gibberish_isZero();
    void length_isCountedInHanAndWords_data();
    void length_isCountedInHanAndWords();
    void weak_isLowOrMissedOrWrong_data();
    void weak_isLowOrMissedOrWrong();
    void bands_beginAtTheirLimits_data();
    void bands_beginAtTheirLimits();
    void mean_isWeightedByLevel();
    void meanOfOne_hasNoError();
    void meanOfNone_isNone();
    void topicScore_isDrawnTowardsSixty();
};

void TestScore::score_isAsWorkedByHand_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<int>("value");
    QTest::addColumn<QList<Deduction>>("deductions");

    QTest::newRow("everything") << attemptWith({points(Full, Full, Full, Full), 0, 0, false, 5, 5}) << 100
                                << QList<Deduction>();
    // C = (2 + 1 + 1)/6 = 2/3, D = 3/4, S = 1/2: 43.33 + 15 + 7.5 = 65.83
    QTest::newRow("middling") << attemptWith({points(Full, Half, Full, None), 0, 0, false, 4, 3}) << 66
                              << QList<Deduction>{{Reason::Coverage, 22}, {Reason::Depth, 5}, {Reason::Structure, 7}};
    // The same, A = 1 − 0.3 − 0.2 = 0.5: 32.92
    QTest::newRow("errors") << attemptWith({points(Full, Half, Full, None), 1, 2, false, 4, 3}) << 33
                            << QList<Deduction>{{Reason::Coverage, 22},
                                                {Reason::Depth, 5},
                                                {Reason::Structure, 7},
                                                {Reason::Errors, 33}};
    // A cannot fall below 0
    QTest::newRow("errors throughout") << attemptWith({points(Full, Full, Full, Full), 4, 0, false, 5, 5}) << 0
                                       << QList<Deduction>{{Reason::Errors, 100}};
    // D and S unrated: Q = 100·C = 100·5/6
    QTest::newRow("points only") << attemptWith({points(Full, Full, Full, None), 0, 0, false, {}, {}}) << 83
                                 << QList<Deduction>{{Reason::Coverage, 17}};
    // S unrated: (0.65·1 + 0.20·0.5)/0.85 = 0.88235
    QTest::newRow("no structure") << attemptWith({points(Full, Full, Full, Full), 0, 0, false, 3, {}}) << 88
                                  << QList<Deduction>{{Reason::Depth, 12}};
    // No key points: (0.20·1 + 0.15·0.5)/0.35 = 0.7857
    QTest::newRow("no key points") << attemptWith({{}, 0, 0, false, 5, 3}) << 79
                                   << QList<Deduction>{{Reason::Structure, 21}};
    // One major error alone leaves 70, on a vital point no more than 59
    QTest::newRow("major error") << attemptWith({points(Full, Full, Full, Full), 1, 0, false, 5, 5}) << 70
                                 << QList<Deduction>{{Reason::Errors, 30}};
    QTest::newRow("major error on a vital point")
        << attemptWith({points(Full, Full, Full, Full), 1, 0, true, 5, 5}) << 59
        << QList<Deduction>{{Reason::Errors, 30}, {Reason::MajorErrorOnVital, 11}};
    QTest::newRow("the cap does not lift") << attemptWith({points(Full, None, None, None), 1, 0, true, {}, {}}) << 23
                                           << QList<Deduction>{{Reason::Coverage, 67}, {Reason::Errors, 10}};
    // Half the grace: τ = 0.95; hints: 0.8. 100 · 0.95 · 0.8 = 76
    Attempt late = attemptWith({points(Full, Full, Full, Full), 0, 0, false, 5, 5});
    late.overtime = 10s;
    late.hints = 3;
    QTest::newRow("late and with hints") << late << 76 << QList<Deduction>{{Reason::Overtime, 5}, {Reason::Hints, 19}};
    // C = 1/2 with D = S = 1/2: exactly 50; A = 0.9: 45; τ = 0.9: 40.5, rounded up
    Attempt half = attemptWith({points(Half, Half, Half, Half), 0, 1, false, 3, 3});
    half.overtime = 20s;
    QTest::newRow("halves round up") << half << 41
                                     << QList<Deduction>{{Reason::Coverage, 32},
                                                         {Reason::Depth, 10},
                                                         {Reason::Structure, 8},
                                                         {Reason::Errors, 5},
                                                         {Reason::Overtime, 4}};
}

void TestScore::score_isAsWorkedByHand()
{
    QFETCH(Attempt, attempt);
    QFETCH(int, value);
    QFETCH(QList<Deduction>, deductions);
    const QuestionScore score = scored(attempt);
    QCOMPARE(score.value, value);
    QCOMPARE(score.deductions, deductions);
}

void TestScore::deductions_alwaysAddUp()
{
    const Credit credits[] = {None, Half, Full};
    int checked = 0;
    for (int bits = 0; bits < 3 * 3 * 6 * 6 * 4 * 3 * 3; ++bits) {
        int rest = bits;
        const auto next = [&rest](int count) {
            const int digit = rest % count;
            rest /= count;
            return digit;
        };
        Assessment assessment;
        assessment.points = points(credits[next(3)], Full, credits[next(3)], Half);
        if (const int depth = next(6))
            assessment.depth = depth;
        if (const int structure = next(6))
            assessment.structure = structure;
        assessment.majorErrors = next(4);
        assessment.majorErrorOnVital = assessment.majorErrors > 2;
        assessment.minorErrors = next(3);
        Attempt attempt = attemptWith(assessment);
        attempt.overtime = next(3) * 7s;
        attempt.hints = bits % 2;
        const QuestionScore score = scored(attempt);
        int sum = score.value;
        for (const Deduction &deduction : score.deductions) {
            QVERIFY(deduction.points > 0);
            sum += deduction.points;
        }
        QCOMPARE(sum, 100);
        QVERIFY(score.value >= 0);
        ++checked;
    }
    QCOMPARE(checked, 11'664);
}

void TestScore::hints_keepAnAnswerOutOfTrends()
{
    Attempt attempt = attemptWith({points(Full, Full, Full, Full), 0, 0, false, 5, 5});
    QVERIFY(scored(attempt).countsInTrends);
    attempt.hints = 1;
    QVERIFY(!scored(attempt).countsInTrends);
    QCOMPARE(scored(attempt).value, 80);
}

void TestScore::overtime_isFreeUpToTheLimitAndLinearInGrace_data()
{
    QTest::addColumn<int>("overtime");
    QTest::addColumn<int>("grace");
    QTest::addColumn<int>("value");

    QTest::newRow("in time") << 0 << 20'000 << 100;
    QTest::newRow("a quarter") << 5'000 << 20'000 << 98; // 97.5
    QTest::newRow("half") << 10'000 << 20'000 << 95;
    QTest::newRow("all") << 20'000 << 20'000 << 90;
    QTest::newRow("never below 0.90") << 60'000 << 20'000 << 90;
    QTest::newRow("no grace") << 1 << 0 << 90;
}

void TestScore::overtime_isFreeUpToTheLimitAndLinearInGrace()
{
    QFETCH(int, overtime);
    QFETCH(int, grace);
    QFETCH(int, value);
    Attempt attempt = attemptWith({points(Full, Full, Full, Full), 0, 0, false, 5, 5});
    attempt.overtime = std::chrono::milliseconds(overtime);
    QCOMPARE(scoreOf(attempt, AnswerMode::Typed, std::chrono::milliseconds(grace))->value, value);
}

void TestScore::nothingSaid_isZero_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Reason>("reason");

    QTest::newRow("blank") << QString() << Outcome::Answered << Reason::TooShort;
    QTest::newRow("blank when the time ran out") << u" \n"_s << Outcome::TimedOut << Reason::TooShort;
    QTest::newRow("不会") << u"不会"_s << Outcome::Answered << Reason::TooShort;
    QTest::newRow("skipped") << Answer << Outcome::Skipped << Reason::GaveUp;
    QTest::newRow("not known") << QString() << Outcome::DontKnow << Reason::GaveUp;
}

void TestScore::nothingSaid_isZero()
{
    QFETCH(QString, answer);
    QFETCH(Outcome, outcome);
    QFETCH(Reason, reason);
    Attempt attempt;
    attempt.answer = answer;
    attempt.outcome = outcome;
    for (const bool isAssessed : {false, true}) {
        if (isAssessed)
            attempt.assessment = Assessment{points(None, None, None, None), 0, 0, false, 5, 5};
        const QuestionScore score = scored(attempt);
        QCOMPARE(score.value, 0);
        QCOMPARE(score.deductions, (QList<Deduction>{{reason, 100}}));
        QVERIFY(score.isWeak);
        QCOMPARE(score.missedVital, isAssessed);
    }
}

void TestScore::shortAnswer_withACreditedPoint_counts()
{
    Attempt attempt = attemptWith({points(Half, None, None, None), 0, 0, false, {}, {}});
    attempt.answer = u"KV"_s;
    QCOMPARE(scored(attempt).value, 17); // 1/6
    attempt.outcome = Outcome::DontKnow;
    QCOMPARE(scored(attempt).value, 17);
}

void TestScore::spokenAnswer_isNotMeasuredByItsText()
{
    Attempt attempt = attemptWith({points(None, None, None, None), 0, 0, false, 3, 5});
    attempt.answer.clear();
    QCOMPARE(scored(attempt, AnswerMode::Typed).value, 0);
    QCOMPARE(scored(attempt, AnswerMode::Aloud).value, 25); // 10 + 15
    QCOMPARE(scored(attempt, AnswerMode::Recorded).value, 25);
    attempt.outcome = Outcome::DontKnow;
    QCOMPARE(scored(attempt, AnswerMode::Aloud).value, 0);
}

void TestScore::unassessedAnswer_hasNoScore()
{
    Attempt attempt = attemptWith({});
    QVERIFY(!scoreOf(attempt, AnswerMode::Typed, 20s));
    attempt.assessment.reset();
    QVERIFY(!scoreOf(attempt, AnswerMode::Typed, 20s));
    attempt.answer.clear();
    QVERIFY(!scoreOf(attempt, AnswerMode::Aloud, 20s));
}

void TestScore::openOrAbandonedAnswer_hasNoScore()
{
    Attempt attempt = attemptWith({points(Full, Full, Full, Full), 0, 0, false, 5, 5});
    for (const Outcome outcome : {Outcome::Open, Outcome::Abandoned}) {
        attempt.outcome = outcome;
        QVERIFY(!scoreOf(attempt, AnswerMode::Typed, 20s));
    }
}

void TestScore::gibberish_isZero()
{
    Attempt attempt = attemptWith({points(None, None, None, None), 0, 0, false, 1, 1});
    attempt.answer = u"asdf qwer zxcv "_s.repeated(40);
    QCOMPARE(scored(attempt).value, 0);
}

void TestScore::length_isCountedInHanAndWords_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("tooShort");

    QTest::newRow("empty") << QString() << true;
    QTest::newRow("24 Han") << QString(24, QChar(u'缓')) << true;
    QTest::newRow("25 Han") << QString(25, QChar(u'缓')) << false;
    QTest::newRow("24 Han and punctuation") << QString(24, QChar(u'缓')) + u"，。！？、；"_s << true;
    QTest::newRow("beyond the basic plane") << u"𠀀"_s.repeated(25) << false;
    QTest::newRow("14 words") << u"word "_s.repeated(14) << true;
    QTest::newRow("15 words") << u"word "_s.repeated(15) << false;
    QTest::newRow("one endless word") << u"word"_s.repeated(100) << true;
    QTest::newRow("dots and dashes") << u"- . "_s.repeated(100) << true;
    QTest::newRow("10 Han and 8 words: 0.40 + 0.53") << QString(10, QChar(u'缓')) + u" word"_s.repeated(8) << true;
    QTest::newRow("10 Han and 9 words: 0.40 + 0.60") << QString(10, QChar(u'缓')) + u" word"_s.repeated(9) << false;
    QTest::newRow("words between Han") << u"用KV缓存"_s.repeated(4) << true; // 12 Han, 4 words: 0.75
    QTest::newRow("more words between Han") << u"用KV缓存"_s.repeated(6) << false; // 18 Han, 6 words: 1.12
}

void TestScore::length_isCountedInHanAndWords()
{
    QFETCH(QString, answer);
    QFETCH(bool, tooShort);
    QCOMPARE(isTooShort(answer), tooShort);
}

void TestScore::weak_isLowOrMissedOrWrong_data()
{
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("missed");
    QTest::addColumn<bool>("weak");

    QTest::newRow("good") << Assessment{points(Full, Full, None, None), 0, 0, false, {}, {}} << 67 << false << false;
    QTest::newRow("low") << Assessment{points(Half, Half, Full, None), 0, 0, false, {}, {}} << 50 << false << true;
    QTest::newRow("vital missed") << Assessment{points(Full, None, Full, Full), 0, 0, false, {}, {}} << 67 << true
                                  << true;
    QTest::newRow("half of a vital one is not missed")
        << Assessment{points(Full, Half, Full, Full), 0, 0, false, {}, {}} << 83 << false << false;
    QTest::newRow("major error") << Assessment{points(Full, Full, Full, Full), 1, 0, false, {}, {}} << 70 << false
                                 << true;
    QTest::newRow("minor error") << Assessment{points(Full, Full, Full, Full), 0, 1, false, {}, {}} << 90 << false
                                 << false;
}

void TestScore::weak_isLowOrMissedOrWrong()
{
    QFETCH(Assessment, assessment);
    const QuestionScore score = scored(attemptWith(assessment));
    QTEST(score.value, "value");
    QTEST(score.missedVital, "missed");
    QTEST(score.isWeak, "weak");
}

void TestScore::bands_beginAtTheirLimits_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<Band>("band");

    QTest::newRow("100") << 100.0 << Band::Excellent;
    QTest::newRow("90") << 90.0 << Band::Excellent;
    QTest::newRow("89.9") << 89.9 << Band::Good;
    QTest::newRow("75") << 75.0 << Band::Good;
    QTest::newRow("74.9") << 74.9 << Band::Adequate;
    QTest::newRow("60") << 60.0 << Band::Adequate;
    QTest::newRow("59") << 59.0 << Band::Partial;
    QTest::newRow("40") << 40.0 << Band::Partial;
    QTest::newRow("39") << 39.0 << Band::Poor;
    QTest::newRow("0") << 0.0 << Band::Poor;
}

void TestScore::bands_beginAtTheirLimits()
{
    QFETCH(double, score);
    QTEST(bandOf(score), "band");
}

void TestScore::mean_isWeightedByLevel()
{
    // (80 + 1.25·60 + 1.5·40)/3.75 = 57.33…; deviations 22.67, 2.67, −17.33, weighted 22.67, 3.33, −26:
    // √(3/2 · (513.8 + 11.1 + 676))/3.75 = √1801.33/3.75 = 11.318
    const auto mean = meanScore({{80, 1}, {60, 2}, {40, 3}});
    QVERIFY(mean.has_value());
    QCOMPARE(mean->n, 3);
    QVERIFY(qAbs(mean->mean - 57.3333) < 1e-3);
    QVERIFY(qAbs(mean->standardError.value() - 11.318) < 1e-3);

    // With equal weights it is the plain standard error: s/√n = 20/√3; no level weighs as the first.
    const auto plain = meanScore({{80, 1}, {60, 0}, {40, 1}});
    QVERIFY(qAbs(plain->mean - 60) < 1e-9);
    QVERIFY(qAbs(plain->standardError.value() - 11.5470) < 1e-3);
}

void TestScore::meanOfOne_hasNoError()
{
    const auto mean = meanScore({{73, 3}});
    QVERIFY(qAbs(mean->mean - 73) < 1e-9);
    QVERIFY(!mean->standardError);
    QCOMPARE(mean->n, 1);
}

void TestScore::meanOfNone_isNone()
{
    QVERIFY(!meanScore({}));
}

void TestScore::topicScore_isDrawnTowardsSixty()
{
    QCOMPARE(topicScore({}), 60.0);
    QCOMPARE(topicScore({100}), 70.0);
    QCOMPARE(topicScore({0}), 45.0);
    QCOMPARE(topicScore({90, 90, 90}), 75.0);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
