// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "interview/calibration.h"
#include "interview/trend.h"

#include <functional>

namespace Baiwen {

/// What the bank says today of a question that was asked.
struct QuestionInfo
{
    QString title;
    QString topicTitle;
    QStringList points; ///< in the order of the bank
    QString modelAnswer; ///< Markdown
    QStringList pitfalls; ///< in the order of the bank

    bool operator==(const QuestionInfo &) const = default;
};

[[nodiscard]] QuestionInfo questionInfo(const Bank &bank, const Question &question);

/// By question id and language; none when the bank has the question no more.
using QuestionLookup = std::function<std::optional<QuestionInfo>(const QString &id, const QString &language)>;

struct ReportPoint
{
    QString text; ///< empty when the bank has the point no more
    PointCredit credit;

    bool operator==(const ReportPoint &) const = default;
};

/// An error that the user found in his answer.
struct ReportError
{
    QString text; ///< of the pitfall; empty when it is none of the bank's
    ErrorWeight weight = ErrorWeight::Minor; ///< never None

    bool operator==(const ReportError &) const = default;
};

struct ReportQuestion
{
    int attempt = 0; ///< index into the record's attempts: the answer and its times are there
    QString questionId;
    QString title; ///< the id when the bank has the question no more
    QString topicTitle;
    bool retry = false; ///< compared with the first try, and counted nowhere
    Timing timing; ///< what its times are to be measured against
    std::optional<QuestionScore> score; ///< none: not assessed
    bool sureButWrong = false; ///< confidence of 75 or more, and Q below 60
    QList<ReportPoint> points;
    QList<ReportError> errors; ///< those among the pitfalls first
    QString modelAnswer; ///< Markdown; empty when the bank has the question no more
    std::optional<AttemptHistory> history; ///< over all interviews, of both modes and later ones too

    bool operator==(const ReportQuestion &) const = default;
};

struct ReportTopic
{
    QString topicId;
    QString title; ///< the id when the bank has none of its questions any more
    int n = 0; ///< scored answers
    double score = 0; ///< topicScore()
    int earlierN = 0; ///< scored answers in earlier interviews of this mode, without hints
    /// By how much this interview moves the topicScore() of all answers so far; none without earlier ones. (The scores
    /// of the two alone would differ by how far each is drawn towards 60, too.)
    std::optional<double> change;

    bool operator==(const ReportTopic &) const = default;
};

struct MissedPoint
{
    int question = 0; ///< index into the report's questions
    int point = 0; ///< index into its points

    bool operator==(const MissedPoint &) const = default;
};

/// Confidence against score in this interview and the earlier ones of its mode.
struct ReportCalibration
{
    QList<CalibrationPoint> here;
    QList<CalibrationPoint> earlier;
    std::optional<Calibration> overall; ///< of both; none while they are too few
    QStringList remarks; ///< sentences on a notable bias, in all and on topics; three at most

    bool operator==(const ReportCalibration &) const = default;
};

enum class NextActionKind {
    AssessAnswers, ///< some have no score yet
    RetryQuestion,
    StudyWeak,
    PractiseTopic,
    NewInterview,
};

struct NextAction
{
    NextActionKind kind = NextActionKind::NewInterview;
    QStringList questionIds; ///< what it is about
    QString topicId; ///< for PractiseTopic
    QString text; ///< for the button

    bool operator==(const NextAction &) const = default;
};

/// What an interview has shown, worked out from its record and the history; the lookup only gives the words.
struct InterviewReport
{
    std::optional<MeanScore> score; ///< none when no answer has one
    int planned = 0;
    int answered = 0; ///< those taken at the end of the grace time included
    int timedOut = 0; ///< of these
    int skipped = 0;
    int notKnown = 0;
    int notReached = 0; ///< cut off ones included
    int notAssessed = 0; ///< answered, and without a score yet
    std::chrono::milliseconds timeUsed{0};
    std::optional<std::chrono::milliseconds> timeBudget; ///< extensions included; none without a limit

    QList<ReportQuestion> questions; ///< in the order asked
    QList<ReportTopic> topics; ///< lowest score first
    QList<int> sureButWrong; ///< indices into questions, the largest error first
    QList<MissedPoint> missedVital;
    QList<int> weak; ///< indices into questions, lowest score first
    ReportCalibration calibration;
    Trend trend; ///< of this mode, up to this interview
    QString coaching; ///< one sentence on what to do; never a verdict on the person
    QList<NextAction> nextActions; ///< three at most

    bool operator==(const InterviewReport &) const = default;
};

/// `history` may hold all interviews, this one too.
[[nodiscard]] InterviewReport makeReport(const InterviewRecord &record, const QuestionLookup &lookup,
                                         const QList<PastInterview> &history = {});

/// "Good", for the eye; the report itself keeps numbers.
[[nodiscard]] QString bandText(Band band);
[[nodiscard]] QString deductionText(DeductionReason reason);

} // namespace Baiwen
