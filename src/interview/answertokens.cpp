// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/answertokens.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace Baiwen {

using namespace Qt::StringLiterals;

static bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// Crude, and the same on both sides.
static QString stemmed(const QString &word)
{
    static const QStringList endings{u"ations"_s, u"ation"_s, u"ings"_s, u"ing"_s, u"ies"_s, u"ied"_s, u"es"_s,
                                     u"ed"_s,     u"er"_s,    u"ly"_s,   u"s"_s,   u"e"_s,   u"y"_s};
    for (const QString &ending : endings) {
        if (word.size() - ending.size() >= 4 - (ending.size() == 1 ? 1 : 0) && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

static QSet<QString> stemsOf(const QString &words)
{
    QSet<QString> stems;
    for (const QString &word : words.split(u' '))
        stems.insert(stemmed(word));
    return stems;
}

/// The comma at `i` parts the thousands of a number: three digits follow, and no fourth.
static bool isThousandsSeparator(QStringView text, qsizetype i)
{
    const auto isDigit = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
    return isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
}

/// Whoever types Chinese in a hurry parts clauses by spaces.
static bool isSpaceBetweenHan(QStringView text, qsizetype i)
{
    return text[i].isSpace() && i > 0 && i + 1 < text.size() && isHan(text[i - 1].unicode())
        && isHan(text[i + 1].unicode());
}

QList<AnswerToken> answerTokens(QStringView text)
{
    QList<AnswerToken> tokens;
    int clause = 0;
    bool isInWord = false;
    const auto endWord = [&] {
        if (std::exchange(isInWord, false))
            tokens.last().text = stemmed(tokens.last().text);
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const QString folded =
            text.sliced(i, length).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const char32_t c : folded.toUcs4()) {
            if (QChar::category(c) == QChar::Mark_NonSpacing)
                continue;
            if (isHan(c)) {
                endWord();
                tokens.append({QString::fromUcs4(&c, 1), i, i + length, true, clause});
            } else if (QChar::isLetterOrNumber(c) || c == U'%' || c == U'√') {
                const bool isUnit = isInWord && !QChar::isDigit(c) && tokens.last().text.back().isDigit()
                    && tokens.last().text.front().isDigit();
                if (isUnit)
                    endWord();
                if (!isInWord)
                    tokens.append({{}, i, i + length, false, clause});
                isInWord = true;
                tokens.last().text += QString::fromUcs4(&c, 1);
                tokens.last().end = i + length;
            } else if (isInWord && c == U'.' && i + 1 < text.size() && text[i + 1].isDigit()) {
                tokens.last().text += u'.'; // 0.58 is one number
            } else if (!isInWord || c != U',' || !isThousandsSeparator(text, i)) {
                endWord();
                if (c == U'\n' || isSpaceBetweenHan(text, i)
                    || (QChar::isPunct(c) && c != U'-' && c != U'/' && c != U'\'' && c != U'’'))
                    ++clause;
            }
        }
        i += length;
    }
    endWord();
    return tokens;
}

bool isCommon(const AnswerToken &token)
{
    static const QSet<QString> words = stemsOf(
        u"a an and are as at be because been but by can could do does each every few first for from get give has have "
        "how if in into is it its just keep let like make many may mean more most much must need no not of on one only "
        "or other our out over own per same say see should so some still such take than that the their them then there "
        "these they this those though to too two up us use very want was way we well were what when where which while "
        "who why will with without work would you your model models data token tokens %"_s);
    static const QString han =
        u"的了是在和与或也都就要有不把被会能可以而及其这那个一为到从对用上下中里时再只才还更最很太并但因所由于等第先后每各"_s;
    return token.isHan ? han.contains(token.text) : words.contains(token.text);
}

bool isDenial(const QList<AnswerToken> &clause)
{
    static const QSet<QString> latin =
        stemsOf(u"not no never without cannot isn doesn don aren won shouldn needn nothing neither nor unlike"_s);
    static const QString only = stemmed(u"only"_s);
    static const QRegularExpression han(
        u"不需要|不用|没有|没用|没必要|无需|无关|没关系|不是|不会|不必|并非|不影响|不要"_s);
    static const QRegularExpression question(u"(.)不\\1"_s); // 是不是, 要不要
    QString characters;
    for (qsizetype i = 0; i < clause.size(); ++i) {
        const AnswerToken &token = clause[i];
        characters += token.isHan ? token.text : u" "_s;
        const bool isNotOnly = i + 1 < clause.size() && clause[i + 1].text == only;
        if (!token.isHan && latin.contains(token.text) && !isNotOnly)
            return true;
    }
    return characters.remove(question).contains(han);
}

} // namespace Baiwen
