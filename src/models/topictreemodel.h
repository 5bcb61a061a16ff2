// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"
#include "models/questionlistmodel.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace Baiwen {

/// What the question list shows: everything, the bookmarks, one bank, or a topic and all below it.
struct Scope
{
    Q_GADGET

public:
    enum class Kind { All, Bookmarks, Bank, Topic };
    Q_ENUM(Kind)

    Kind kind = Kind::All;
    QString bankId; ///< of a bank or topic
    QString topicId; ///< of a topic

    bool operator==(const Scope &) const = default;
};

/// The tree on the left: All and Bookmarks, then the topics of the built-in bank, then the user's own banks, each with
/// its count and the share mastered.
class TopicTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ScopeKindRole = Qt::UserRole + 1, ///< int of Scope::Kind
        BankIdRole,
        TopicIdRole,
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
    /// The titles of All and Bookmarks are the program's own words: called when its language changes.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] Scope scope(const QModelIndex &index) const;
    /// Invalid when there is no such node.
    [[nodiscard]] QModelIndex indexOf(const Scope &scope) const;

private:
    struct Node
    {
        Scope scope;
        QString title;
        QString language;
        int parent = -1; ///< index into m_nodes
        int row = 0;
        QList<int> children; ///< indexes into m_nodes
        QStringList questions; ///< ids that stand directly here
        int count = 0;
        int mastered = 0;
    };
    int addNode(int parent, Node node);
    void addTopics(const Bank &bank, int parent);
    [[nodiscard]] const Node *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexFor(int node) const;
    void countQuestions();
    void emitCountsChanged(const QList<int> &before);

    std::vector<Node> m_nodes; ///< 0 is the invisible root; parents before children
    QSet<QString> m_bookmarks;
    QSet<QString> m_known; ///< ids of all banks, so that a bookmark of a removed bank is not counted
    QHash<QString, Mastery> m_mastery;
};

} // namespace Baiwen
