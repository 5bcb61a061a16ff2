// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/querycompletion.h"

#include "bank/question.h"
#include "base/textfolding.h"
#include "search/searchquery.h"

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

/// The beginning of the piece before the cursor: behind the last space or bracket that is not within a quotation.
qsizetype pieceStart(QStringView before)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QChar c = before[i];
        if (c == u'"' || c == u'“' || c == u'”')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c.isSpace() || c == u'(' || c == u'（'))
            start = i + 1;
    }
    if (start < before.size() && before[start] == u'-')
        ++start;
    return start;
}

QStringList valuesOf(SearchField field, const CompletionValues &values)
{
    QStringList all;
    switch (field) {
    case SearchField::Topic:
        return values.topics;
    case SearchField::Tag:
        return values.tags;
    case SearchField::Level:
        return {u"1"_s, u"2"_s, u"3"_s, u"1..2"_s, u"2..3"_s};
    case SearchField::Kind:
        for (const QuestionKind kind : {QuestionKind::Concept, QuestionKind::Comparison, QuestionKind::Calculation,
                                        QuestionKind::Design, QuestionKind::Coding, QuestionKind::Case})
            all.append(kindName(kind));
        return all;
    case SearchField::Language:
        return {u"zh"_s, u"en"_s};
    case SearchField::Is:
        for (const SearchState state : searchStates())
            all.append(stateName(state));
        return all;
    case SearchField::Added:
    case SearchField::Reviewed:
        return {u"today"_s, u"7"_s, u"30"_s};
    }
    return all;
}

QStringList matching(const QStringList &values, const QString &typed)
{
    QStringList first;
    QStringList others;
    for (const QString &value : values) {
        const QString folded = foldedForMatching(value);
        if (folded.startsWith(typed))
            first.append(value);
        else if (folded.contains(typed))
            others.append(value);
    }
    return first + others;
}

} // namespace

QueryCompletion completionAt(const QString &query, qsizetype cursor, const CompletionValues &values)
{
    const QStringView before = QStringView(query).first(std::clamp<qsizetype>(cursor, 0, query.size()));
    QueryCompletion completion;
    completion.start = pieceStart(before);
    QStringView piece = before.sliced(completion.start);
    const auto isColon = [](QChar c) { return c == u':' || c == u'：'; };
    const qsizetype colon = std::ranges::find_if(piece, isColon) - piece.begin();
    if (colon == piece.size()) {
        completion.length = piece.size();
        for (const SearchField field : searchFields()) {
            const QString name = fieldName(field);
            if (!piece.isEmpty() && name.startsWith(piece, Qt::CaseInsensitive))
                completion.candidates.append(name + u':');
        }
        return completion;
    }
    const auto field = fieldFromName(piece.first(colon));
    if (!field)
        return completion;
    completion.start += colon + 1;
    piece = piece.sliced(colon + 1);
    completion.length = piece.size();
    QString typed = piece.toString();
    typed.remove(u'"');
    completion.candidates = matching(valuesOf(*field, values), foldedForMatching(typed));
    for (QString &candidate : completion.candidates) {
        if (candidate.contains(u' ') || candidate.contains(u'(') || candidate.contains(u'（'))
            candidate = quotedForQuery(candidate);
    }
    if (completion.candidates == QStringList{piece.toString()})
        completion.candidates.clear(); // nothing is left to complete
    return completion;
}

} // namespace Baiwen
