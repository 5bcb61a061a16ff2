// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/question.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr std::array<std::pair<QuestionKind, QLatin1StringView>, 6> KindNames{{
    {QuestionKind::Concept, "concept"_L1},
    {QuestionKind::Comparison, "comparison"_L1},
    {QuestionKind::Calculation, "calculation"_L1},
    {QuestionKind::Design, "design"_L1},
    {QuestionKind::Coding, "coding"_L1},
    {QuestionKind::Case, "case"_L1},
}};

QString kindName(QuestionKind kind)
{
    for (const auto &[candidate, name] : KindNames) {
        if (candidate == kind)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<QuestionKind> kindFromName(QStringView name)
{
    for (const auto &[kind, candidate] : KindNames) {
        if (name.compare(candidate, Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

} // namespace Baiwen
