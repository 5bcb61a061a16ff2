// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "models/questionlistmodel.h"
#include "models/tagtree.h"
#include "models/today.h"
#include "progress/searchstore.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace Baiwen {

/// What the question list shows: everything, the bookmarks, what is due, new or weak today, one bank, a topic and all
/// below it, a tag of the user's and all below it, what a saved search finds, or a collection: questions that their
/// authors put together across topics.
struct Scope
{
    Q_GADGET

public:
    enum class Kind { All, Bookmarks, Due, New, Weak, Bank, Topic, Tag, Search, Collection };
    Q_ENUM(Kind)

    Kind kind = Kind::All;
    QString bankId; ///< of a bank or topic
    QString topicId; ///< of a topic
    QString tag{}; ///< of a tag, all its levels; empty: whatever carries a tag
    QString searchId{}; ///< of a saved search; empty: all questions, under the heading of the searches
    QString collection{}; ///< as the questions name it; empty: whatever is in a collection

    bool operator==(const Scope &) const = default;

    [[nodiscard]] static Scope ofTag(const QString &tag) { return {Kind::Tag, {}, {}, tag}; }
    [[nodiscard]] static Scope ofSearch(const QString &id) { return {Kind::Search, {}, {}, {}, id}; }
    [[nodiscard]] static Scope ofCollection(const QString &collection)
    {
        return {Kind::Collection, {}, {}, {}, {}, collection};
    }
    [[nodiscard]] bool isOneSearch() const { return kind == Kind::Search && !searchId.isEmpty(); }
    [[nodiscard]] bool isOneTag() const { return kind == Kind::Tag && !tag.isEmpty(); }
    /// Whether what the user does decides what is in it, while the banks stay as they are.
    [[nodiscard]] bool isByMarks() const
    {
        return kind == Kind::Bookmarks || kind == Kind::Due || kind == Kind::New || kind == Kind::Weak
            || kind == Kind::Tag;
    }
};

/// The tree on the left: All and Bookmarks, what is due, new and weak once that is known, the user's tags and saved
/// searches and the banks' collections if there are any, then the topics of the built-in bank, then the user's own
/// banks, each with its count and the share mastered.
class TopicTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ScopeKindRole = Qt::UserRole + 1, ///< int of Scope::Kind
        BankIdRole,
        TopicIdRole,
        TagRole, ///< all levels
        CollectionRole,
        CountRole, ///< questions in it and below
        MasteredRole, ///< of those, how many are mastered
        LanguageRole,
    };
    Q_ENUM(Role)

    explicit TopicTreeModel(QObject *parent = nullptr);
    ~TopicTreeModel() override;

    void setBanks(const QList<BankPtr> &banks);
    void setBookmarks(const QSet<QString> &ids);
    void setMastery(const QHash<QString, Mastery> &mastery);
    /// From the first call on there are nodes for it.
    void setToday(const Today &today);
    /// Nodes that stay keep their place: what is selected and open in a view stays so.
    void setTags(const TagsByQuestion &tags);
    /// In the order given; the same as setTags() about what stays.
    void setSearches(const QList<SavedSearch> &searches);
    /// How many hits each has, by id; what is missing has none.
    void setSearchCounts(const QHash<QString, int> &counts);
    /// The titles of All, Bookmarks, Tags, Saved searches and of known collections are the program's own words: called
    /// when its language changes.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Scope scope(const QModelIndex &index) const;
    /// Invalid when there is no such node. A tag is found however it is spelled.
    [[nodiscard]] QModelIndex indexOf(const Scope &scope) const;

private:
    struct Node
    {
        Scope scope;
        QString title;
        QString language;
        QString tagKey{};
        QSet<QString> questions{}; ///< ids that stand directly here; of a tag: of those below, too
        Node *parent = nullptr;
        std::vector<std::unique_ptr<Node>> children{};
        int count = 0;
        int mastered = 0;
    };
    static Node *append(Node &parent, Scope scope, const QString &title = {}, const QString &language = {});
    void addCollections(const QList<BankPtr> &banks);
    void addTopics(const Bank &bank, Node &parent);
    void addToday();
    [[nodiscard]] const QSet<QString> &idsOf(const Node &node) const;
    [[nodiscard]] size_t tagsRow() const;
    void insertRow(Node &parent, size_t row, std::unique_ptr<Node> node);
    void removeRow(Node &parent, size_t row);
    void showTags();
    void showSearches();
    void syncTags(Node &parent, const std::vector<TagNode> &wanted);
    [[nodiscard]] Node *tagsNode() const;
    [[nodiscard]] Node *searchesNode() const;
    [[nodiscard]] Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(const Node &node) const;
    [[nodiscard]] const Node *find(const Node &below, const Scope &scope, const QString &tagKey) const;
    [[nodiscard]] static QString title(const Node &node);
    /// Counts anew, and says where a count is another.
    void recount();
    void recount(Node &node);
    void setCount(Node &node, int count, int mastered);
    void moveRowUp(Node &parent, size_t from, size_t to);

    std::unique_ptr<Node> m_root;
    QSet<QString> m_bookmarks;
    QSet<QString> m_known; ///< ids of all banks, so that a mark on a question of a removed bank is not counted
    QHash<QString, Mastery> m_mastery;
    std::optional<Today> m_today; ///< none: not told yet
    std::vector<TagNode> m_tags;
    QList<SavedSearch> m_searches;
    QHash<QString, int> m_searchCounts;
    QSet<QString> m_tagged; ///< ids of the questions that carry a tag
    bool m_isResetting = false;
};

} // namespace Baiwen
