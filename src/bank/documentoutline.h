// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"
#include "bank/blockscanner.h"

namespace Baiwen {

/// A topic or a question of a document, and the blocks that belong to it.
struct OutlineEntry
{
    bool isQuestion = false;
    int level = 0; ///< of the heading; 7 for questions that are no headings
    QString title; ///< as written, without heading marks and comments
    QString comment; ///< the inside of comments on the title's own line
    QString openingText; ///< body text on the title's own block (after a <summary>)
    LineRange titleLines;
    qsizetype firstBlock = 0; ///< of the body
    qsizetype endBlock = 0;
};

/// What the headings of a document are: which rule tells its questions, and the entries under it.
struct DocumentOutline
{
    QuestionRule rule = QuestionRule::Markers;
    int questionLevel = 0; ///< for QuestionRule::HeadingLevel
    qsizetype introductionEnd = 0; ///< blocks before the first entry
    QList<OutlineEntry> entries;
};

/// `requested` is followed where it can be; Automatic finds the rule out. With an `entryKey` those headings are topics
/// and questions whose metadata say so under that key; all others are text.
[[nodiscard]] DocumentOutline outlineOf(const SourceText &source, const QList<Block> &blocks, QuestionRule requested,
                                        const QString &entryKey = {});

} // namespace Baiwen
