// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchterms.h"

#include "base/textfolding.h"
#include "search/pinyin.h"
#include "search/searchtokens.h"

#include <QSet>

#include <algorithm>

namespace Baiwen {

namespace {

bool standsAt(const QList<SearchToken> &tokens, qsizetype at, const SearchTerm &term)
{
    const qsizetype count = term.tokens.size();
    if (count == 0 || at + count > tokens.size())
        return false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &wanted = term.tokens[i];
        const QString &found = tokens[at + i].text;
        const bool mayGoOn = term.isPrefix && i == count - 1;
        if (mayGoOn ? !found.startsWith(wanted) : found != wanted)
            return false;
    }
    return true;
}

/// Overlapping spans become one.
QList<TextSpan> merged(QList<TextSpan> spans)
{
    std::ranges::stable_sort(spans, {}, &TextSpan::start);
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start < result.last().end())
            result.last().length = std::max(result.last().end(), span.end()) - result.last().start;
        else
            result.append(span);
    }
    return result;
}

qsizetype distinctTerms(const QList<TextSpan> &spans)
{
    QSet<int> terms;
    for (const TextSpan &span : spans)
        terms.insert(span.term);
    return terms.size();
}

/// Where the window begins that has most terms, of those that begin a little before a span.
qsizetype bestStart(const QList<TextSpan> &spans, qsizetype size, qsizetype length)
{
    qsizetype best = 0;
    qsizetype bestCount = -1;
    for (const TextSpan &first : spans) {
        const qsizetype start =
            std::clamp<qsizetype>(first.start - length / 4, 0, std::max<qsizetype>(0, size - length));
        QList<TextSpan> inside;
        std::ranges::copy_if(spans, std::back_inserter(inside),
                             [&](const TextSpan &span) { return span.start >= start && span.end() <= start + length; });
        if (const qsizetype count = distinctTerms(inside); count > bestCount) {
            best = start;
            bestCount = count;
        }
    }
    return best;
}

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// Not within a word of letters, as far as a few characters help.
qsizetype wordStart(QStringView text, qsizetype at)
{
    const auto isLatin = [&](qsizetype i) { return text[i].unicode() < 0x250 && text[i].isLetterOrNumber(); };
    for (qsizetype i = at; i > 0 && i > at - 12; --i) {
        if (!isLatin(i) || !isLatin(i - 1))
            return i;
    }
    return at;
}

} // namespace

QList<TextSpan> matchSpans(QStringView text, const QList<SearchTerm> &terms)
{
    if (terms.isEmpty())
        return {};
    QList<TextSpan> spans;
    const QList<SearchToken> tokens = searchTokens(text);
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        for (int i = 0; i < terms.size(); ++i) {
            if (!standsAt(tokens, at, terms[i]))
                continue;
            const qsizetype end = tokens[at + terms[i].tokens.size() - 1].end();
            spans.append({tokens[at].start, end - tokens[at].start, i});
        }
    }
    for (int i = 0; i < terms.size(); ++i) {
        if (!terms[i].isPinyin)
            continue;
        for (const Pinyin::Match &match : Pinyin::matches(text, terms[i].tokens.first()))
            spans.append({match.start, match.length, i});
    }
    return merged(std::move(spans));
}

QList<TextSpan> foldedOccurrences(QStringView text, const QString &folded)
{
    if (folded.isEmpty())
        return {};
    // Character by character, so that each place in what is compared is known in the text.
    QString compared;
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = splitsPair(text, i + 1);
        const QStringView character = text.sliced(i, isPair ? 2 : 1);
        QString part = character.front().isSpace() ? QStringLiteral(" ") : foldedForMatching(character);
        if (part == u' ' && compared.endsWith(u' '))
            part.clear(); // runs of space are one
        starts.resize(starts.size() + part.size(), i);
        compared += part;
        i += isPair ? 1 : 0;
    }
    starts.append(text.size());
    QList<TextSpan> spans;
    for (qsizetype at = compared.indexOf(folded); at >= 0; at = compared.indexOf(folded, at + folded.size()))
        spans.append({starts[at], starts[at + folded.size()] - starts[at], 0});
    return spans;
}

SearchSnippet searchSnippet(const QStringList &parts, const QList<SearchTerm> &terms, qsizetype length)
{
    QString best = parts.value(0).simplified();
    QList<TextSpan> bestSpans;
    qsizetype bestCount = 0;
    for (const QString &part : parts) {
        QString text = part.simplified();
        QList<TextSpan> spans = matchSpans(text, terms);
        if (const qsizetype count = distinctTerms(spans); count > bestCount) {
            best = std::move(text);
            bestSpans = std::move(spans);
            bestCount = count;
        }
    }

    qsizetype start = wordStart(best, bestStart(bestSpans, best.size(), length));
    qsizetype end = std::min(best.size(), start + length);
    if (splitsPair(best, start))
        --start;
    if (splitsPair(best, end))
        --end;
    SearchSnippet snippet;
    const QString before = start > 0 ? QStringLiteral("…") : QString();
    snippet.text = before + best.sliced(start, end - start) + (end < best.size() ? QStringLiteral("…") : QString());
    for (const TextSpan &span : std::as_const(bestSpans)) {
        const qsizetype from = std::max(span.start, start);
        const qsizetype to = std::min(span.end(), end);
        if (from < to)
            snippet.spans.append({from - start + before.size(), to - from, span.term});
    }
    return snippet;
}

} // namespace Baiwen
