// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/contentslist.h"

#include "bank/blocktext.h"
#include "bank/headingtext.h"
#include "bank/identity.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Names the context of the messages for the translator.
struct BankReader
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::BankReader)
};

/// Recognises tables of contents: lists of links to headings of the same file.
class ContentsList final
{
public:
    ContentsList(const SourceText &source, const QList<Block> &blocks);

    struct Entries
    {
        int count = 0;
        QStringList unknown; ///< texts that are no heading's, or are worded otherwise
    };
    /// Nothing when the block is no table of contents.
    [[nodiscard]] std::optional<Entries> entriesOf(const Block &block) const;

private:
    const SourceText &m_source;
    QSet<QString> m_headings; // folded
    QSet<QString> m_headingTexts;
};

ContentsList::ContentsList(const SourceText &source, const QList<Block> &blocks)
    : m_source(source)
{
    for (const Block &block : blocks) {
        if (block.type != Block::Type::Heading)
            continue;
        const QString text = headingText(source, block);
        m_headings.insert(foldedTitle(text));
        m_headingTexts.insert(text.simplified());
    }
}

std::optional<ContentsList::Entries> ContentsList::entriesOf(const Block &block) const
{
    if (block.type != Block::Type::List)
        return std::nullopt;
    static const QRegularExpression link(
        uR"(^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\*\*|__)?\[(.+)\]\(\s*<?#(.*)>?\)(?:\*\*|__)?\s*$)"_s);
    Entries entries;
    int matching = 0;
    for (int line = block.lines.first; line < block.lines.end; ++line) {
        const QStringView text = m_source.line(line);
        if (text.trimmed().isEmpty())
            continue;
        const auto match = link.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        ++entries.count;
        const QString title = match.captured(1);
        const QString anchor = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        if (m_headings.contains(foldedTitle(title)) || m_headings.contains(foldedTitle(anchor)))
            ++matching;
        if (!m_headingTexts.contains(title.simplified()))
            entries.unknown.append(title);
    }
    if (entries.count < 2 || matching * 2 < entries.count)
        return std::nullopt;
    return entries;
}

} // namespace

QList<Block> withoutContents(const SourceText &source, const QList<Block> &blocks, const Remark &remark)
{
    const auto note = [&](const Block &block, const QString &message) {
        if (remark)
            remark(source.number(block.lines.first), Diagnostic::Level::Note, message);
    };
    const ContentsList contents(source, blocks);
    QList<Block> kept;
    kept.reserve(blocks.size());
    qsizetype bareHeading = -1; // index into `kept` of a heading with nothing after it but contents
    bool isAfterContents = false;
    const auto dropBareHeading = [&](qsizetype keptAfter) {
        if (bareHeading < 0 || !isAfterContents)
            return;
        const Block heading = kept.at(bareHeading);
        note(heading,
             BankReader::tr("The heading “%1” is left out with its table of contents")
                 .arg(headingText(source, heading)));
        kept.remove(bareHeading, keptAfter - bareHeading);
    };
    for (const Block &block : blocks) {
        if (const auto entries = contents.entriesOf(block)) {
            QString message =
                BankReader::tr("A table of contents with %n link(s) is left out", nullptr, entries->count);
            if (!entries->unknown.isEmpty())
                message +=
                    BankReader::tr("; worded otherwise than the headings: %1").arg(entries->unknown.join(u" · "_s));
            note(block, message);
            isAfterContents = true;
            continue;
        }
        if (block.type == Block::Type::Heading) {
            const qsizetype before = kept.size();
            // A heading with sub-headings stands for them, too.
            if (bareHeading >= 0 && block.level <= kept.at(bareHeading).level)
                dropBareHeading(before);
            bareHeading = kept.size();
            isAfterContents = false;
        } else if (!isSpacer(source, block)) {
            bareHeading = -1;
        }
        kept.append(block);
    }
    dropBareHeading(kept.size());
    return kept;
}

} // namespace Baiwen
