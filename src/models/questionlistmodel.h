// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "models/today.h"
#include "progress/mastery.h"
#include "progress/tagstore.h"
#include "search/searchterms.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>

#include <optional>

namespace Baiwen {

/// Every question of the banks given, in bank order. One row a question; what the user has done comes in by question
/// id.
class QuestionListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        TitleRole,
        FoldedTitleRole, ///< for filtering: see foldedForMatching()
        LevelRole, ///< int, 0 when not given
        KindRole, ///< int of QuestionKind, -1 when not given
        MinutesRole,
        TagsRole, ///< the author's
        CollectionRole,
        UserTagsRole, ///< the user's
        HasNoteRole, ///< the user wrote something about it
        TopicPathRole, ///< QStringList from the top level down
        LanguageRole,
        BookmarkedRole,
        MasteryRole, ///< int of Mastery
        DueRole, ///< to be repeated today
        NewRole, ///< never studied
        WeakRole, ///< by the latest interview with a score
        BankIdRole,
        BankIndexRole, ///< position of the bank in banks()
        TopicRole, ///< index into the bank's topics()
        OrderRole, ///< position in bank order
        IsSearchedRole, ///< words are being searched for: a row shows where they stand
        TitleSpansRole, ///< QList<TextSpan>: the words in the title
        SnippetRole, ///< SearchSnippet: the words in the text or in the user's note
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setBanks(const QList<BankPtr> &banks);
    [[nodiscard]] const QList<BankPtr> &banks() const { return m_banks; }

    void setBookmarks(const QSet<QString> &ids);
    void setMastery(const QHash<QString, Mastery> &mastery);
    void setToday(const Today &today);
    void setTags(const TagsByQuestion &tags);
    void setNotes(const QHash<QString, QString> &notes); ///< Markdown by question id
    /// What a search wants to see marked. Where it stands in a row is looked for when the row is painted.
    void setSearchTerms(const QList<SearchTerm> &terms);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const Question *question(const QModelIndex &index) const;
    [[nodiscard]] BankPtr bank(const QModelIndex &index) const;
    /// The row of the first question with this id; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &questionId) const;

private:
    struct Row
    {
        int bank;
        const Question *question; ///< owned by the bank, which m_banks keeps alive
        QString foldedTitle;
    };
    struct SearchMarks
    {
        QList<TextSpan> title;
        SearchSnippet snippet;
    };
    [[nodiscard]] const SearchMarks &searchMarks(int row) const;
    /// What the row shows by icons, in words.
    [[nodiscard]] QString accessibleText(const Question &question) const;
    void emitChangedFor(const QSet<QString> &ids, int role);

    QList<BankPtr> m_banks;
    QList<Row> m_rows;
    QMultiHash<QString, int> m_rowsById;
    QSet<QString> m_bookmarks;
    QHash<QString, Mastery> m_mastery;
    Today m_today;
    TagsByQuestion m_tags;
    QHash<QString, QString> m_notes;
    QList<SearchTerm> m_terms;
    mutable QCache<int, SearchMarks> m_searchMarks{200}; ///< of the rows in sight, and some
};

} // namespace Baiwen
