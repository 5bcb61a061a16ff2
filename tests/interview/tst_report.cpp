// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/historyfixture.h"
#include "interview/interviewfixture.h"
#include "interview/report.h"

#include <QTest>

using namespace Baiwen;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

static constexpr auto Full = Credit::Full;
static constexpr auto Half = Credit::Half;
static constexpr auto None = Credit::None;

/// The bank knows every question but the last.
static std::optional<QuestionInfo> lookup(const QString &id, const QString &language)
{
    if (language != "en"_L1 || id == "q4"_L1)
        return std::nullopt;
    return QuestionInfo{u"Title of "_s + id,
                        id < "q2"_L1 ? u"Caching"_s : u"Training"_s,
                        {u"vital"_s, u"supporting"_s},
                        u"The answer"_s,
                        {u"first pitfall"_s, u"second pitfall"_s}};
}

static Attempt attempt(int planned, Outcome outcome, std::optional<Assessment> assessment = {},
                       std::optional<int> confidence = {})
{
    Attempt result;
    result.planned = planned;
    result.questionId = u"q%1"_s.arg(planned);
    result.outcome = outcome;
    result.answer = LongAnswer;
    result.assessment = std::move(assessment);
    result.confidence = confidence;
    return result;
}

/// Credit for the vital point and the supporting one: 0, 33, 67 or 100 without ratings, and what lies between.
static Assessment credits(Credit vital, Credit supporting)
{
    return {{{2, vital}, {1, supporting}}, 0, 0, false, {}, {}};
}

/// Five questions, two in each of the first topics, the last in one that the bank has lost.
static InterviewRecord recordOf(const QList<Attempt> &attempts)
{
    InterviewRecord record;
    record.id = u"r"_s;
    record.status = InterviewStatus::Finished;
    record.plan = conceptPlan(5, 0);
    for (int i = 0; i < 5; ++i)
        record.plan[i].topicId = u"topic%1"_s.arg(i / 2);
    record.attempts = attempts;
    record.snapshot.sessionUsed = 300s;
    record.snapshot.sessionExtension = 30s;
    return record;
}

static QList<NextActionKind> kindsOf(const InterviewReport &report)
{
    QList<NextActionKind> kinds;
    for (const NextAction &action : report.nextActions)
        kinds.append(action.kind);
    return kinds;
}

class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headline_countsEveryQuestionOnce();
    void score_isTheMeanOfTheScoredAnswers();
    void time_isHeldAgainstTheBudget();
    void questions_carryTitlesScoresAndPoints();
    void questionTheBankHasLost_keepsItsId();
    void topics_standLowestFirst();
    void weakAnswers_standLowestFirst();
    void sureButWrong_standsLargestErrorFirst();
    void retry_isShownAndCountedNowhere();
    void coaching_saysTheGravestThing_data();
    void coaching_saysTheGravestThing();
    void nextActions_areThreeAtMost_data();
    void nextActions_areThreeAtMost();
    void nextActions_nameTheirQuestions();
    void topicChange_isWhatThisInterviewAddsToTheEarlierOnes();
    void calibration_looksAtEarlierInterviewsOfTheMode();
    void trend_endsWithThisInterview();
    void questions_compareFirstAndLatestAttempt();
    void errors_areThoseOfThePitfallsThenTheOthers();
    void emptyInterview_hasAReport();
    void texts_areAllDifferent();
    void finishedSession_isReported();
};

void TestReport::headline_countsEveryQuestionOnce()
{
    const InterviewReport report = makeReport(
        recordOf({attempt(0, Outcome::Answered, credits(Full, Full)), attempt(1, Outcome::TimedOut),
                  attempt(2, Outcome::Skipped), attempt(3, Outcome::DontKnow), attempt(4, Outcome::Abandoned)}),
        lookup);
    QCOMPARE(report.planned, 5);
    QCOMPARE(report.answered, 2);
    QCOMPARE(report.timedOut, 1);
    QCOMPARE(report.skipped, 1);
    QCOMPARE(report.notKnown, 1);
    QCOMPARE(report.notReached, 1);
    QCOMPARE(report.notAssessed, 1);
}

void TestReport::score_isTheMeanOfTheScoredAnswers()
{
    InterviewRecord record = recordOf({attempt(0, Outcome::Answered, credits(Full, Full)),
                                       attempt(1, Outcome::Answered), attempt(2, Outcome::Skipped)});
    record.plan[0].level = 3;
    record.plan[2].level = 1;
    const InterviewReport report = makeReport(record, lookup);
    QVERIFY(report.score.has_value());
    QCOMPARE(report.score->n, 2);
    QCOMPARE(report.score->mean, 60.0); // (1.5 · 100 + 1 · 0)/2.5
    QVERIFY(report.score->standardError.has_value());
}

void TestReport::time_isHeldAgainstTheBudget()
{
    InterviewRecord record = recordOf({});
    InterviewReport report = makeReport(record, lookup);
    QCOMPARE(report.timeUsed, 300s);
    QCOMPARE(report.timeBudget, 5 * 105s + 30s);
    record.config.totalTime = 15min;
    QCOMPARE(makeReport(record, lookup).timeBudget, 930s);
    record.config.timeMultiplier.reset();
    QVERIFY(!makeReport(record, lookup).timeBudget);
}

void TestReport::questions_carryTitlesScoresAndPoints()
{
    const InterviewReport report =
        makeReport(recordOf({attempt(1, Outcome::Answered, credits(Half, Full), 80)}), lookup);
    QCOMPARE(report.questions.size(), 1);
    const ReportQuestion &question = report.questions.first();
    QCOMPARE(question.attempt, 0);
    QCOMPARE(question.questionId, u"q1"_s);
    QCOMPARE(question.title, u"Title of q1"_s);
    QCOMPARE(question.topicTitle, u"Caching"_s);
    QCOMPARE(question.timing, conceptPlan(1)[0].timing);
    QCOMPARE(question.score->value, 67);
    QVERIFY(!question.sureButWrong);
    QCOMPARE(question.points, (QList<ReportPoint>{{u"vital"_s, {2, Half}}, {u"supporting"_s, {1, Full}}}));
}

void TestReport::questionTheBankHasLost_keepsItsId()
{
    const InterviewReport report = makeReport(recordOf({attempt(4, Outcome::Answered, credits(Half, Full))}), lookup);
    QCOMPARE(report.questions.first().title, u"q4"_s);
    QCOMPARE(report.questions.first().points.size(), 2);
    QCOMPARE(report.questions.first().points.first().text, QString());
    QCOMPARE(report.topics.first().title, u"topic2"_s);
}

void TestReport::topics_standLowestFirst()
{
    const InterviewReport report =
        makeReport(recordOf({attempt(0, Outcome::Answered, credits(Full, Full)),
                             attempt(1, Outcome::Answered, credits(Full, None)),
                             attempt(2, Outcome::Answered, credits(None, Full)), attempt(3, Outcome::Answered)}),
                   lookup);
    QCOMPARE(report.topics.size(), 2);
    QCOMPARE(report.topics[0], (ReportTopic{u"topic1"_s, u"Training"_s, 1, 213.0 / 4, 0, {}})); // 33
    QCOMPARE(report.topics[1], (ReportTopic{u"topic0"_s, u"Caching"_s, 2, 347.0 / 5, 0, {}})); // 100 and 67
}

void TestReport::weakAnswers_standLowestFirst()
{
    const InterviewReport report =
        makeReport(recordOf({attempt(0, Outcome::Answered, credits(Half, None)), // 33
                             attempt(1, Outcome::Answered, credits(Full, Full)), attempt(2, Outcome::Skipped), // 0
                             attempt(3, Outcome::Answered, credits(None, Full)), // 33, and a vital point missed
                             attempt(4, Outcome::Answered, credits(Half, Half))}), // 50
                   lookup);
    QCOMPARE(report.weak, (QList{2, 0, 3, 4}));
    QCOMPARE(report.missedVital, (QList<MissedPoint>{{3, 0}}));
}

void TestReport::sureButWrong_standsLargestErrorFirst()
{
    const InterviewReport report =
        makeReport(recordOf({attempt(0, Outcome::Answered, credits(Half, Half), 75), // 50: off by 25
                             attempt(1, Outcome::Answered, credits(Half, None), 74), // not sure
                             attempt(2, Outcome::Answered, credits(None, None), 80), // 0: off by 80
                             attempt(3, Outcome::Answered, credits(Full, None), 100)}), // 67 is not wrong
                   lookup);
    QCOMPARE(report.sureButWrong, (QList{2, 0}));
    QVERIFY(report.questions[2].sureButWrong);
    QVERIFY(!report.questions[1].sureButWrong);
}

void TestReport::retry_isShownAndCountedNowhere()
{
    InterviewRecord record = recordOf({attempt(0, Outcome::Answered, credits(None, None), 90)});
    const InterviewReport once = makeReport(record, lookup);
    record.plan.append(record.plan[0]);
    record.plan.last().retry = true;
    record.attempts.append(attempt(5, Outcome::Answered, credits(Full, Full), 90));
    record.attempts.append(attempt(5, Outcome::Answered));
    const InterviewReport twice = makeReport(record, lookup);
    QCOMPARE(twice.questions.size(), 3);
    QVERIFY(twice.questions[1].retry);
    QCOMPARE(twice.questions[1].score->value, 100);
    QCOMPARE(twice.score, once.score);
    QCOMPARE(twice.planned, once.planned);
    QCOMPARE(twice.answered, once.answered);
    QCOMPARE(twice.notAssessed, 0);
    QCOMPARE(twice.topics, once.topics);
    QCOMPARE(twice.weak, once.weak);
    QCOMPARE(twice.sureButWrong, once.sureButWrong);
    QCOMPARE(twice.missedVital, once.missedVital);
}

void TestReport::coaching_saysTheGravestThing_data()
{
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::addColumn<QString>("words");

    const auto good = [](int planned) { return attempt(planned, Outcome::Answered, credits(Full, Full), 90); };
    const auto late = [&good](int planned) {
        Attempt result = good(planned);
        result.overtime = 5s;
        return result;
    };
    const QList<Attempt> nothing{attempt(0, Outcome::Answered)};
    QTest::newRow("no score") << nothing << u"assess"_s;
    QTest::newRow("sure but wrong") << QList{attempt(0, Outcome::Answered, credits(None, Full), 90), good(1)}
                                    << u"sure of 1 "_s;
    QTest::newRow("vital point missed") << QList{attempt(0, Outcome::Answered, credits(None, Full), 20), good(1)}
                                        << u"vital"_s;
    QTest::newRow("over time") << QList{late(0), late(1), good(2)} << u"conclusion"_s;
    QTest::newRow("one late answer is no habit") << QList{late(0), good(1), good(2)} << u"higher level"_s;
    QTest::newRow("too few") << QList{good(0), good(1)} << u"too few"_s;
    QTest::newRow("low topic") << QList{good(0), good(1), attempt(2, Outcome::Answered, credits(Half, None), 20)}
                               << u"Training"_s;
    Attempt wrong = good(2);
    wrong.assessment->majorErrors = 1; // 70, weak for its error alone
    QTest::newRow("weak") << QList{good(0), good(1), wrong} << u"again"_s;
    QTest::newRow("all well") << QList{good(0), good(1), good(2)} << u"higher level"_s;
}

void TestReport::coaching_saysTheGravestThing()
{
    QFETCH(QList<Attempt>, attempts);
    QFETCH(QString, words);
    const QString coaching = makeReport(recordOf(attempts), lookup).coaching;
    QVERIFY2(coaching.contains(words), qPrintable(coaching));
    QCOMPARE(coaching.count(u'.'), 1);
    QVERIFY(coaching.endsWith(u'.'));
}

void TestReport::nextActions_areThreeAtMost_data()
{
    QTest::addColumn<QList<Attempt>>("attempts");
    QTest::addColumn<QList<NextActionKind>>("kinds");

    using enum NextActionKind;
    const Attempt good = attempt(0, Outcome::Answered, credits(Full, Full));
    const Attempt weak = attempt(1, Outcome::Answered, credits(Half, None));
    const Attempt unassessed = attempt(2, Outcome::Answered);
    QTest::newRow("nothing") << QList<Attempt>() << QList{NewInterview};
    QTest::newRow("good") << QList{good} << QList{PractiseTopic, NewInterview};
    QTest::newRow("weak") << QList{good, weak} << QList{RetryQuestion, StudyWeak, PractiseTopic};
    QTest::newRow("not assessed") << QList{unassessed} << QList{AssessAnswers, NewInterview};
    QTest::newRow("all") << QList{good, weak, unassessed} << QList{AssessAnswers, RetryQuestion, StudyWeak};
}

void TestReport::nextActions_areThreeAtMost()
{
    QFETCH(QList<Attempt>, attempts);
    QFETCH(QList<NextActionKind>, kinds);
    QCOMPARE(kindsOf(makeReport(recordOf(attempts), lookup)), kinds);
}

void TestReport::nextActions_nameTheirQuestions()
{
    const InterviewReport report =
        makeReport(recordOf({attempt(0, Outcome::Answered, credits(Half, None)), attempt(1, Outcome::Skipped),
                             attempt(2, Outcome::Answered), attempt(3, Outcome::Abandoned)}),
                   lookup);
    QCOMPARE(report.nextActions.size(), 3);
    QCOMPARE(report.nextActions[0].questionIds, QStringList{u"q2"_s});
    QCOMPARE(report.nextActions[1].questionIds, QStringList{u"q1"_s});
    QVERIFY(report.nextActions[1].text.contains(u"Title of q1"_s));
    QCOMPARE(report.nextActions[2].questionIds, (QStringList{u"q1"_s, u"q0"_s}));

    const InterviewReport good = makeReport(recordOf({attempt(0, Outcome::Answered, credits(Full, Full))}), lookup);
    QCOMPARE(good.nextActions[0].topicId, u"topic0"_s);
    QVERIFY(good.nextActions[0].text.contains(u"Caching"_s));
}

void TestReport::topicChange_isWhatThisInterviewAddsToTheEarlierOnes()
{
    InterviewRecord record = recordOf({attempt(0, Outcome::Answered, credits(Full, Full)),
                                       attempt(2, Outcome::Answered, credits(Full, Full)),
                                       attempt(4, Outcome::Answered, credits(Full, Full))});
    record.startedAt = onDay(10);
    record.attempts[1].hints = 1;
    PastAnswer hinted = pastAnswer(0, {}, u"topic0"_s);
    hinted.usedHints = true;
    const QList<PastInterview> history{
        pastOn(1,
               {pastAnswer(30, {}, u"topic0"_s), pastAnswer(60, {}, u"topic0"_s), hinted,
                pastAnswer(50, {}, u"topic1"_s)}),
        pastOn(2, {pastAnswer(0, {}, u"topic0"_s)}, InterviewMode::Exam), // of the other mode
        pastOn(11, {pastAnswer(0, {}, u"topic0"_s)}), // later
    };
    const InterviewReport report = makeReport(record, lookup, history);
    QCOMPARE(report.topics.size(), 3);
    for (const ReportTopic &topic : report.topics) {
        if (topic.topicId == "topic0"_L1) {
            QCOMPARE(topic.earlierN, 2);
            QVERIFY(topic.change.has_value());
            QCOMPARE(*topic.change, (180 + 190) / 6.0 - (180 + 90) / 5.0);
        } else if (topic.topicId == "topic1"_L1) {
            QCOMPARE(topic.earlierN, 1);
            QVERIFY(!topic.change); // the one answer now had a hint
        } else {
            QCOMPARE(topic.earlierN, 0);
            QVERIFY(!topic.change);
        }
    }
}

void TestReport::calibration_looksAtEarlierInterviewsOfTheMode()
{
    InterviewRecord record = recordOf({attempt(0, Outcome::Answered, credits(Full, None), 100)}); // 67
    record.startedAt = onDay(10);
    const QList<PastAnswer> seven(7, pastAnswer(60, 100, u"topic0"_s, u"q0"_s));
    InterviewReport report = makeReport(record, lookup, {pastOn(1, seven)});
    QCOMPARE(report.calibration.here.size(), 1);
    QCOMPARE(report.calibration.earlier.size(), 7);
    QVERIFY(report.calibration.overall.has_value());
    QCOMPARE(report.calibration.overall->bias, (7 * 40 + 33) / 8.0);
    QCOMPARE(report.calibration.remarks,
             (QStringList{u"You overestimate yourself by 39 point(s) on average."_s,
                          u"On Caching you overestimate yourself by 39 point(s) on average."_s}));
    report = makeReport(record, lookup, {pastOn(1, seven, InterviewMode::Exam)});
    QCOMPARE(report.calibration.earlier.size(), 0);
    QVERIFY(!report.calibration.overall);
    QVERIFY(report.calibration.remarks.isEmpty());
}

void TestReport::trend_endsWithThisInterview()
{
    InterviewRecord record = recordOf({attempt(0, Outcome::Answered, credits(Full, Full))});
    record.startedAt = onDay(10);
    const InterviewReport report =
        makeReport(record, lookup, {pastOn(12, {pastAnswer(1)}), pastOn(3, {pastAnswer(50)})});
    QCOMPARE(report.trend.points.size(), 2);
    QCOMPARE(report.trend.points[0].score.mean, 50.0);
    QCOMPARE(report.trend.points[1].interviewId, record.id);
}

void TestReport::questions_compareFirstAndLatestAttempt()
{
    InterviewRecord record = recordOf(
        {attempt(0, Outcome::Answered, credits(Full, Full)), attempt(1, Outcome::Answered, credits(Full, Full))});
    record.startedAt = onDay(10);
    const InterviewReport report = makeReport(record, lookup,
                                              {pastOn(12, {pastAnswer(80, {}, u"t"_s, u"q0"_s)}, InterviewMode::Exam),
                                               pastOn(3, {pastAnswer(50, {}, u"t"_s, u"q0"_s)})});
    QCOMPARE(report.questions[0].history, (AttemptHistory{3, 50, onDay(3), 80, onDay(12)}));
    QVERIFY(!report.questions[1].history);
    QCOMPARE(report.questions[0].modelAnswer, u"The answer"_s);
}

void TestReport::errors_areThoseOfThePitfallsThenTheOthers()
{
    Assessment assessment = credits(Full, Full);
    assessment.pitfalls = {ErrorWeight::None, ErrorWeight::Minor};
    assessment.minorErrors = 1;
    assessment.majorErrors = 1;
    const InterviewReport report = makeReport(recordOf({attempt(0, Outcome::Answered, assessment)}), lookup);
    QCOMPARE(report.questions[0].errors,
             QList<ReportError>({{u"second pitfall"_s, ErrorWeight::Minor}, {QString(), ErrorWeight::Major}}));
}

void TestReport::emptyInterview_hasAReport()
{
    const InterviewReport report = makeReport(recordOf({}), lookup);
    QVERIFY(!report.score);
    QCOMPARE(report.notReached, 5);
    QVERIFY(report.questions.isEmpty() && report.topics.isEmpty() && report.weak.isEmpty());
    QVERIFY(!report.coaching.isEmpty());
}

void TestReport::texts_areAllDifferent()
{
    QSet<QString> texts;
    for (int band = 0; band < 5; ++band)
        texts.insert(bandText(Band(band)));
    for (int reason = 0; reason < 9; ++reason)
        texts.insert(deductionText(DeductionReason(reason)));
    QCOMPARE(texts.size(), 14);
    QVERIFY(!texts.contains(QString()));
}

void TestReport::finishedSession_isReported()
{
    ManualClock clock;
    InterviewSession session = sessionIn(InterviewState::Review, clock, InterviewMode::Practice);
    session.assess(0, credits(Full, None));
    session.handle(InterviewEvent::Finish);
    const InterviewReport report = makeReport(session.record(), lookup);
    QCOMPARE(report.answered, 1);
    QCOMPARE(report.notReached, 2);
    QCOMPARE(report.score->mean, 67.0);
    QCOMPARE(report.timeUsed, session.sessionUsed());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
