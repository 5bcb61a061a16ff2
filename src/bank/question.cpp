// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/question.h"

#include "base/named.h"

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr std::array KindNames{
    Named{QuestionKind::Concept, "concept"_L1},         Named{QuestionKind::Comparison, "comparison"_L1},
    Named{QuestionKind::Calculation, "calculation"_L1}, Named{QuestionKind::Design, "design"_L1},
    Named{QuestionKind::Coding, "coding"_L1},           Named{QuestionKind::Case, "case"_L1},
};

QString kindName(QuestionKind kind)
{
    return nameOf(KindNames, kind);
}

std::optional<QuestionKind> kindFromName(QStringView name)
{
    return valueOf(KindNames, name, Qt::CaseInsensitive);
}

} // namespace Baiwen
