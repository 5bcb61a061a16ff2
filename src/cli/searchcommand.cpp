// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchcommand.h"

#include "base/clock.h"
#include "cli/banksource.h"
#include "cli/console.h"
#include "cli/languageoption.h"
#include "search/questiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString JsonOption = u"json"_s;
const QString LimitOption = u"limit"_s;
constexpr qsizetype SnippetLength = 100;

QString snippetOf(const SearchEntry &entry, const QList<SearchTerm> &terms)
{
    QStringList parts = questionText(*entry.bank, entry.get()).body;
    if (!entry.note.isEmpty())
        parts.append(entry.note);
    return searchSnippet(parts, terms, SnippetLength).text;
}

} // namespace

QString SearchCommand::name() const
{
    return u"search"_s;
}

QString SearchCommand::syntax() const
{
    return tr("[options] QUERY [FILE…]");
}

QString SearchCommand::summary() const
{
    return tr("Find questions in the built-in bank or in files");
}

void SearchCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Finds questions, the best first, a line each: id, title and where the words\n"
           "stand, with tabs between. Without a file it searches the built-in bank.\n\n"
           "All words of the query must be found. Further:\n"
           "  a or b  -word  \"exact phrase\"  ( … )\n"
           "  topic:T  tag:T  level:1..2  kind:K  lang:zh\n"
           "  is:bookmarked|due|weak|new|mastered|noted  added:7  reviewed:7\n"
           "A query that begins with a minus sign comes after --.\n\n"
           "Exit status: 0 no errors, 1 errors in a file, 2 wrong usage or a wrong query."));
    parser.addOption({JsonOption, tr("Write query, total and hits as one JSON object")});
    parser.addOption({LimitOption, tr("Write at most <N> hits"), u"N"_s});
    LanguageOption::declare(parser);
    parser.addPositionalArgument(u"QUERY"_s, tr("What to find, as in the window's search field"));
    parser.addPositionalArgument(u"FILE"_s, tr("A Markdown file, or - for standard input"));
}

ExitCode SearchCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    const QStringList words = arguments.positionalArguments();
    if (words.isEmpty())
        return refuse(console, tr("search needs a query"));
    const ParsedQuery query = parseQuery(words.first());
    if (query.error)
        return refuse(console, tr("at character %1: %2").arg(query.error->start + 1).arg(query.error->message));
    const Result<Language> language = LanguageOption::value(arguments);
    if (!language)
        return refuse(console, language.error().message);
    qsizetype limit = -1;
    if (arguments.isSet(LimitOption)) {
        bool isNumber = false;
        limit = arguments.value(LimitOption).toInt(&isNumber);
        if (!isNumber || limit < 0)
            return refuse(console, tr("the limit is a number, not “%1”").arg(arguments.value(LimitOption)));
    }

    bool isFine = true;
    const QList<BankPtr> banks =
        words.size() > 1 ? readBanks(words.sliced(1), console, isFine) : QList<BankPtr>{readBuiltInBank(*language)};
    const QDateTime now = SystemClock().now();
    const MarksByQuestion marks = readMarks(DataFolder(arguments.value(DataFolderOption)), now);
    const Result<FoundQuestions> found = findQuestions(query.root, banks, marks, now);
    if (!found) {
        console.printError(found.error().message);
        return ExitCode::Failure;
    }

    const QList<SearchHit> &hits = found->result.hits;
    const bool isJson = arguments.isSet(JsonOption);
    QJsonArray written;
    for (const SearchHit &hit : hits.first(limit < 0 ? hits.size() : std::min(limit, hits.size()))) {
        const SearchEntry &entry = found->entries[hit.entry];
        const QString snippet = snippetOf(entry, found->result.terms);
        if (!isJson) {
            console.printLine(entry.get().id + u'\t' + entry.get().title.simplified() + u'\t' + snippet);
            continue;
        }
        written.append(QJsonObject{{u"id"_s, entry.get().id},
                                   {u"title"_s, entry.get().title},
                                   {u"score"_s, hit.score},
                                   {u"snippet"_s, snippet}});
    }
    if (isJson)
        console.write(QJsonDocument(QJsonObject{{u"query"_s, words.first()},
                                                {u"total"_s, static_cast<int>(hits.size())},
                                                {u"hits"_s, written}})
                          .toJson());
    return isFine ? ExitCode::Success : ExitCode::Failure;
}

} // namespace Baiwen
