// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/interview.h"

#include "base/named.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Modes{
    Named{InterviewMode::Practice, "practice"_L1},
    Named{InterviewMode::Exam, "exam"_L1},
};

constexpr std::array AnswerModes{
    Named{AnswerMode::Typed, "typed"_L1},
    Named{AnswerMode::Aloud, "aloud"_L1},
    Named{AnswerMode::Recorded, "recorded"_L1},
};

constexpr std::array Sources{
    Named{QuestionSource::All, "all"_L1},
    Named{QuestionSource::Bookmarks, "bookmarks"_L1},
    Named{QuestionSource::Weak, "weak"_L1},
    Named{QuestionSource::Due, "due"_L1},
};

constexpr std::array Presets{
    Named{InterviewPreset::Quick5, "quick5"_L1},       Named{InterviewPreset::Standard8, "standard8"_L1},
    Named{InterviewPreset::Full10, "full10"_L1},       Named{InterviewPreset::Minutes15, "minutes15"_L1},
    Named{InterviewPreset::Minutes30, "minutes30"_L1}, Named{InterviewPreset::Minutes45, "minutes45"_L1},
    Named{InterviewPreset::Custom, "custom"_L1},
};

constexpr std::array Languages{
    Named{InterviewLanguage::Chinese, "zh"_L1},
    Named{InterviewLanguage::English, "en"_L1},
    Named{InterviewLanguage::Mixed, "mixed"_L1},
};

constexpr std::array Outcomes{
    Named{Outcome::Open, "open"_L1},          Named{Outcome::Answered, "answered"_L1},
    Named{Outcome::Skipped, "skipped"_L1},    Named{Outcome::DontKnow, "dont-know"_L1},
    Named{Outcome::TimedOut, "timed-out"_L1}, Named{Outcome::Abandoned, "abandoned"_L1},
};

constexpr std::array ErrorWeights{
    Named{ErrorWeight::None, "none"_L1},
    Named{ErrorWeight::Minor, "minor"_L1},
    Named{ErrorWeight::Major, "major"_L1},
};

constexpr std::array Credits{
    Named{Credit::None, "none"_L1},
    Named{Credit::Half, "half"_L1},
    Named{Credit::Full, "full"_L1},
};

constexpr std::array Statuses{
    Named{InterviewStatus::Running, "running"_L1},
    Named{InterviewStatus::Finished, "finished"_L1},
    Named{InterviewStatus::Discarded, "discarded"_L1},
};

constexpr std::array States{
    Named{InterviewState::Idle, "idle"_L1},
    Named{InterviewState::Setup, "setup"_L1},
    Named{InterviewState::Countdown, "countdown"_L1},
    Named{InterviewState::Prep, "prep"_L1},
    Named{InterviewState::Answer, "answer"_L1},
    Named{InterviewState::Overtime, "overtime"_L1},
    Named{InterviewState::Captured, "captured"_L1},
    Named{InterviewState::Confidence, "confidence"_L1},
    Named{InterviewState::FollowUp, "follow-up"_L1},
    Named{InterviewState::Break, "break"_L1},
    Named{InterviewState::Additions, "additions"_L1},
    Named{InterviewState::Review, "review"_L1},
    Named{InterviewState::ReviewAll, "review-all"_L1},
    Named{InterviewState::Report, "report"_L1},
    Named{InterviewState::Paused, "paused"_L1},
    Named{InterviewState::Suspended, "suspended"_L1},
    Named{InterviewState::Recovered, "recovered"_L1},
};

} // namespace

QString interviewModeName(InterviewMode mode)
{
    return nameOf(Modes, mode);
}

std::optional<InterviewMode> interviewModeFromName(QStringView name)
{
    return valueOf(Modes, name);
}

QString answerModeName(AnswerMode mode)
{
    return nameOf(AnswerModes, mode);
}

std::optional<AnswerMode> answerModeFromName(QStringView name)
{
    return valueOf(AnswerModes, name);
}

QString questionSourceName(QuestionSource source)
{
    return nameOf(Sources, source);
}

std::optional<QuestionSource> questionSourceFromName(QStringView name)
{
    return valueOf(Sources, name);
}

QString interviewPresetName(InterviewPreset preset)
{
    return nameOf(Presets, preset);
}

std::optional<InterviewPreset> interviewPresetFromName(QStringView name)
{
    return valueOf(Presets, name);
}

QString interviewLanguageName(InterviewLanguage language)
{
    return nameOf(Languages, language);
}

std::optional<InterviewLanguage> interviewLanguageFromName(QStringView name)
{
    return valueOf(Languages, name);
}

QString outcomeName(Outcome outcome)
{
    return nameOf(Outcomes, outcome);
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    return valueOf(Outcomes, name);
}

QString creditName(Credit credit)
{
    return nameOf(Credits, credit);
}

std::optional<Credit> creditFromName(QStringView name)
{
    return valueOf(Credits, name);
}

QString errorWeightName(ErrorWeight weight)
{
    return nameOf(ErrorWeights, weight);
}

std::optional<ErrorWeight> errorWeightFromName(QStringView name)
{
    return valueOf(ErrorWeights, name);
}

QString interviewStatusName(InterviewStatus status)
{
    return nameOf(Statuses, status);
}

std::optional<InterviewStatus> interviewStatusFromName(QStringView name)
{
    return valueOf(Statuses, name);
}

QString interviewStateName(InterviewState state)
{
    return nameOf(States, state);
}

std::optional<InterviewState> interviewStateFromName(QStringView name)
{
    return valueOf(States, name);
}

} // namespace Baiwen
