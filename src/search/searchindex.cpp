// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchindex.h"

#include "bank/markdownhtml.h"
#include "search/pinyin.h"
#include "search/questiontext.h"
#include "search/searchtokens.h"
#include "sqlite/ftsrank.h"
#include "sqlite/statement.h"
#include "sqlite/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <numeric>
#include <utility>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

/// To be raised whenever the table or what is put into it changes: an index of another version is made anew.
constexpr int IndexVersion = 2;

/// Above this a file is not read through at the start; what is wrong in it shows when it is used.
constexpr qint64 LargestChecked = qint64(32) << 20;

constexpr std::string_view Schema = R"(
    CREATE TABLE entries (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, fingerprint BLOB NOT NULL,
        tokens INTEGER NOT NULL) STRICT;
    CREATE VIRTUAL TABLE texts USING fts5(title, terms, tags, body, note, pinyin, initials,
        tokenize = 'ascii', prefix = '2 3');
)";

/// A word in a title says most about a question; one in the body is one of hundreds; pinyin only guesses.
constexpr std::string_view MatchSql = "SELECT rowid, rank_row(texts, 10.0, 4.0, 3.0, 1.0, 2.0, 0.5, 0.2) "
                                      "FROM texts WHERE texts MATCH ?1";

QString keyOf(const SearchEntry &entry)
{
    return entry.bank->id() + u'\n' + entry.bank->language() + u'\n' + entry.get().id;
}

QByteArray fingerprintOf(const SearchEntry &entry)
{
    if (entry.userTags.isEmpty() && entry.note.isEmpty())
        return entry.fingerprint;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(entry.fingerprint);
    hash.addData((entry.userTags.join(u'\n') + u'\0' + entry.note).toUtf8());
    return hash.result();
}

/// Parts of a column are kept apart by a token that no query holds: no phrase reaches from one into the next.
QString column(const QStringList &parts)
{
    QStringList texts;
    for (const QString &part : parts)
        texts.append(tokenText(part));
    return texts.join(Pinyin::Separator);
}

int tokenCount(const QString &column)
{
    return column.isEmpty() ? 0 : static_cast<int>(column.count(u' ')) + 1;
}

Pinyin::IndexText pinyinColumns(const QuestionText &text)
{
    QStringList syllables;
    QStringList initials;
    for (const QString &part : QStringList{text.title} + text.terms + text.tags) {
        const Pinyin::IndexText read = Pinyin::indexText(part);
        if (!read.syllables.isEmpty())
            syllables.append(read.syllables);
        if (!read.initials.isEmpty())
            initials.append(read.initials);
    }
    return {syllables.join(Pinyin::Separator), initials.join(Pinyin::Separator)};
}

void removeFile(const QString &path)
{
    for (const auto suffix : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

} // namespace

QList<SearchEntry> searchEntries(const QList<BankPtr> &banks)
{
    QList<SearchEntry> entries;
    for (const BankPtr &bank : banks) {
        entries.reserve(entries.size() + bank->questions().size());
        for (int i = 0; i < bank->questions().size(); ++i)
            entries.append({bank, i, questionFingerprint(*bank, bank->questions()[i]), {}, {}});
    }
    return entries;
}

QList<SearchEntry> withMarks(QList<SearchEntry> entries, const MarksByQuestion &marks)
{
    if (marks.isEmpty())
        return entries;
    for (SearchEntry &entry : entries) {
        const auto own = marks.constFind(entry.get().id);
        if (own == marks.cend())
            continue;
        entry.userTags = own->tags;
        entry.note = own->note;
    }
    return entries;
}

Result<void> SearchIndex::open()
{
    if (m_database->isOpen())
        return {};
    if (m_path != Database::InMemory) {
        QDir().mkpath(QFileInfo(m_path).path());
        if (openFile(m_path))
            return {};
        removeFile(m_path);
        m_database = std::make_unique<Database>();
        if (openFile(m_path))
            return {};
        // Nowhere to keep it, or another program has it: this session works without a file.
        m_database = std::make_unique<Database>();
    }
    return openFile(Database::InMemory);
}

void SearchIndex::discard(bool keepInMemory)
{
    m_database = std::make_unique<Database>();
    m_known.clear();
    if (m_path != Database::InMemory)
        removeFile(m_path);
    if (keepInMemory)
        m_path = Database::InMemory;
}

Result<void> SearchIndex::openFile(const QString &path)
{
    if (auto opened = m_database->open(path); !opened)
        return opened;
    const auto failed = [this](const Error &error) {
        m_database->close();
        return Unexpected{error};
    };
    if (auto added = addRankFunction(*m_database, m_lengths); !added)
        return failed(added.error());
    // A program that is killed loses nothing by this; after a power cut the index may have to be made anew.
    if (auto set = m_database->runScript("PRAGMA synchronous = OFF"); !set)
        return failed(set.error());
    const auto version =
        Statement(*m_database, "PRAGMA user_version").row([](const Statement &row) { return row.integer(0); });
    if (!version)
        return failed(version.error());
    if (version->value_or(0) != IndexVersion) {
        const auto tables = Statement(*m_database, "SELECT count(*) FROM sqlite_schema").row([](const Statement &row) {
            return row.integer(0);
        });
        if (!tables || tables->value_or(0) > 0)
            return failed({u"of another version"_s, {}});
        const auto made = inTransaction(*m_database, [this]() -> Result<void> {
            if (auto created = m_database->runScript(Schema); !created)
                return created;
            return m_database->runScript("PRAGMA user_version = " + std::to_string(IndexVersion));
        });
        if (!made)
            return failed(made.error());
    } else if (QFileInfo(path).size() <= LargestChecked) {
        const auto sound =
            Statement(*m_database, "PRAGMA quick_check(1)").row([](const Statement &row) { return row.text(0); });
        if (!sound || *sound != u"ok"_s)
            return failed({u"damaged"_s, {}});
        if (auto checked = m_database->runScript("INSERT INTO texts (texts) VALUES ('integrity-check')"); !checked)
            return failed(checked.error());
    }
    if (auto known = readKnown(); !known)
        return failed(known.error());
    return {};
}

Result<void> SearchIndex::readKnown()
{
    struct Row
    {
        qint64 id = 0;
        QString key;
        QByteArray fingerprint;
        int tokens = 0;
    };
    const auto rows =
        Statement(*m_database, "SELECT id, key, fingerprint, tokens FROM entries").rows([](const Statement &row) {
            return Row{row.integer(0), row.text(1), row.blob(2), static_cast<int>(row.integer(3))};
        });
    if (!rows)
        return Unexpected{rows.error()};
    m_known.clear();
    m_known.reserve(rows->size());
    m_lengths.clear();
    for (const Row &row : *rows) {
        m_known.insert(row.key, {row.id, row.fingerprint});
        setLength(row.id, row.tokens);
    }
    return {};
}

void SearchIndex::setLength(qint64 row, int tokens)
{
    if (static_cast<std::size_t>(row) >= m_lengths.size())
        m_lengths.resize(static_cast<std::size_t>(row) + 1, 0);
    m_lengths[static_cast<std::size_t>(row)] = tokens;
}

void SearchIndex::locate(qint64 row, int entry)
{
    if (static_cast<std::size_t>(row) >= m_entryOfRow.size())
        m_entryOfRow.resize(static_cast<std::size_t>(row) + 1, -1);
    m_entryOfRow[static_cast<std::size_t>(row)] = entry;
}

Result<void> SearchIndex::setEntries(QList<SearchEntry> entries)
{
    if (auto opened = open(); !opened)
        return opened;
    m_entries = std::move(entries);
    m_pending.clear();
    m_next = 0;
    m_entryOfRow.clear();
    QHash<QString, Known> unseen = m_known;
    for (int i = 0; i < m_entries.size(); ++i) {
        const QString key = keyOf(m_entries[i]);
        const auto known = m_known.constFind(key);
        unseen.remove(key);
        if (known == m_known.cend()) {
            m_pending.append(i);
            continue;
        }
        if (known->fingerprint != fingerprintOf(m_entries[i]))
            m_pending.append(i);
        locate(known->row, i); // until it is written anew, by its former text
    }
    if (unseen.isEmpty())
        return {};
    return inTransaction(*m_database, [&]() -> Result<void> {
        Statement text(*m_database, "DELETE FROM texts WHERE rowid = ?1");
        Statement entry(*m_database, "DELETE FROM entries WHERE id = ?1");
        for (auto it = unseen.cbegin(); it != unseen.cend(); ++it) {
            if (auto removed = text.bind(it->row).run(); !removed)
                return removed;
            if (auto removed = entry.bind(it->row).run(); !removed)
                return removed;
            m_known.remove(it.key());
        }
        return {};
    });
}

Result<void> SearchIndex::write(qsizetype most)
{
    const qsizetype count = std::min(most, pending());
    if (count == 0)
        return {};
    auto written = inTransaction(*m_database, [&] { return writeBatch(count); });
    if (written)
        m_next += count;
    return written;
}

Result<void> SearchIndex::writeBatch(qsizetype count)
{
    Statement forget(*m_database, "DELETE FROM texts WHERE rowid = ?1");
    Statement note(*m_database, R"(
        INSERT INTO entries (key, fingerprint, tokens) VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET fingerprint = ?2, tokens = ?3 RETURNING id)");
    Statement insert(*m_database, R"(
        INSERT INTO texts (rowid, title, terms, tags, body, note, pinyin, initials)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))");
    for (qsizetype i = m_next; i < m_next + count; ++i) {
        const SearchEntry &entry = m_entries[m_pending[i]];
        const QuestionText text = questionText(*entry.bank, entry.get());
        const QString key = keyOf(entry);
        const QByteArray fingerprint = fingerprintOf(entry);
        if (const auto known = m_known.constFind(key); known != m_known.cend()) {
            if (auto forgotten = forget.bind(known->row).run(); !forgotten)
                return forgotten;
        }
        const Pinyin::IndexText pinyin = pinyinColumns(text);
        const QString columns[] = {tokenText(text.title),
                                   column(text.terms),
                                   column(text.tags + entry.userTags),
                                   column(text.body),
                                   tokenText(markdownToPlainText(entry.note)),
                                   pinyin.syllables,
                                   pinyin.initials};
        const int tokens = std::accumulate(std::begin(columns), std::end(columns), 0,
                                           [](int sum, const QString &of) { return sum + tokenCount(of); });
        const auto row = note.bind(key, fingerprint, tokens).row([](const Statement &made) { return made.integer(0); });
        if (!row)
            return Unexpected{row.error()};
        const qint64 id = row->value_or(0);
        auto inserted =
            insert.bind(id, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], columns[6]).run();
        if (!inserted)
            return inserted;
        setLength(id, tokens);
        m_known.insert(key, {id, fingerprint});
        locate(id, m_pending[i]);
    }
    return {};
}

int SearchIndex::entryOf(qint64 row) const
{
    return static_cast<std::size_t>(row) < m_entryOfRow.size() ? m_entryOfRow[static_cast<std::size_t>(row)] : -1;
}

Result<QList<SearchIndex::Match>> SearchIndex::match(const QString &expression)
{
    if (auto opened = open(); !opened)
        return Unexpected{opened.error()};
    QList<Match> matches;
    Statement statement(*m_database, MatchSql);
    statement.bind(expression);
    for (;;) {
        const Result<bool> more = statement.step();
        if (!more)
            return Unexpected{more.error()};
        if (!*more)
            return matches;
        if (const int entry = entryOf(statement.integer(0)); entry >= 0)
            matches.append({entry, statement.real(1)});
    }
}

Result<bool> SearchIndex::contains(const QString &token)
{
    const auto found = Statement(*m_database, "SELECT 1 FROM texts WHERE texts MATCH ?1 LIMIT 1")
                           .bind(TextColumns + u'"' + token + u'"')
                           .row([](const Statement &row) { return row.integer(0); });
    if (!found)
        return Unexpected{found.error()};
    return found->has_value();
}

Result<qint64> SearchIndex::size()
{
    const auto bytes = Statement(*m_database, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                           .row([](const Statement &row) { return row.integer(0); });
    if (!bytes)
        return Unexpected{bytes.error()};
    return bytes->value_or(0);
}

} // namespace Baiwen
