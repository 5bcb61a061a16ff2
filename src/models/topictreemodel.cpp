// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topictreemodel.h"

#include "models/modelreset.h"

namespace Baiwen {

TopicTreeModel::TopicTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    setBanks({});
}

TopicTreeModel::~TopicTreeModel() = default;

int TopicTreeModel::addNode(int parent, Node node)
{
    const int id = static_cast<int>(m_nodes.size());
    node.parent = parent;
    node.row = static_cast<int>(m_nodes[static_cast<size_t>(parent)].children.size());
    m_nodes[static_cast<size_t>(parent)].children.append(id);
    m_nodes.push_back(std::move(node));
    return id;
}

void TopicTreeModel::addTopics(const Bank &bank, int parent)
{
    QList<int> nodeOfTopic;
    for (const Topic &topic : bank.topics()) {
        Node node;
        node.scope = {Scope::Kind::Topic, bank.id(), topic.id};
        node.title = topic.title;
        node.language = bank.language();
        nodeOfTopic.append(addNode(topic.parent < 0 ? parent : nodeOfTopic[topic.parent], std::move(node)));
    }
    for (const Question &question : bank.questions()) {
        const int at = question.topic < 0 ? parent : nodeOfTopic[question.topic];
        m_nodes[static_cast<size_t>(at)].questions.append(question.id);
        m_known.insert(question.id);
    }
}

void TopicTreeModel::setBanks(const QList<BankPtr> &banks)
{
    const ModelReset reset(*this);
    m_nodes.clear();
    m_known.clear();
    m_nodes.emplace_back();

    Node all;
    all.scope.kind = Scope::Kind::All;
    addNode(0, std::move(all));
    Node bookmarks;
    bookmarks.scope.kind = Scope::Kind::Bookmarks;
    addNode(0, std::move(bookmarks));

    for (const BankPtr &bank : banks) {
        if (bank->isBuiltIn()) {
            addTopics(*bank, 0);
            continue;
        }
        Node own;
        own.scope = {Scope::Kind::Bank, bank->id(), {}};
        own.title = bank->title();
        own.language = bank->language();
        addTopics(*bank, addNode(0, std::move(own)));
    }
    countQuestions();
}

void TopicTreeModel::setBookmarks(const QSet<QString> &ids)
{
    QList<int> before;
    for (const Node &node : m_nodes)
        before.append(node.count);
    m_bookmarks = ids;
    countQuestions();
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].scope.kind == Scope::Kind::Bookmarks && m_nodes[i].count != before[static_cast<qsizetype>(i)]) {
            const QModelIndex changed = indexFor(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed, {CountRole, MasteredRole});
        }
    }
}

void TopicTreeModel::setMastery(const QHash<QString, Mastery> &mastery)
{
    QList<int> before;
    for (const Node &node : m_nodes)
        before.append(node.mastered);
    m_mastery = mastery;
    countQuestions();
    emitCountsChanged(before);
}

void TopicTreeModel::emitCountsChanged(const QList<int> &before)
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].mastered == before[static_cast<qsizetype>(i)])
            continue;
        const QModelIndex changed = indexFor(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed, {MasteredRole});
    }
}

void TopicTreeModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(1, 0), {Qt::DisplayRole});
}

void TopicTreeModel::countQuestions()
{
    const auto isMastered = [this](const QString &id) {
        return m_mastery.value(id, Mastery::New) == Mastery::Mastered;
    };
    for (Node &node : m_nodes) {
        node.count = static_cast<int>(node.questions.size());
        node.mastered = static_cast<int>(std::count_if(node.questions.begin(), node.questions.end(), isMastered));
    }
    // Parents stand before their children, so that one pass from the end adds everything up.
    for (size_t i = m_nodes.size(); i-- > 1;) {
        Node &parent = m_nodes[static_cast<size_t>(m_nodes[i].parent)];
        parent.count += m_nodes[i].count;
        parent.mastered += m_nodes[i].mastered;
    }
    Node &all = m_nodes[1];
    all.count = m_nodes[0].count;
    all.mastered = m_nodes[0].mastered;
    Node &bookmarks = m_nodes[2];
    bookmarks.count = 0;
    bookmarks.mastered = 0;
    for (const QString &id : std::as_const(m_bookmarks)) {
        bookmarks.count += m_known.contains(id) ? 1 : 0;
        bookmarks.mastered += m_known.contains(id) && isMastered(id) ? 1 : 0;
    }
}

const TopicTreeModel::Node *TopicTreeModel::node(const QModelIndex &index) const
{
    return &m_nodes[index.isValid() ? static_cast<size_t>(index.internalId()) : 0];
}

QModelIndex TopicTreeModel::indexFor(int node) const
{
    return node <= 0 ? QModelIndex()
                     : createIndex(m_nodes[static_cast<size_t>(node)].row, 0, static_cast<quintptr>(node));
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(node(parent)->children[row]));
}

QModelIndex TopicTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(node(index)->parent) : QModelIndex();
}

int TopicTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int TopicTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TopicTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = *node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (item.scope.kind) {
        case Scope::Kind::All:
            return tr("All questions");
        case Scope::Kind::Bookmarks:
            return tr("Bookmarks");
        case Scope::Kind::Bank:
        case Scope::Kind::Topic:
            return item.title;
        }
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1, %n question(s), %2 mastered", nullptr, item.count)
            .arg(data(index, Qt::DisplayRole).toString())
            .arg(item.mastered);
    case ScopeKindRole:
        return static_cast<int>(item.scope.kind);
    case BankIdRole:
        return item.scope.bankId;
    case TopicIdRole:
        return item.scope.topicId;
    case CountRole:
        return item.count;
    case MasteredRole:
        return item.mastered;
    case LanguageRole:
        return item.language;
    default:
        return {};
    }
}

Scope TopicTreeModel::scope(const QModelIndex &index) const
{
    return node(index)->scope;
}

QModelIndex TopicTreeModel::indexOf(const Scope &scope) const
{
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].scope == scope)
            return indexFor(static_cast<int>(i));
    }
    return {};
}

} // namespace Baiwen
