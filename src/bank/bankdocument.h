// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/diagnostic.h"
#include "bank/question.h"

namespace Baiwen {

struct Topic
{
    QString id; ///< "inference.kv-cache"; derived from bank and path when the author gave none
    bool hasDerivedId = false;
    QString title;
    QString introduction; ///< Markdown
    int parent = -1; ///< index into BankDocument::topics, always smaller than the topic's own; -1: top level
    int line = 0;

    bool operator==(const Topic &) const = default;
};

/// How the questions of a document were told from its topics. Markers wins when any marker stands in the document.
enum class QuestionRule {
    Automatic, ///< as a request only: let the reader find out
    Markers, ///< a heading followed by an answer marker
    HeadingLevel, ///< every heading of the level that looks like questions
    BoldParagraphs, ///< paragraphs wholly in bold that end in a question mark
    Summaries, ///< <summary> lines
    LeafHeadings, ///< every heading with body text and no sub-heading
};

/// The word for a rule in JSON and settings ("markers"), and back.
[[nodiscard]] QString ruleName(QuestionRule rule);
[[nodiscard]] std::optional<QuestionRule> ruleFromName(QStringView name);

/// Titles from the top level down to the topic; empty for -1.
[[nodiscard]] QStringList topicPath(const QList<Topic> &topics, int topic);

/// A bank document as read: topics in document order (parents before children), questions in document order.
struct BankDocument
{
    QString id; ///< the bank's own id, when the front matter gives one
    QString title;
    QString language; ///< "zh" or "en"
    QString introduction; ///< text before the first heading
    QList<Topic> topics;
    QList<Question> questions;
    QList<Diagnostic> diagnostics;
    QuestionRule rule = QuestionRule::Markers;
    int questionLevel = 0; ///< the heading level, when rule is HeadingLevel
    PointRule points = PointRule::AllLists;

    [[nodiscard]] bool hasErrors() const;
    /// Titles from the top level down to the topic.
    [[nodiscard]] QStringList topicPath(int topic) const;

    bool operator==(const BankDocument &) const = default;
};

} // namespace Baiwen
