// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bankdocument.h"

#include "base/named.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr std::array RuleNames{
    Named{QuestionRule::Automatic, "automatic"_L1},        Named{QuestionRule::Markers, "markers"_L1},
    Named{QuestionRule::HeadingLevel, "heading-level"_L1}, Named{QuestionRule::BoldParagraphs, "bold-paragraphs"_L1},
    Named{QuestionRule::Summaries, "summaries"_L1},        Named{QuestionRule::LeafHeadings, "leaf-headings"_L1},
};

QString ruleName(QuestionRule rule)
{
    return nameOf(RuleNames, rule);
}

std::optional<QuestionRule> ruleFromName(QStringView name)
{
    return valueOf(RuleNames, name, Qt::CaseInsensitive);
}

QStringList topicPath(const QList<Topic> &topics, int topic)
{
    QStringList path;
    for (int i = topic; i >= 0; i = topics.at(i).parent)
        path.prepend(topics.at(i).title);
    return path;
}

bool BankDocument::hasErrors() const
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(),
                       [](const Diagnostic &d) { return d.level == Diagnostic::Level::Error; });
}

QStringList BankDocument::topicPath(int topic) const
{
    return Baiwen::topicPath(topics, topic);
}

} // namespace Baiwen
