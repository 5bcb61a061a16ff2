// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/sourcetext.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace Baiwen {

/// A block at the top level of a document, with the lines it takes.
struct Block
{
    enum class Type { Heading, Paragraph, List, Quote, Code, Html, Table, Break };

    Type type = Type::Paragraph;
    LineRange lines; ///< without blank lines before and after
    int level = 0; ///< of a heading
    bool isOrdered = false; ///< of a list
    bool isFenced = false; ///< of code
    bool isUnclosed = false; ///< a fence or a comment that goes on to the end of the text
    QString closing; ///< what is missing after the last line; also of a fence within a list or a quote
    QList<LineRange> items; ///< of a list
};

struct BlockScan
{
    QList<Block> blocks; ///< every line that is not blank is in exactly one
    int overNestedLine = -1; ///< where more than MaximumNesting blocks stand in each other; -1: nowhere
    bool isCancelled = false;
    bool hasTooManyBlocks = false; ///< more than MaximumBlocks: the rest is not there
};

struct ScanControl
{
    std::stop_token stop;
    std::function<void(int line)> progress; ///< every few hundred blocks
};

/// Finds the blocks of a Markdown text, from `firstLine` on (md4c, CommonMark with tables).
[[nodiscard]] BlockScan scanBlocks(const SourceText &source, int firstLine = 0, const ScanControl &control = {});

} // namespace Baiwen
