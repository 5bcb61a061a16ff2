// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "bank/markdownreader.h"
#include "search/searchevaluator.h"

namespace Baiwen {

/// A bank as read from a document.
[[nodiscard]] inline BankPtr bankFrom(const QByteArray &markdown, const QString &id = QStringLiteral("test"),
                                      const QString &language = QStringLiteral("zh"))
{
    ReadOptions options;
    options.bankId = id;
    const auto document = readBank(markdown, options);
    if (!document)
        qFatal("no document");
    return std::make_shared<Bank>(id, id, language, QList{*document});
}

/// A bank of questions without parts: id, title and answer.
struct PlainQuestion
{
    QString id;
    QString title;
    QString answer;
    QStringList tags = {};
    int level = 0;
};
[[nodiscard]] inline BankPtr plainBank(const QList<PlainQuestion> &questions,
                                       const QString &id = QStringLiteral("test"))
{
    BankDocument document;
    for (const PlainQuestion &plain : questions) {
        Question question;
        question.id = plain.id;
        question.title = plain.title;
        question.answer = plain.answer;
        question.tags = plain.tags;
        question.level = plain.level;
        document.questions.append(question);
    }
    return std::make_shared<Bank>(id, id, QStringLiteral("zh"), QList{document});
}

/// Index, marks and time for asking: everything taken in at once.
struct Searcher
{
    explicit Searcher(const QList<BankPtr> &banks, MarksByQuestion userMarks = {}, const QString &file = {})
        : index(file.isEmpty() ? SearchIndex() : SearchIndex(file))
        , marks(std::move(userMarks))
    {
        take(banks);
    }

    void take(const QList<BankPtr> &banks)
    {
        if (auto set = index.setEntries(withMarks(searchEntries(banks), marks)); !set)
            qFatal("%s", qPrintable(set.error().detail));
        if (auto written = index.write(index.pending()); !written)
            qFatal("%s", qPrintable(written.error().detail));
    }

    [[nodiscard]] SearchResult search(const QString &query)
    {
        const ParsedQuery parsed = parseQuery(query);
        if (parsed.error)
            qFatal("%s", qPrintable(parsed.error->message));
        auto result = SearchEvaluator(index, marks, now).evaluate(parsed.root);
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }
    /// Ids, the best hit first.
    [[nodiscard]] QStringList ids(const QString &query)
    {
        QStringList ids;
        const SearchResult result = search(query);
        for (const SearchHit &hit : result.hits)
            ids.append(index.entries()[hit.entry].get().id);
        return ids;
    }
    [[nodiscard]] QStringList sortedIds(const QString &query)
    {
        QStringList found = ids(query);
        found.sort();
        return found;
    }

    SearchIndex index;
    MarksByQuestion marks;
    QDateTime now{QDate(2026, 9, 15), QTime(12, 0), Qt::UTC};
};

} // namespace Baiwen
