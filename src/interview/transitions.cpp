// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/transitions.h"

#include <algorithm>

namespace Baiwen {

namespace {

/// A set of enumerators, so that one row of the table can stand for several states or events.
template <typename Enum> struct SetOf
{
    constexpr SetOf(Enum value)
        : bits(1u << int(value))
    { }
    [[nodiscard]] constexpr bool contains(Enum value) const { return (bits & (1u << int(value))) != 0; }
    friend constexpr SetOf operator|(SetOf a, SetOf b)
    {
        a.bits |= b.bits;
        return a;
    }

    quint32 bits;
};

using States = SetOf<InterviewState>;
using Events = SetOf<InterviewEvent>;

struct Transition
{
    States from;
    Events on;
    int when; ///< all of these facts
    std::optional<InterviewState> to; ///< none: the held state
};

using enum InterviewEvent;
constexpr auto Idle = InterviewState::Idle;
constexpr auto Setup = InterviewState::Setup;
constexpr auto Countdown = InterviewState::Countdown;
constexpr auto Prep = InterviewState::Prep;
constexpr auto Answer = InterviewState::Answer;
constexpr auto Overtime = InterviewState::Overtime;
constexpr auto Captured = InterviewState::Captured;
constexpr auto Confidence = InterviewState::Confidence;
constexpr auto FollowUp = InterviewState::FollowUp;
constexpr auto Break = InterviewState::Break;
constexpr auto Additions = InterviewState::Additions;
constexpr auto Review = InterviewState::Review;
constexpr auto ReviewAll = InterviewState::ReviewAll;
constexpr auto Report = InterviewState::Report;
constexpr auto Paused = InterviewState::Paused;
constexpr auto Suspended = InterviewState::Suspended;
constexpr auto Recovered = InterviewState::Recovered;
constexpr std::nullopt_t HeldState = std::nullopt;

constexpr States Answering = States(Answer) | Overtime;
constexpr States OnQuestion = Answering | Prep;
constexpr States Timed = OnQuestion | Countdown | FollowUp | Break;
constexpr States Halted = States(Paused) | Suspended | Recovered;
constexpr States BeforeReview = Timed | Halted | Captured | Confidence | Additions;
constexpr Events Closing = Events(Submit) | Skip | DontKnow | TimeUp;

/// The whole machine. The first row that fits counts; where none fits the event is refused.
constexpr Transition Table[] = {
    {Idle, OpenSetup, Always, Setup},
    {Setup, Close, Always, Idle},
    {Setup, Start, Always, Countdown},

    {Countdown, TimeUp, Always, Prep},
    {Prep, Events(EndPrep) | TimeUp, Always, Answer},
    {Answer, TimeUp, Always, Overtime},
    {Overtime, TimeUp, Always, Captured},
    {Answering, Submit, Always, Captured},
    {OnQuestion, Events(Skip) | DontKnow, Always, Captured},

    {Prep, Extend, Always, Prep},
    {Answer, Extend, Always, Answer},
    {Overtime, Extend, IsBackInTime, Answer},
    {Overtime, Extend, Always, Overtime},
    {FollowUp, Extend, Always, FollowUp},
    {Prep, Hint, IsPractice, Prep},
    {Answer, Hint, IsPractice, Answer},
    {Overtime, Hint, IsPractice, Overtime},

    {Captured, Continue, GaveUp | IsPractice, Review},
    {Captured, Continue, GaveUp | HasQuestion | IsBreakDue, Break},
    {Captured, Continue, GaveUp | HasQuestion, Prep},
    {Captured, Continue, GaveUp, Additions},
    {Captured, Continue, Always, Confidence},

    {Confidence, RateConfidence, HasFollowUp, FollowUp},
    {Confidence, RateConfidence, IsPractice, Review},
    {Confidence, RateConfidence, HasQuestion | IsBreakDue, Break},
    {Confidence, RateConfidence, HasQuestion, Prep},
    {Confidence, RateConfidence, Always, Additions},
    {Confidence, SkipConfidence, IsPractice | HasFollowUp, FollowUp},
    {Confidence, SkipConfidence, IsPractice, Review},

    {FollowUp, Closing, HasFollowUp, FollowUp},
    {FollowUp, Closing, IsPractice, Review},
    {FollowUp, Closing, HasQuestion | IsBreakDue, Break},
    {FollowUp, Closing, HasQuestion, Prep},
    {FollowUp, Closing, Always, Additions},

    {Break, Events(Continue) | TimeUp, Always, Prep},
    {Additions, Continue, Always, ReviewAll},

    {Review, Continue, HasQuestion, Prep},
    {Review, Continue, Always, Report},
    {ReviewAll, Continue, Always, Report},

    {Timed, Pause, IsPractice, Paused},
    {Timed, Sleep, Always, Suspended},
    {Halted, Resume, Always, HeldState},

    {BeforeReview, Finish, IsExam | HasAnswers, ReviewAll},
    {BeforeReview | Review | ReviewAll, Finish, Always, Report},
    {BeforeReview | Review | ReviewAll, Discard, Always, Idle},
    {Report, Close, Always, Idle},
};

} // namespace

std::optional<InterviewState> nextState(InterviewState state, InterviewEvent event, quint8 facts, InterviewState held)
{
    const auto row = std::ranges::find_if(Table, [&](const Transition &transition) {
        return transition.from.contains(state) && transition.on.contains(event)
            && (transition.when & facts) == transition.when;
    });
    if (row == std::end(Table))
        return std::nullopt;
    return row->to.value_or(held);
}

bool isTimed(InterviewState state)
{
    return Timed.contains(state);
}

} // namespace Baiwen
