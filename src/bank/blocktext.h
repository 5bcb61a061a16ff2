// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/blockscanner.h"

namespace Baiwen {

/// Text gathered from blocks of a document, verbatim, with the number of each line. Rules and <br> at its edges are
/// dropped, and what the author forgot to close is closed.
class BlockText final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] SourceText source() const { return SourceText(m_text, m_numbers); }

    void append(const SourceText &source, const Block &block);
    /// `firstNumber` and `nextNumber`: the file's lines where the text begins and where the block it is from has ended.
    void append(QStringView text, int firstNumber, int nextNumber);
    /// What comes next is a paragraph of its own, wherever it stands in the file.
    void endParagraph();

private:
    struct Pending
    {
        QString text;
        int firstNumber = 0;
        int nextNumber = 0;
        bool isBreak = false;
    };
    /// A block that stood apart in the file, so that it does not become part of the list it follows here.
    [[nodiscard]] QString setApart(const QString &text, int number);
    void appendSpacer(const Pending &spacer);
    void separate(int blankLines, int number);

    QString m_text;
    QList<int> m_numbers;
    QList<Pending> m_pending; // rules that are text only if more follows
    int m_nextNumber = -1;
    bool m_endsInParagraph = false;
    bool m_endsInList = false;
    bool m_isShifted = false; // the list is less indented than it was
    QString m_openClosing; // of a fence within the last block
};

/// A thematic break or a <br>.
[[nodiscard]] bool isSpacer(const SourceText &source, const Block &block);

/// A text as it can follow a list or stand in one: up to three spaces before a block mean nothing, four are code, and
/// how far a tab goes depends on where it stands.
[[nodiscard]] QString withoutMargin(const QString &text);

/// The lines of a block; a code block or comment without end gets one.
[[nodiscard]] QString blockText(const SourceText &source, const Block &block);
/// The same where nothing stands before it. Right under a paragraph md4c sees a fence and a tag in what is indented
/// like code; elsewhere they need to stand further left.
[[nodiscard]] QString textAlone(const SourceText &source, const Block &block);

} // namespace Baiwen
