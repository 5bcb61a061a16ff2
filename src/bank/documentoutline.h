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

/// `requested` is followed where it can be; Automatic finds the rule out.
[[nodiscard]] DocumentOutline outlineOf(const SourceText &source, const QList<Block> &blocks, QuestionRule requested);

/// Cuts paragraphs before lines that open a section ("**答案：** …" and "**解析：** …" without a blank line between),
/// and HTML before each <details>; tells text over a break from headings.
[[nodiscard]] QList<Block> refinedBlocks(const SourceText &source, const QList<Block> &blocks);

/// The heading's text without its marks; comments on the line are moved to `comment`.
[[nodiscard]] QString headingText(const SourceText &source, const Block &heading, QString *comment = nullptr);

/// Takes one level of "> " off a block quote's lines.
[[nodiscard]] QString unquoted(QStringView quote);

/// The content of the first <summary> in a piece of HTML, without tags, entities resolved; empty when there is none.
[[nodiscard]] QString summaryText(QStringView html);

} // namespace Baiwen
