// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/hostileinterview.h"

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Attempt attemptAt(int planned, Outcome outcome)
{
    Attempt attempt;
    attempt.planned = planned;
    attempt.questionId = u"q%1"_s.arg(planned);
    attempt.outcome = outcome;
    attempt.prepUsed = 15s;
    attempt.answerUsed = 100s;
    return attempt;
}

InterviewRecord hostileInterview()
{
    InterviewRecord record;
    record.id = u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s;
    record.title = u"<b>Day</b> 1 & \"2\" | *3*"_s;
    record.startedAt = QDateTime(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC);
    record.endedAt = record.startedAt.addSecs(900);
    record.status = InterviewStatus::Finished;
    for (int i = 0; i < 3; ++i) {
        PlannedQuestion planned;
        planned.questionId = u"q%1"_s.arg(i);
        planned.language = u"en"_s;
        planned.topicId = u"topic%1"_s.arg(i / 2);
        planned.level = i + 1;
        planned.timing = {15s, 45s, 75s, 90s, 20s};
        record.plan.append(planned);
    }
    record.plan[0].followUps = {{u"and `why` <i>so</i>?"_s, {}}};

    Attempt wrong = attemptAt(0, Outcome::Answered);
    wrong.answer = u"<script>alert(1)</script>\n# no heading\n| a | b |\n\nThe cache keeps the keys and the values of "
                   "every earlier token, so each step computes its own only."_s;
    wrong.overtime = 10s;
    wrong.confidence = 90;
    wrong.assessment =
        Assessment{{{2, Credit::None}, {1, Credit::Half}}, 0, 2, false, 3, {}, {ErrorWeight::None, ErrorWeight::Minor}};
    wrong.addition = u"<b>also</b> # that"_s;
    wrong.followUps = {{u"because <img src=x onerror=alert(1)>"_s, Outcome::Answered, 20s}};
    Attempt right = attemptAt(1, Outcome::Answered);
    right.answer = wrong.answer;
    right.confidence = 50;
    right.assessment = Assessment{{{2, Credit::Full}, {1, Credit::Full}}, 0, 0, false, {}, {}};
    record.attempts = {wrong, right, attemptAt(2, Outcome::Skipped)};
    record.snapshot.sessionUsed = 400s;
    return record;
}

std::optional<QuestionInfo> hostileWords(const QString &id, const QString &)
{
    if (id == "q2"_L1)
        return std::nullopt; // the bank has it no more
    return QuestionInfo{u"Why <%1> & [what](http://x)?"_s.arg(id),
                        u"Topic | <em>one</em>"_s,
                        {u"vital `<point>`"_s, u"supporting"_s},
                        u"The **model** answer.\n\n1. **One** <!-- vital -->\n2. <script>alert(2)</script>"_s,
                        {u"not made"_s, u"calls it <b>free</b> | `x`"_s}};
}

} // namespace Baiwen
