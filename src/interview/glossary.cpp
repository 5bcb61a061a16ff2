// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interview/glossary.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QList<AnswerToken> words;
    int group = 0;
    bool isTerm = false;
};

/// By the first token. A line is a group, `|` parts its words, `#` begins a remark.
using Entries = QMultiHash<QString, Entry>;

void readGroups(const QString &name, bool areTerms, int &group, Entries &entries)
{
    QFile file(u":/glossary/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        for (const QString &words : line.split(u'|')) {
            if (const QList<AnswerToken> tokens = answerTokens(words); !tokens.isEmpty())
                entries.insert(tokens.first().text, {tokens, group, areTerms});
        }
        ++group;
    }
}

const Entries &glossary()
{
    static const Entries entries = [] {
        Entries result;
        int group = 0;
        readGroups(u"terms.txt"_s, true, group, result);
        readGroups(u"plain.txt"_s, false, group, result);
        return result;
    }();
    return entries;
}

} // namespace

QList<GlossaryHit> glossaryHits(const QList<AnswerToken> &tokens)
{
    QList<GlossaryHit> hits;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const auto [begin, end] = glossary().equal_range(tokens[i].text);
        for (auto entry = begin; entry != end; ++entry) {
            const qsizetype count = entry->words.size();
            if (i + count <= tokens.size() && std::equal(entry->words.begin(), entry->words.end(), tokens.begin() + i))
                hits.append({entry->group, entry->isTerm, i, count});
        }
    }
    return hits;
}

} // namespace Baiwen
