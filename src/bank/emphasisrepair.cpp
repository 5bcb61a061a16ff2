// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/emphasisrepair.h"

#include <QChar>
#include <QList>

namespace Baiwen {

namespace {

char32_t decode(QByteArrayView sequence)
{
    const QString text = QString::fromUtf8(sequence);
    return text.size() == 2 && text.at(0).isHighSurrogate() ? QChar::surrogateToUcs4(text.at(0), text.at(1))
        : text.isEmpty()                                    ? U' '
                                                            : text.at(0).unicode();
}

char32_t characterBefore(const QByteArray &text, qsizetype at)
{
    qsizetype start = at;
    while (start > 0 && at - start < 4) {
        --start;
        if ((static_cast<uchar>(text[start]) & 0xC0) != 0x80)
            return decode(QByteArrayView(text).sliced(start, at - start));
    }
    return U' ';
}

char32_t characterAt(const QByteArray &text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && end - at < 4 && (static_cast<uchar>(text[end]) & 0xC0) == 0x80)
        ++end;
    return at < text.size() ? decode(QByteArrayView(text).sliced(at, end - at)) : U' ';
}

bool isPunctuation(char32_t c)
{
    return QChar::isPunct(c) || (c < 0x80 && QChar::isSymbol(c));
}

bool isCjkLetter(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

struct OpenRun
{
    char delimiter = 0;
    qsizetype length = 0;

    bool operator==(const OpenRun &) const = default;
};

} // namespace

QByteArray repairEmphasis(const QByteArray &utf8, const QByteArray &isLiteral)
{
    QByteArray repaired;
    qsizetype copied = 0;
    const auto insertMark = [&](qsizetype at) {
        repaired += QByteArrayView(utf8).sliced(copied, at - copied);
        repaired += EmphasisMark;
        copied = at;
    };

    QList<OpenRun> open;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8[i];
        if (isLiteral[i])
            continue;
        if (c == '\\') {
            ++i;
            continue;
        }
        if (c == '\n' && i + 1 < utf8.size() && utf8[i + 1] == '\n')
            open.clear(); // emphasis does not go beyond a paragraph
        if (c != '*' && c != '~')
            continue;

        const qsizetype start = i;
        while (i + 1 < utf8.size() && utf8[i + 1] == c && !isLiteral[i + 1])
            ++i;
        const OpenRun run{c, i + 1 - start};
        const char32_t before = characterBefore(utf8, start);
        const char32_t after = characterAt(utf8, i + 1);
        const bool spaceBefore = QChar::isSpace(before);
        const bool spaceAfter = QChar::isSpace(after);
        if ((spaceBefore && spaceAfter) || run.length > 3)
            continue;

        const bool closes = !spaceBefore && open.contains(run);
        if (closes) {
            open.resize(open.lastIndexOf(run));
            if (isPunctuation(before) && !spaceAfter && !isPunctuation(after) && (before >= 0x80 || isCjkLetter(after)))
                insertMark(start);
        } else if (!spaceAfter) {
            open.append(run);
            if (isPunctuation(after) && !spaceBefore && !isPunctuation(before)
                && (after >= 0x80 || isCjkLetter(before)))
                insertMark(i + 1);
        }
    }
    if (copied == 0)
        return utf8;
    repaired += QByteArrayView(utf8).sliced(copied);
    return repaired;
}

} // namespace Baiwen
