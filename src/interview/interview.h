// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/question.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Baiwen {

/// The values a mock interview is made of. Each enumeration has fixed names for storage, never translated.

/// Practice may pause, hint and show each answer at once; an exam may not. The two are never mixed in one trend.
enum class InterviewMode { Practice, Exam };
enum class AnswerMode { Typed, Aloud, Recorded };
enum class QuestionSource { All, Bookmarks, Weak, Due };
enum class InterviewPreset { Quick5, Standard8, Full10, Minutes15, Minutes30, Minutes45, Custom };
enum class InterviewLanguage { Chinese, English, Mixed };

/// How an answer ended. Open: it has not, and the answer is still a draft. TimedOut: the grace time ended and the draft
/// was taken as it stood. Abandoned: the interview was ended over it; kept, but not scored.
enum class Outcome { Open, Answered, Skipped, DontKnow, TimedOut, Abandoned };

/// What the user gives himself for one key point: 0, ½ or 1.
enum class Credit { None, Half, Full };

/// How much a factual error weighs, as the user judges it.
enum class ErrorWeight { None, Minor, Major };

enum class InterviewStatus { Running, Finished, Discarded };

enum class InterviewState {
    Idle,
    Setup,
    Countdown,
    Prep,
    Answer,
    Overtime,
    Captured,
    Confidence,
    FollowUp,
    Break, ///< one, half way through a long exam
    Additions, ///< after the last question of an exam: what one would add now
    Review,
    ReviewAll,
    Report,
    Paused,
    Suspended,
    Recovered,
};

[[nodiscard]] QString interviewModeName(InterviewMode mode);
[[nodiscard]] std::optional<InterviewMode> interviewModeFromName(QStringView name);
[[nodiscard]] QString answerModeName(AnswerMode mode);
[[nodiscard]] std::optional<AnswerMode> answerModeFromName(QStringView name);
[[nodiscard]] QString questionSourceName(QuestionSource source);
[[nodiscard]] std::optional<QuestionSource> questionSourceFromName(QStringView name);
[[nodiscard]] QString interviewPresetName(InterviewPreset preset);
[[nodiscard]] std::optional<InterviewPreset> interviewPresetFromName(QStringView name);
/// "zh", "en", "mixed".
[[nodiscard]] QString interviewLanguageName(InterviewLanguage language);
[[nodiscard]] std::optional<InterviewLanguage> interviewLanguageFromName(QStringView name);
[[nodiscard]] QString outcomeName(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromName(QStringView name);
[[nodiscard]] QString creditName(Credit credit);
[[nodiscard]] std::optional<Credit> creditFromName(QStringView name);
[[nodiscard]] QString errorWeightName(ErrorWeight weight);
[[nodiscard]] std::optional<ErrorWeight> errorWeightFromName(QStringView name);
[[nodiscard]] QString interviewStatusName(InterviewStatus status);
[[nodiscard]] std::optional<InterviewStatus> interviewStatusFromName(QStringView name);
[[nodiscard]] QString interviewStateName(InterviewState state);
[[nodiscard]] std::optional<InterviewState> interviewStateFromName(QStringView name);

/// An interview asks at most so many.
inline constexpr int MostQuestions = 50;

/// What the user asked for in the set-up. An empty list or text means no restriction.
struct InterviewConfig
{
    InterviewMode mode = InterviewMode::Practice;
    AnswerMode answerMode = AnswerMode::Typed;
    InterviewPreset preset = InterviewPreset::Standard8;
    int count = 8; ///< questions, 1 to MostQuestions
    std::optional<std::chrono::minutes> totalTime; ///< as many questions as fit in it, instead of `count`

    QStringList topicIds; ///< of leaves or of topics above them
    QuestionSource source = QuestionSource::All;
    QList<int> levels; ///< 1 to 3
    QList<QuestionKind> kinds;
    QString collection;
    InterviewLanguage language = InterviewLanguage::Chinese;
    int followUps = 1; ///< at most this many after each question, 0 to 2

    std::optional<double> timeMultiplier = 1.0; ///< 1 to 10; none: no limit, the clock counts up
    quint64 seed = 0;

    bool operator==(const InterviewConfig &) const = default;
};

/// The times of one question, multiplier included. With no limit they are kept for comparison and end nothing.
struct Timing
{
    std::chrono::milliseconds prep{0};
    std::chrono::milliseconds targetFrom{0};
    std::chrono::milliseconds targetTo{0};
    std::chrono::milliseconds limit{0}; ///< T
    std::chrono::milliseconds grace{0}; ///< after T; at its end the draft is captured

    bool operator==(const Timing &) const = default;
};

/// A question as it was drawn: all that the session and its history need of it when the bank has changed.
struct PlannedQuestion
{
    QString questionId;
    QString language; ///< "zh" or "en"
    QString topicId; ///< the leaf
    int level = 0; ///< 1 to 3; 0: not given
    std::optional<QuestionKind> kind;
    Timing timing;
    QList<FollowUp> followUps; ///< at most two
    bool retry = false; ///< asked a second time in this interview

    bool operator==(const PlannedQuestion &) const = default;
};

struct PointCredit
{
    int weight = 1; ///< when it was assessed: 2 vital, 1 supporting
    Credit credit = Credit::None;

    bool operator==(const PointCredit &) const = default;
};

/// The user's judgement of his own answer, in the order in which it is made.
struct Assessment
{
    QList<PointCredit> points; ///< one for each key point, in the order of the bank
    int majorErrors = 0; ///< those among the pitfalls included
    int minorErrors = 0; ///< those among the pitfalls included
    bool majorErrorOnVital = false; ///< one of the major errors is about a vital point
    std::optional<int> depth; ///< 1 to 5
    std::optional<int> structure; ///< 1 to 5
    QList<ErrorWeight>
        pitfalls{}; ///< one for each of the question's, in the order of the bank; empty: not gone through

    bool operator==(const Assessment &) const = default;
};

struct FollowUpAnswer
{
    QString answer;
    Outcome outcome = Outcome::Open;
    std::chrono::milliseconds used{0};

    bool operator==(const FollowUpAnswer &) const = default;
};

/// One answer to one planned question. Until `outcome` is set, `answer` is the draft; from then on it never changes.
struct Attempt
{
    int planned = 0; ///< index into the plan
    QString questionId;
    QString answer;
    Outcome outcome = Outcome::Open;

    std::chrono::milliseconds prepUsed{0};
    std::chrono::milliseconds answerUsed{0}; ///< overtime included
    std::chrono::milliseconds overtime{0}; ///< beyond T and its extensions
    int extensions = 0;
    std::chrono::milliseconds extensionTime{0};
    std::chrono::milliseconds paused{0};
    std::chrono::milliseconds suspended{0}; ///< the machine slept

    int hints = 0;
    std::optional<int> confidence; ///< 0 to 100 %; none: not said
    QString addition; ///< written after the last question of an exam; kept, and not credited
    QList<FollowUpAnswer> followUps; ///< those reached, in the order of the plan
    std::optional<Assessment> assessment; ///< none: not assessed yet

    QDateTime startedAt; ///< UTC
    QDateTime capturedAt; ///< UTC
    QDateTime assessedAt; ///< UTC

    bool operator==(const Attempt &) const = default;
};

/// The machine slept while time was being taken.
struct Suspension
{
    int planned = 0; ///< index into the plan
    InterviewState state = InterviewState::Answer; ///< that it interrupted
    std::chrono::milliseconds slept{0};
    QDateTime foundAt; ///< UTC, on waking

    bool operator==(const Suspension &) const = default;
};

/// Where an interview stands: enough to come back to the same question with the same time left.
struct InterviewSnapshot
{
    InterviewState state = InterviewState::Idle;
    /// What Paused, Suspended and Recovered return to; in any other state the same as `state`.
    InterviewState held = InterviewState::Idle;
    int planned = 0; ///< index of the question at hand
    int followUp = 0; ///< index of the follow-up at hand
    std::chrono::milliseconds phaseUsed{0}; ///< pauses and sleep excluded; overtime goes on from the answer
    std::chrono::milliseconds phaseExtension{0};
    std::chrono::milliseconds sessionUsed{0}; ///< the sum over all timed phases
    std::chrono::milliseconds sessionExtension{0};

    bool operator==(const InterviewSnapshot &) const = default;
};

/// A whole interview, running or in the history.
struct InterviewRecord
{
    QString id; ///< a UUID without braces
    QString title; ///< the user's; may be empty
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while it runs
    InterviewStatus status = InterviewStatus::Running;
    InterviewConfig config;
    QList<PlannedQuestion> plan;
    QList<Attempt> attempts; ///< in the order made; the last may be Open
    QList<Suspension> suspensions;
    InterviewSnapshot snapshot;

    bool operator==(const InterviewRecord &) const = default;
};

} // namespace Baiwen
