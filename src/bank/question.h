// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Baiwen {

enum class QuestionKind { Concept, Comparison, Calculation, Design, Coding, Case };

/// The word that stands for a kind in bank documents and in JSON ("concept"), and back.
[[nodiscard]] QString kindName(QuestionKind kind);
[[nodiscard]] std::optional<QuestionKind> kindFromName(QStringView name);

/// One thing a good answer says. Points of the two languages of a question correspond by position.
struct KeyPoint
{
    QString term; ///< Markdown, without the closing colon; may be empty
    QString text; ///< Markdown: the explanation, nested blocks included
    bool vital = false; ///< weight 2 in the rubric instead of 1
    QStringList also; ///< other words for the term, for matching a typed answer
    QStringList calculations; ///< "2*80*8*128*2 = 327680", checked by Calculation

    bool operator==(const KeyPoint &) const = default;
};

/// How the points of an answer are found.
enum class PointRule {
    AllLists, ///< the dialect: the items of all top-level lists; terms in bold
    FirstList, ///< lists from the web: the items of the first; failing bold text the first clause is the term
};

/// A follow-up question: a link to another entry, or text only.
struct FollowUp
{
    QString text; ///< Markdown, link removed
    QString questionId; ///< empty: text only

    bool operator==(const FollowUp &) const = default;
};

/// One entry of a bank in one language. All text is Markdown as the author wrote it.
struct Question
{
    QString id; ///< unique in its bank and for ever; derived from bank and title when the author gave none
    bool hasDerivedId = false;
    QString title; ///< without its leading ordinal
    QString ordinal; ///< the ordinal taken off the title, as written ("12.", "Q3:"), kept so that no word is lost
    int topic = -1; ///< index into BankDocument::topics; -1: none

    int level = 0; ///< 1 to 3; 0: not given
    std::optional<QuestionKind> kind;
    int minutes = 0; ///< limit for answering; 0: by kind
    QStringList tags;
    QString collection;
    QStringList prerequisites; ///< question ids
    QString asOf; ///< "2026-09": when facts that age were checked
    QString reviewBy;

    QString preamble; ///< text between the heading and the first marker
    QString answer; ///< the whole answer, in order, lead and points included
    QString lead; ///< first paragraph of the answer
    QString opening; ///< what stands between the lead and the points: paragraphs, tables, code
    QList<KeyPoint> points;
    QString supplement; ///< what else the answer holds, after its first points
    QString analysis;
    QString hint;
    QStringList pitfalls;
    QList<FollowUp> followUps;
    QStringList references;

    int line = 0; ///< of the heading, from 1

    bool operator==(const Question &) const = default;
};

} // namespace Baiwen
