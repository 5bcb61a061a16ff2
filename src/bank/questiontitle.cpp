// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/questiontitle.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

/// Emoji, stars and the invisible characters that join them; not letters, digits or punctuation.
bool isDecoration(char32_t c)
{
    return (c >= 0x80 && QChar::isSymbol(c)) || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x20E3
        || QChar::isSpace(c);
}

const QRegularExpression &ordinalPattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:(?:Question|Q|面试题|问题|题目|问)\s*(?:\d{1,4}\s*(?:[.:：、．·)）|–—-]+|(?=\s)|$)|[:：])|第\s*[0-9一二三四五六七八九十百]{1,5}\s*[题问道]\s*[.:：、．]?|\d{1,4}\s*(?:[.．](?!\d)|[、:：)）])|[(（【\[]\d{1,4}[)）】\]]\s*[.．、:：]?)\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A question mark with nothing after it but emoji, quotation marks and brackets. After an emoji one letter is let
/// pass: a slip of the keyboard.
bool isAsked(QStringView text)
{
    const qsizetype mark = std::max(text.lastIndexOf(u'?'), text.lastIndexOf(u'？'));
    if (mark < 0)
        return false;
    int letters = 0;
    bool hasEmoji = false;
    for (const char32_t c : text.sliced(mark + 1).toUcs4()) {
        if (QChar::isLetterOrNumber(c))
            ++letters;
        else if (isDecoration(c))
            hasEmoji |= !QChar::isSpace(c);
        else if (!u"*_\"'”’）)】]」"_s.contains(QChar::fromUcs4(c)))
            return false;
    }
    return letters == 0 || (letters == 1 && hasEmoji);
}

} // namespace

QStringView withoutLeadingEmoji(QStringView text)
{
    while (!text.isEmpty()) {
        const bool isPair = text.size() > 1 && text[0].isHighSurrogate() && text[1].isLowSurrogate();
        if (!isDecoration(isPair ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode()))
            break;
        text = text.sliced(isPair ? 2 : 1);
    }
    return text;
}

QStringView withoutTrailingEmoji(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype n = text.size();
        const bool isPair = n > 1 && text[n - 1].isLowSurrogate() && text[n - 2].isHighSurrogate();
        if (!isDecoration(isPair ? QChar::surrogateToUcs4(text[n - 2], text[n - 1]) : text[n - 1].unicode()))
            break;
        text.chop(isPair ? 2 : 1);
    }
    return text;
}

QStringView withoutBold(QStringView text)
{
    text = text.trimmed();
    const auto isBoldWith = [&text](QLatin1StringView mark) {
        return text.size() > 4 && text.startsWith(mark) && text.indexOf(mark, 2) == text.size() - 2;
    };
    while (isBoldWith("**"_L1) || isBoldWith("__"_L1))
        text = text.sliced(2, text.size() - 4).trimmed();
    return text;
}

NumberedHeading splitTitle(QStringView heading)
{
    const QStringView text = withoutBold(heading);
    const QStringView plain = withoutLeadingEmoji(text);
    const auto match = ordinalPattern().match(plain);
    if (!match.hasMatch() || match.capturedLength() == plain.size())
        return {{}, text.toString()};
    const qsizetype end = text.size() - plain.size() + match.capturedLength();
    return {text.first(end).trimmed().toString(), withoutBold(text.sliced(end)).toString()};
}

QuestionLikeness questionLikeness(QStringView heading)
{
    if (isAsked(heading))
        return QuestionLikeness::Asked;
    const QString ordinal = splitTitle(heading).ordinal;
    if (ordinal.isEmpty())
        return QuestionLikeness::None;
    // "Q7" asks; "7." may just count.
    return ordinal.contains(u'q', Qt::CaseInsensitive) || ordinal.contains(u'题') || ordinal.contains(u'问')
        ? QuestionLikeness::Asked
        : QuestionLikeness::Ordinal;
}

std::optional<QString> questionOfParagraph(QStringView paragraph)
{
    const QStringView text = withoutTrailingEmoji(withoutLeadingEmoji(paragraph.trimmed()));
    const QStringView inner = withoutBold(text);
    if (inner.size() < text.size() && isAsked(inner))
        return inner.toString().replace(u'\n', u' ');
    static const QRegularExpression asked(
        uR"(^(?:\*\*|__)?(?:Q|Question|问|问题)\s*\d{0,4}\s*[:：](?:\*\*|__)?\s*\S)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.contains(u'\n') || !asked.match(text).hasMatch())
        return std::nullopt;
    QString question = text.toString();
    if (inner.size() < text.size())
        return inner.toString();
    if (question.startsWith("**"_L1) || question.startsWith("__"_L1)) {
        // "**Q1:** what …": the bold is the label's.
        const QString mark = question.first(2);
        question.remove(0, 2);
        const qsizetype end = question.indexOf(mark);
        if (end >= 0)
            question.remove(end, 2);
    }
    return question;
}

bool isAncillaryTitle(QStringView heading)
{
    static const QSet<QString> titles{u"总结"_s,        u"小结"_s,
                                      u"结语"_s,        u"结束语"_s,
                                      u"前言"_s,        u"引言"_s,
                                      u"目录"_s,        u"本章目录"_s,
                                      u"参考资料"_s,    u"参考文献"_s,
                                      u"参考"_s,        u"延伸阅读"_s,
                                      u"附录"_s,        u"致谢"_s,
                                      u"summary"_s,     u"conclusion"_s,
                                      u"conclusions"_s, u"introduction"_s,
                                      u"contents"_s,    u"table of contents"_s,
                                      u"references"_s,  u"further reading"_s,
                                      u"resources"_s,   u"acknowledgements"_s,
                                      u"appendix"_s,    u"license"_s,
                                      u"contributing"_s};
    QStringView text = withoutTrailingEmoji(withoutLeadingEmoji(withoutBold(withoutLeadingEmoji(heading))));
    if (text.endsWith(u':') || text.endsWith(u'：'))
        text.chop(1);
    return titles.contains(text.toString().toLower());
}

} // namespace Baiwen
