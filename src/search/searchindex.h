// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "search/searchmarks.h"
#include "sqlite/database.h"
#include "sqlite/ftsrank.h"

#include <vector>

namespace Baiwen {

/// One question as the index knows it: where it stands, and the texts of the user's that are found with it.
struct SearchEntry
{
    BankPtr bank;
    int question = -1; ///< position in the bank
    QByteArray fingerprint; ///< see questionFingerprint()
    QStringList userTags;
    QString note; ///< Markdown

    [[nodiscard]] const Question &get() const { return bank->questions()[question]; }
};

/// Every question of the banks, in their order.
[[nodiscard]] QList<SearchEntry> searchEntries(const QList<BankPtr> &banks);
/// The same entries with what the user has written about them.
[[nodiscard]] QList<SearchEntry> withMarks(QList<SearchEntry> entries, const MarksByQuestion &marks);

/// Full text of all entries in an FTS5 table of a cache file. Only a cache: whatever is wrong with the file, it is
/// made anew, and where no file can be it is kept in memory. Used by one thread at a time.
///
/// The table holds tokens parted by spaces (see tokenText()), so that FTS5's plain "ascii" tokenizer is all it needs.
/// Parts of one column are kept apart by a token that no query has.
class SearchIndex final
{
public:
    SearchIndex() = default;
    explicit SearchIndex(QString path)
        : m_path(std::move(path))
    { }

    /// From now on these are the entries. Those that are known as they are cost nothing; the others wait for write().
    /// Matches are of what is known meanwhile.
    [[nodiscard]] Result<void> setEntries(QList<SearchEntry> entries);
    [[nodiscard]] const QList<SearchEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isComplete() const { return m_next == m_pending.size(); }
    [[nodiscard]] qsizetype pending() const { return m_pending.size() - m_next; }
    /// Takes in at most so many of the entries that wait, in one transaction.
    [[nodiscard]] Result<void> write(qsizetype most);

    struct Match
    {
        int entry = -1; ///< position in entries()
        double score = 0; ///< from 0, the larger the better
    };
    /// `expression` in FTS5's language; see SearchEvaluator. In no order. The score is rank_row() of
    /// sqlite/ftsrank.h.
    [[nodiscard]] Result<QList<Match>> match(const QString &expression);
    /// Whether this token stands in any text.
    [[nodiscard]] Result<bool> contains(const QString &token);

    /// Forgets the file, after something failed; setEntries() makes a new one, or one in memory.
    void discard(bool keepInMemory);
    /// As it is on the disk, in bytes.
    [[nodiscard]] Result<qint64> size();

    /// The columns a word is looked for in, before a phrase.
    static inline const QString TextColumns = QStringLiteral("{title terms tags body note} : ");
    static inline const QString SyllableColumn = QStringLiteral("pinyin : ");
    static inline const QString InitialColumn = QStringLiteral("initials : ");

private:
    struct Known
    {
        qint64 row = 0;
        QByteArray fingerprint;
    };

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openFile(const QString &path);
    [[nodiscard]] Result<void> readKnown();
    [[nodiscard]] Result<void> writeBatch(qsizetype count);
    [[nodiscard]] int entryOf(qint64 row) const;
    void locate(qint64 row, int entry);
    void setLength(qint64 row, int tokens);

    QString m_path = Database::InMemory;
    RowLengths m_lengths; ///< outlives the connection, which reads it
    std::unique_ptr<Database> m_database = std::make_unique<Database>();
    QList<SearchEntry> m_entries;
    QHash<QString, Known> m_known; ///< by key
    std::vector<int> m_entryOfRow; ///< -1: none
    QList<int> m_pending; ///< entries to be written
    qsizetype m_next = 0; ///< of m_pending
};

} // namespace Baiwen
