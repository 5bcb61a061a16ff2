// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bankdocument.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Baiwen {

static constexpr std::array<std::pair<QuestionRule, QLatin1StringView>, 6> RuleNames{{
    {QuestionRule::Automatic, "automatic"_L1},
    {QuestionRule::Markers, "markers"_L1},
    {QuestionRule::HeadingLevel, "heading-level"_L1},
    {QuestionRule::BoldParagraphs, "bold-paragraphs"_L1},
    {QuestionRule::Summaries, "summaries"_L1},
    {QuestionRule::LeafHeadings, "leaf-headings"_L1},
}};

QString ruleName(QuestionRule rule)
{
    for (const auto &[candidate, name] : RuleNames) {
        if (candidate == rule)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<QuestionRule> ruleFromName(QStringView name)
{
    for (const auto &[rule, candidate] : RuleNames) {
        if (name.compare(candidate, Qt::CaseInsensitive) == 0)
            return rule;
    }
    return std::nullopt;
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
