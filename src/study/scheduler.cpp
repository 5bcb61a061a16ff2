// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/scheduler.h"

namespace Baiwen {

std::array<StudyState, 4> Scheduler::preview(const StudyState &state, const QDateTime &now,
                                             QStringView questionId) const
{
    std::array<StudyState, 4> states;
    for (const Grade grade : AllGrades)
        states[size_t(gradeNumber(grade) - 1)] = answered(state, grade, now, questionId);
    return states;
}

} // namespace Baiwen
