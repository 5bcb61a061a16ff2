// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

namespace Baiwen {

/// What can happen in an interview. TimeUp and Sleep come from the clock, all others from the user.
enum class InterviewEvent {
    OpenSetup,
    Start,
    EndPrep,
    Submit,
    Skip,
    DontKnow,
    Extend,
    Hint,
    Continue,
    RateConfidence,
    SkipConfidence,
    Pause,
    Resume,
    Finish, ///< end the interview now
    Discard,
    Close,
    TimeUp, ///< of the phase; of the grace time in Overtime
    Sleep, ///< the machine slept
};

/// What a transition may depend on besides state and event. A set of bits.
enum InterviewFact : quint8 {
    Always = 0,
    IsPractice = 1 << 0,
    IsExam = 1 << 1,
    HasFollowUp = 1 << 2, ///< one more for this question
    HasQuestion = 1 << 3, ///< one more in the plan, and time for it
    GaveUp = 1 << 4, ///< the question was skipped or not known: there is nothing to be confident of
    IsBackInTime = 1 << 5, ///< an extension would end the overtime
    HasAnswers = 1 << 6, ///< at least one that can be reviewed
    IsBreakDue = 1 << 7, ///< the middle of an exam that is long enough for one
};

/// The state that follows, or none when the event is refused there. `held` is what Paused, Suspended and Recovered
/// return to; `facts` is any union of InterviewFact.
[[nodiscard]] std::optional<InterviewState> nextState(InterviewState state, InterviewEvent event, quint8 facts,
                                                      InterviewState held);

/// Whether time runs in a state.
[[nodiscard]] bool isTimed(InterviewState state);

} // namespace Baiwen
