// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/pointmatcher.h"

#include "bank/markdownhtml.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Chosen by trial; tst_pointmatcher measures them.
static constexpr int ClausesInAStretch = 3;
static constexpr double HanWeight = 0.5; ///< of a pair of Han characters; of a word it is 1
static constexpr double WithAHit = 1.5; ///< overlap that makes one hit a point said
static constexpr double WithoutAHit = 4; ///< overlap that is one without any
static constexpr double ToCheck = 2;

namespace {

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

/// One Han character, or one word or number in other scripts.
struct Token
{
    QString text; ///< folded; words without their inflection
    qsizetype start = 0; ///< in the text as written
    qsizetype end = 0;
    bool isHan = false;
    int clause = 0; ///< clauses end at punctuation
};

/// "caches", "cached" and "caching" are one word here. Crude, and the same on both sides.
QString stemmed(const QString &word)
{
    static const QStringList endings{u"ations"_s, u"ation"_s, u"ings"_s, u"ing"_s, u"ies"_s, u"ied"_s, u"es"_s,
                                     u"ed"_s,     u"er"_s,    u"ly"_s,   u"s"_s,   u"e"_s,   u"y"_s};
    for (const QString &ending : endings) {
        if (word.size() - ending.size() >= 4 - (ending.size() == 1 ? 1 : 0) && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

/// Width, case and accents folded, each piece with its place in the text as written.
QList<Token> tokensOf(QStringView text)
{
    QList<Token> tokens;
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
                if (!isInWord)
                    tokens.append({{}, i, i + length, false, clause});
                isInWord = true;
                tokens.last().text += QString::fromUcs4(&c, 1);
                tokens.last().end = i + length;
            } else if (isInWord && c == U'.' && i + 1 < text.size() && text[i + 1].isDigit()) {
                tokens.last().text += u'.'; // 0.58 is one number
            } else {
                endWord();
                if (c == U'\n' || (QChar::isPunct(c) && c != U'-' && c != U'/' && c != U'\''))
                    ++clause;
            }
        }
        i += length;
    }
    endWord();
    return tokens;
}

/// Words that any answer has: they tell nothing.
bool isCommon(const Token &token)
{
    static const QSet<QString> words = [] {
        QSet<QString> stems;
        const QString text =
            u"a an and are as at be because been but by can could do does each every few first for from get give has "
            "have how if in into is it its just keep let like make many may mean more most much must need no not of on "
            "one only or other our out over own per same say see should so some still such take than that the their "
            "them then there these they this those though to too two up us use very want was way we well were what "
            "when where which while who why will with without work would you your model models data token tokens"_s;
        for (const QString &word : text.split(u' '))
            stems.insert(stemmed(word));
        return stems;
    }();
    static const QString han =
        u"的了是在和与或也都就要有不把被会能可以而及其这那个一为到从对用上下中里时再只才还更最很太并但因所由于等第先后每各"_s;
    return token.isHan ? han.contains(token.text) : words.contains(token.text);
}

bool operator==(const Token &a, const Token &b)
{
    return a.text == b.text;
}

/// Where `needle` stands in `answer`, token after token: index of its first token, or -1.
qsizetype find(const QList<Token> &answer, const QList<Token> &needle, qsizetype from)
{
    const auto found = std::search(answer.begin() + from, answer.end(), needle.begin(), needle.end());
    return found == answer.end() ? -1 : found - answer.begin();
}

/// A denial shortly before the words, in their clause: "不是 X", "without X", "unlike X"; or right after them: "X
/// 不需要".
bool isDenied(const QList<Token> &answer, qsizetype first, qsizetype count)
{
    static const QSet<QString> latin{u"not"_s,  u"no"_s,      u"never"_s, u"without"_s, u"unlik"_s,
                                     u"isn"_s,  u"doesn"_s,   u"don"_s,   u"cannot"_s,  u"rath"_s,
                                     u"need"_s, u"instead"_s, u"aren"_s,  u"won"_s};
    static constexpr qsizetype LatinReach = 3;
    static constexpr qsizetype HanReach = 4;
    const int clause = answer[first].clause;
    const auto isIn = [&](qsizetype i) { return i >= 0 && i < answer.size() && answer[i].clause == clause; };
    for (qsizetype i = first - 1, words = 0; isIn(i) && words < HanReach; --i, ++words) {
        const Token &token = answer[i];
        if (token.isHan ? u"不没未无非别"_s.contains(token.text) : words < LatinReach && latin.contains(token.text)) {
            // "不仅 X" and "not only X" say X.
            const bool isOnly = isIn(i + 1)
                && (answer[i + 1].text == u"仅" || answer[i + 1].text == u"只" || answer[i + 1].text == u"on"
                    || answer[i + 1].text == u"only");
            const bool isWithinWord = token.isHan && isIn(i + 1) && u"同断过少论管"_s.contains(answer[i + 1].text);
            if (!isOnly && !isWithinWord && token.text != u"need")
                return true;
        }
    }
    const qsizetype after = first + count;
    if (!isIn(after) || !answer[after].isHan)
        return false;
    return answer[after].text == u"不" && isIn(after + 1) && u"是需要用行对成"_s.contains(answer[after + 1].text);
}

/// The term in its parts ("A 与 B", "A / B"), and each of the `also` words.
QList<QList<Token>> needlesOf(const KeyPoint &point)
{
    static const QSet<QString> joints{u"/"_s, u"、"_s, u"，"_s, u"；"_s, u","_s,
                                      u";"_s, u"（"_s, u"）"_s, u"("_s,  u")"_s};
    QList<QList<Token>> needles;
    const auto add = [&](const QString &words) {
        const QList<Token> tokens = tokensOf(words);
        qsizetype weight = 0;
        for (const Token &token : tokens)
            weight += isCommon(token) ? 0 : token.isHan ? 1 : 2;
        if (weight >= 2 && !needles.contains(tokens))
            needles.append(tokens);
    };
    QString term = markdownToPlainText(point.term);
    for (const QString &joint : joints)
        term.replace(joint, u"\n"_s);
    for (const QString &part : term.split(u'\n', Qt::SkipEmptyParts))
        add(part);
    for (const QString &other : point.also)
        add(other);
    return needles;
}

/// What a point says, as a set of words and pairs of Han characters.
QSet<QString> featuresOf(const QList<Token> &tokens, qsizetype from, qsizetype to)
{
    QSet<QString> features;
    for (qsizetype i = from; i < to; ++i) {
        const Token &token = tokens[i];
        if (!token.isHan) {
            if (!isCommon(token))
                features.insert(token.text);
        } else if (i + 1 < to && tokens[i + 1].isHan && tokens[i + 1].clause == token.clause
                   && !(isCommon(token) && isCommon(tokens[i + 1]))) {
            features.insert(token.text + tokens[i + 1].text);
        }
    }
    return features;
}

QList<AnswerSpan> merged(QList<AnswerSpan> spans)
{
    std::ranges::sort(spans, {}, &AnswerSpan::start);
    QList<AnswerSpan> result;
    for (const AnswerSpan &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start <= result.last().start + result.last().length) {
            AnswerSpan &last = result.last();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.append(span);
        }
    }
    return result;
}

/// How much a feature tells of one point: less when the question's other points have it, too.
using Weights = QHash<QString, double>;

/// The best stretch of two clauses: how much of a point's weight it has, and where.
struct Overlap
{
    double weight = 0;
    qsizetype first = 0; ///< tokens
    qsizetype end = 0;
};

Overlap bestOverlap(const QList<Token> &answer, const Weights &weights)
{
    Overlap best;
    for (qsizetype first = 0; first < answer.size();) {
        qsizetype end = first;
        while (end < answer.size() && answer[end].clause < answer[first].clause + ClausesInAStretch)
            ++end;
        double weight = 0;
        for (const QString &feature : featuresOf(answer, first, end))
            weight += weights.value(feature);
        if (weight > best.weight)
            best = {weight, first, end};
        const int clause = answer[first].clause;
        while (first < answer.size() && answer[first].clause == clause)
            ++first;
    }
    return best;
}

} // namespace

QList<PointMatch> matchPoints(QStringView answer, const QList<KeyPoint> &points)
{
    const QList<Token> said = tokensOf(answer);
    QList<QSet<QString>> features;
    QHash<QString, int> pointsWith;
    for (const KeyPoint &point : points) {
        const QList<Token> tokens =
            tokensOf(markdownToPlainText(point.term + u"\n"_s + point.text) + u"\n"_s + point.also.join(u'\n'));
        features.append(featuresOf(tokens, 0, tokens.size()));
        for (const QString &feature : std::as_const(features.last()))
            ++pointsWith[feature];
    }

    QList<PointMatch> matches;
    for (qsizetype i = 0; i < points.size(); ++i) {
        PointMatch match;
        int hits = 0;
        bool isDeniedSomewhere = false;
        for (const QList<Token> &needle : needlesOf(points[i])) {
            bool isSaid = false;
            for (qsizetype at = find(said, needle, 0); at >= 0; at = find(said, needle, at + 1)) {
                const Token &last = said[at + needle.size() - 1];
                match.spans.append({said[at].start, last.end - said[at].start});
                (isDenied(said, at, needle.size()) ? isDeniedSomewhere : isSaid) = true;
            }
            hits += isSaid ? 1 : 0;
        }
        Weights weights;
        for (const QString &feature : std::as_const(features[i]))
            weights[feature] =
                (feature.size() == 2 && isHan(feature[0].unicode()) ? HanWeight : 1.0) / pointsWith[feature];
        const Overlap overlap = bestOverlap(said, weights);
        if (hits >= 2 || (hits == 1 && overlap.weight >= WithAHit) || overlap.weight >= WithoutAHit)
            match.evidence = Evidence::Made;
        else if (hits == 1 || isDeniedSomewhere || overlap.weight >= ToCheck)
            match.evidence = Evidence::Check;
        if (match.evidence != Evidence::None && match.spans.isEmpty() && overlap.end > overlap.first) {
            const qsizetype start = said[overlap.first].start;
            match.spans.append({start, said[overlap.end - 1].end - start});
        }
        match.spans = merged(match.spans);
        matches.append(match);
    }
    return matches;
}

} // namespace Baiwen
