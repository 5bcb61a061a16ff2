// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/pointmatcher.h"

#include "bank/markdownhtml.h"
#include "interview/answertokens.h"
#include "interview/glossary.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Chosen by cross-validation over the questions of tests/data/answers/tuning.json; tst_pointmatcher measures them.
static constexpr double WordWeight = 1;
static constexpr double WordPairWeight = 0.4; ///< of two words together, besides that of each
static constexpr double HanPairWeight = 0.5;
static constexpr double TermWeight = 0.7; ///< of a group of the glossary
static constexpr double PlainWordWeight = 0.35;
static constexpr double TitleFactor = 0.3; ///< what the question says itself counts so much
static constexpr double DenialFactor = 0.3; ///< and so much what is denied
static constexpr double DenialPenalty = 0.2; ///< of what a clause denies of a point, so much is taken off
static constexpr double OtherPointFactor = 0.5; ///< of what a clause says of another point, so much is taken off
static constexpr double PitfallFactor = 0.3; ///< and so much of what it says of a pitfall
static constexpr qsizetype ClausesForAPoint = 3;
static constexpr double ToBeMade = 1.65;
static constexpr double ToBeChecked = 0.75;

namespace {

/// A word, two words or two Han characters together, or a group of the glossary that a text has.
struct Feature
{
    QString key;
    double weight = 0;
    qsizetype first = 0; ///< tokens
    qsizetype count = 0;
};

using Tokens = QList<AnswerToken>;

QList<Feature> featuresOf(const Tokens &tokens)
{
    QList<Feature> features;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const AnswerToken &token = tokens[i];
        if (!token.isHan && !isCommon(token))
            features.append({token.text, WordWeight, i, 1});
        if (i + 1 == tokens.size())
            break;
        const AnswerToken &next = tokens[i + 1];
        if (token.isHan == next.isHan && token.clause == next.clause && !(isCommon(token) && isCommon(next))) {
            const QString joint = token.isHan ? QString() : u" "_s;
            features.append({token.text + joint + next.text, token.isHan ? HanPairWeight : WordPairWeight, i, 2});
        }
    }
    for (const GlossaryHit &hit : glossaryHits(tokens)) {
        features.append(
            {u"="_s + QString::number(hit.group), hit.isTerm ? TermWeight : PlainWordWeight, hit.first, hit.count});
    }
    return features;
}

QSet<QString> keysOf(const Tokens &tokens)
{
    QSet<QString> keys;
    for (const Feature &feature : featuresOf(tokens))
        keys.insert(feature.key);
    return keys;
}

QList<Tokens> clausesOf(const Tokens &tokens)
{
    QList<Tokens> clauses;
    for (const AnswerToken &token : tokens) {
        if (clauses.isEmpty() || clauses.last().last().clause != token.clause)
            clauses.append(Tokens());
        clauses.last().append(token);
    }
    return clauses;
}

/// The term in its parts ("A 与 B", "A / B"), and each of the `also` words.
QStringList namesOf(const KeyPoint &point)
{
    QString term = markdownToPlainText(point.term);
    for (const QChar joint : u"/、，；,;（）()"_s)
        term.replace(joint, u'\n');
    return term.split(u'\n', Qt::SkipEmptyParts) + point.also;
}

/// What a key point or a pitfall says, in the form in which an answer is compared with it.
struct Wanted
{
    QHash<QString, double> weights; ///< by feature
    QSet<QString> denied; ///< features that the point itself denies: an answer that does so is right
    QList<QSet<QString>> names; ///< the features of each of its names
};

Wanted wantedOf(const QString &text, const QStringList &names)
{
    const Tokens tokens = answerTokens(markdownToPlainText(text) + u"\n"_s + names.join(u'\n'));
    Wanted wanted;
    for (const Feature &feature : featuresOf(tokens))
        wanted.weights[feature.key] = feature.weight;
    for (const Tokens &clause : clausesOf(tokens)) {
        if (isDenial(clause))
            wanted.denied.unite(keysOf(clause));
    }
    for (const QString &name : names)
        wanted.names.append(keysOf(answerTokens(name)));
    return wanted;
}

/// The question's points, then its pitfalls. What several points have in common tells less of each, and what the
/// question's title has tells little.
QList<Wanted> wantedOf(const Question &question, const Question *translation)
{
    QList<Wanted> all;
    QHash<QString, int> pointsWith;
    for (qsizetype i = 0; i < question.points.size(); ++i) {
        const KeyPoint &point = question.points[i];
        QStringList names = namesOf(point);
        if (translation && i < translation->points.size())
            names += namesOf(translation->points[i]);
        all.append(wantedOf(point.term + u"\n"_s + point.text, names));
        for (auto weight = all.last().weights.cbegin(); weight != all.last().weights.cend(); ++weight)
            ++pointsWith[weight.key()];
    }
    for (const QString &pitfall : question.pitfalls)
        all.append(wantedOf(pitfall, {}));
    const QSet<QString> title = keysOf(
        answerTokens(markdownToPlainText(question.title + u"\n"_s + (translation ? translation->title : QString()))));
    for (Wanted &wanted : all) {
        for (auto weight = wanted.weights.begin(); weight != wanted.weights.end(); ++weight)
            *weight *= (title.contains(weight.key()) ? TitleFactor : 1) / std::max(1, pointsWith.value(weight.key()));
    }
    return all;
}

/// A clause of the answer, in the form in which it is compared with key points.
struct Clause
{
    Tokens tokens;
    QList<Feature> features;
    bool isDenial = false;
};

/// What one clause says of one point.
struct Said
{
    const Clause *clause = nullptr;
    QMap<QString, double> weights; ///< by feature; in order, so that a sum is the same to the last bit each time
    double sum = 0;
    double denied = 0; ///< in full

    void scale(double factor)
    {
        for (double &weight : weights)
            weight *= factor;
        sum *= factor;
    }
};

Said saidOf(const Clause &clause, const Wanted &wanted)
{
    Said said;
    said.clause = &clause;
    QMap<QString, double> denied;
    for (const Feature &feature : clause.features) {
        const double weight = wanted.weights.value(feature.key);
        if (weight <= 0)
            continue;
        const bool isDenied = clause.isDenial && !wanted.denied.contains(feature.key);
        said.weights[feature.key] = isDenied ? weight * DenialFactor : weight;
        if (isDenied)
            denied[feature.key] = weight;
    }
    said.sum = std::accumulate(said.weights.cbegin(), said.weights.cend(), 0.0);
    said.denied = std::accumulate(denied.cbegin(), denied.cend(), 0.0);
    return said;
}

/// The clauses that say most of a point, at most so many. What they say of the others, the first `points` of which are
/// points and the rest pitfalls, is taken off.
QList<Said> bestOf(const QList<QList<Said>> &saidOfAll, qsizetype points, qsizetype point)
{
    QList<Said> best;
    for (qsizetype clause = 0; clause < saidOfAll[point].size(); ++clause) {
        Said said = saidOfAll[point][clause];
        double other = 0;
        for (qsizetype i = 0; i < saidOfAll.size(); ++i) {
            if (i != point)
                other = std::max(other, saidOfAll[i][clause].sum * (i < points ? OtherPointFactor : PitfallFactor));
        }
        if (said.sum <= other)
            continue;
        said.scale(1 - other / said.sum);
        best.append(said);
    }
    std::ranges::stable_sort(best, std::ranges::greater(), &Said::sum);
    if (best.size() > ClausesForAPoint)
        best.resize(ClausesForAPoint);
    return best;
}

/// The words that the clauses have in common with the point.
QList<AnswerSpan> spansOf(const QList<Said> &best)
{
    QMap<qsizetype, qsizetype> ends; // by start
    for (const Said &said : best) {
        const Clause &clause = *said.clause;
        for (const Feature &feature : clause.features) {
            if (!said.weights.contains(feature.key))
                continue;
            const qsizetype start = clause.tokens[feature.first].start;
            ends[start] = std::max(ends.value(start), clause.tokens[feature.first + feature.count - 1].end);
        }
    }
    QList<AnswerSpan> spans;
    for (auto end = ends.cbegin(); end != ends.cend(); ++end) {
        // Words with one character between them at most, a space mostly, are one span.
        if (!spans.isEmpty() && end.key() <= spans.last().start + spans.last().length + 1)
            spans.last().length = std::max(spans.last().length, *end - spans.last().start);
        else
            spans.append({end.key(), *end - end.key()});
    }
    return spans;
}

/// `all` is what each clause says of the point, `best` what counts.
PointMatch matchOf(const Wanted &wanted, const QList<Said> &all, const QList<Said> &best)
{
    QMap<QString, double> weights;
    for (const Said &said : best) {
        for (auto weight = said.weights.cbegin(); weight != said.weights.cend(); ++weight)
            weights[weight.key()] = std::max(weights.value(weight.key()), *weight);
    }
    double denied = 0;
    for (const Said &said : all)
        denied = std::max(denied, said.denied);
    const double sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0) - DenialPenalty * denied;

    const QSet<QString> found(weights.keyBegin(), weights.keyEnd());
    const auto isNamed = [&](const QSet<QString> &name) { return !name.isEmpty() && found.contains(name); };
    const auto isAllThereIs = [&](const QSet<QString> &name) { return name.contains(found); };
    PointMatch match;
    if (sum >= ToBeMade && std::ranges::none_of(wanted.names, isAllThereIs))
        match.evidence = Evidence::Made;
    else if (sum >= ToBeChecked || std::ranges::any_of(wanted.names, isNamed))
        match.evidence = Evidence::Check;
    if (match.evidence != Evidence::None)
        match.spans = spansOf(best);
    return match;
}

} // namespace

QList<PointMatch> matchPoints(QStringView answer, const Question &question, const Question *translation)
{
    QList<Clause> clauses;
    for (const Tokens &tokens : clausesOf(answerTokens(answer)))
        clauses.append({tokens, featuresOf(tokens), isDenial(tokens)});
    const QList<Wanted> wanted = wantedOf(question, translation);
    QList<QList<Said>> said;
    for (const Wanted &of : wanted) {
        said.append(QList<Said>());
        for (const Clause &clause : std::as_const(clauses))
            said.last().append(saidOf(clause, of));
    }
    QList<PointMatch> matches;
    for (qsizetype i = 0; i < question.points.size(); ++i)
        matches.append(matchOf(wanted[i], said[i], bestOf(said, question.points.size(), i)));
    return matches;
}

} // namespace Baiwen
