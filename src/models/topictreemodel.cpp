// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/topictreemodel.h"

#include "models/collections.h"
#include "models/modelreset.h"
#include "progress/tag.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <array>

namespace Baiwen {

static constexpr std::array TodayKinds{Scope::Kind::Due, Scope::Kind::New, Scope::Kind::Weak};
static constexpr size_t TodayRow = 2; ///< below All and Bookmarks

TopicTreeModel::TopicTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
    setBanks({});
}

TopicTreeModel::~TopicTreeModel() = default;

TopicTreeModel::Node *TopicTreeModel::append(Node &parent, Scope scope, const QString &title, const QString &language)
{
    parent.children.push_back(
        std::make_unique<Node>(Node{.scope = std::move(scope), .title = title, .language = language}));
    parent.children.back()->parent = &parent;
    return parent.children.back().get();
}

void TopicTreeModel::addCollections(const QList<BankPtr> &banks)
{
    const QList<Collection> collections = collectionsOf(banks);
    if (collections.isEmpty())
        return;
    Node &all = *append(*m_root, Scope::ofCollection({}));
    for (const Collection &collection : collections) {
        append(all, Scope::ofCollection(collection.name))->questions = collection.questions;
        all.questions.unite(collection.questions);
    }
}

void TopicTreeModel::addTopics(const Bank &bank, Node &parent)
{
    QList<Node *> nodeOfTopic;
    for (const Topic &topic : bank.topics()) {
        Node &above = topic.parent < 0 ? parent : *nodeOfTopic[topic.parent];
        nodeOfTopic.append(append(above, {Scope::Kind::Topic, bank.id(), topic.id}, topic.title, bank.language()));
    }
    for (const Question &question : bank.questions()) {
        Node &at = question.topic < 0 ? parent : *nodeOfTopic[question.topic];
        at.questions.insert(question.id);
        m_known.insert(question.id);
    }
}

void TopicTreeModel::setBanks(const QList<BankPtr> &banks)
{
    const ModelReset reset(*this);
    const QScopedValueRollback resetting(m_isResetting, true);
    m_known.clear();
    m_root = std::make_unique<Node>();
    append(*m_root, {});
    append(*m_root, {Scope::Kind::Bookmarks, {}, {}});
    if (m_today)
        addToday();
    addCollections(banks);
    for (const BankPtr &bank : banks) {
        if (bank->isBuiltIn())
            addTopics(*bank, *m_root);
        else
            addTopics(*bank, *append(*m_root, {Scope::Kind::Bank, bank->id(), {}}, bank->title(), bank->language()));
    }
    showTags();
    showSearches();
    recount();
}

void TopicTreeModel::setBookmarks(const QSet<QString> &ids)
{
    m_bookmarks = ids;
    recount();
}

void TopicTreeModel::setMastery(const QHash<QString, Mastery> &mastery)
{
    m_mastery = mastery;
    recount();
}

size_t TopicTreeModel::tagsRow() const
{
    return TodayRow + (m_today ? TodayKinds.size() : 0);
}

void TopicTreeModel::addToday()
{
    for (size_t i = 0; i < TodayKinds.size(); ++i)
        insertRow(*m_root, TodayRow + i,
                  std::make_unique<Node>(Node{.scope = {TodayKinds.at(i), {}, {}}, .title = {}, .language = {}}));
}

void TopicTreeModel::setToday(const Today &today)
{
    const bool isFirst = !m_today;
    if (m_today == today)
        return;
    if (isFirst)
        addToday();
    m_today = today;
    recount();
}

void TopicTreeModel::setTags(const TagsByQuestion &tags)
{
    m_tags = tagTree(tags);
    m_tagged.clear();
    for (auto it = tags.begin(); it != tags.end(); ++it)
        m_tagged.insert(it.key());
    showTags();
    recount();
}

void TopicTreeModel::setSearches(const QList<SavedSearch> &searches)
{
    m_searches = searches;
    showSearches();
}

void TopicTreeModel::setSearchCounts(const QHash<QString, int> &counts)
{
    m_searchCounts = counts;
    if (Node *searches = searchesNode()) {
        for (const auto &child : searches->children)
            setCount(*child, counts.value(child->scope.searchId), 0);
    }
}

void TopicTreeModel::showSearches()
{
    Node *searches = searchesNode();
    const size_t row = tagsRow() + (tagsNode() ? 1 : 0);
    if (m_searches.isEmpty()) {
        if (searches)
            removeRow(*m_root, row);
        return;
    }
    if (!searches) {
        insertRow(*m_root, row,
                  std::make_unique<Node>(Node{.scope = Scope::ofSearch({}), .title = {}, .language = {}}));
        searches = searchesNode();
        setCount(*searches, static_cast<int>(m_searches.size()), 0);
    }
    const auto idOf = [searches](size_t at) { return searches->children[at]->scope.searchId; };
    for (size_t at = searches->children.size(); at-- > 0;) {
        if (std::none_of(m_searches.begin(), m_searches.end(), [&](const SavedSearch &s) { return s.id == idOf(at); }))
            removeRow(*searches, at);
    }
    for (size_t at = 0; at < static_cast<size_t>(m_searches.size()); ++at) {
        const SavedSearch &search = m_searches[static_cast<qsizetype>(at)];
        for (size_t below = at + 1; below < searches->children.size(); ++below) {
            if (idOf(below) == search.id) {
                moveRowUp(*searches, below, at);
                break;
            }
        }
        if (at >= searches->children.size() || idOf(at) != search.id) {
            insertRow(*searches, at,
                      std::make_unique<Node>(
                          Node{.scope = Scope::ofSearch(search.id), .title = search.name, .language = {}}));
            setCount(*searches->children[at], m_searchCounts.value(search.id), 0);
        }
        Node &node = *searches->children[at];
        if (node.title != search.name) {
            node.title = search.name;
            Q_EMIT dataChanged(indexFor(node), indexFor(node), {Qt::DisplayRole, Qt::ToolTipRole});
        }
    }
    setCount(*searches, static_cast<int>(m_searches.size()), 0);
}

void TopicTreeModel::moveRowUp(Node &parent, size_t from, size_t to)
{
    const QModelIndex parentIndex = indexFor(parent);
    if (!m_isResetting)
        beginMoveRows(parentIndex, static_cast<int>(from), static_cast<int>(from), parentIndex, static_cast<int>(to));
    std::unique_ptr<Node> node = std::move(parent.children[from]);
    parent.children.erase(parent.children.begin() + static_cast<int>(from));
    parent.children.insert(parent.children.begin() + static_cast<int>(to), std::move(node));
    if (!m_isResetting)
        endMoveRows();
}

void TopicTreeModel::insertRow(Node &parent, size_t row, std::unique_ptr<Node> node)
{
    node->parent = &parent;
    const int at = static_cast<int>(row);
    if (!m_isResetting)
        beginInsertRows(indexFor(parent), at, at);
    parent.children.insert(parent.children.begin() + at, std::move(node));
    if (!m_isResetting)
        endInsertRows();
}

void TopicTreeModel::removeRow(Node &parent, size_t row)
{
    const int at = static_cast<int>(row);
    if (!m_isResetting)
        beginRemoveRows(indexFor(parent), at, at);
    parent.children.erase(parent.children.begin() + at);
    if (!m_isResetting)
        endRemoveRows();
}

void TopicTreeModel::showTags()
{
    Node *tags = tagsNode();
    if (m_tags.empty()) {
        if (tags)
            removeRow(*m_root, tagsRow());
        return;
    }
    if (!tags) {
        insertRow(*m_root, tagsRow(),
                  std::make_unique<Node>(Node{.scope = Scope::ofTag({}), .title = {}, .language = {}}));
        tags = tagsNode();
    }
    tags->questions = m_tagged;
    syncTags(*tags, m_tags);
}

void TopicTreeModel::syncTags(Node &parent, const std::vector<TagNode> &wanted)
{
    const auto isWanted = [&](const Node &node) {
        return std::any_of(wanted.begin(), wanted.end(), [&](const TagNode &tag) { return tag.key == node.tagKey; });
    };
    for (size_t row = parent.children.size(); row-- > 0;) {
        if (!isWanted(*parent.children[row]))
            removeRow(parent, row);
    }
    for (size_t row = 0; row < wanted.size(); ++row) {
        const TagNode &tag = wanted[row];
        // Further down only after the order of the alphabet has changed, with the program's language.
        for (size_t below = row + 1; below < parent.children.size(); ++below) {
            if (parent.children[below]->tagKey == tag.key) {
                removeRow(parent, below);
                break;
            }
        }
        if (row >= parent.children.size() || parent.children[row]->tagKey != tag.key) {
            insertRow(parent, row,
                      std::make_unique<Node>(
                          Node{.scope = Scope::ofTag(tag.tag), .title = tag.name, .language = {}, .tagKey = tag.key}));
        }
        Node &node = *parent.children[row];
        node.questions = tag.questions;
        if (node.scope.tag != tag.tag) {
            node.scope.tag = tag.tag;
            node.title = tag.name;
            Q_EMIT dataChanged(indexFor(node), indexFor(node), {Qt::DisplayRole, Qt::ToolTipRole, TagRole});
        }
        syncTags(node, tag.children);
    }
}

TopicTreeModel::Node *TopicTreeModel::tagsNode() const
{
    if (m_root->children.size() <= tagsRow())
        return nullptr;
    Node *node = m_root->children[tagsRow()].get();
    return node->scope.kind == Scope::Kind::Tag ? node : nullptr;
}

TopicTreeModel::Node *TopicTreeModel::searchesNode() const
{
    const size_t row = tagsRow() + (tagsNode() ? 1 : 0);
    if (m_root->children.size() <= row)
        return nullptr;
    Node *node = m_root->children[row].get();
    return node->scope.kind == Scope::Kind::Search ? node : nullptr;
}

void TopicTreeModel::retranslate()
{
    const QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole};
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), roles);
    const QModelIndex collections = indexOf(Scope::ofCollection({}));
    if (collections.isValid())
        Q_EMIT dataChanged(index(0, 0, collections), index(rowCount(collections) - 1, 0, collections), roles);
}

void TopicTreeModel::recount()
{
    recount(*m_root);
}

const QSet<QString> &TopicTreeModel::idsOf(const Node &node) const
{
    switch (node.scope.kind) {
    case Scope::Kind::Bookmarks:
        return m_bookmarks;
    case Scope::Kind::Due:
        return m_today->due;
    case Scope::Kind::Weak:
        return m_today->weak;
    default:
        return node.questions;
    }
}

void TopicTreeModel::recount(Node &node)
{
    const auto isKnown = [this](const QString &id) { return m_known.contains(id); };
    const auto isMastered = [this](const QString &id) {
        return m_known.contains(id) && m_mastery.value(id, Mastery::New) == Mastery::Mastered;
    };
    const Scope::Kind kind = node.scope.kind;
    if (kind == Scope::Kind::Search)
        return; // counted by who searches
    const bool isAll = kind == Scope::Kind::All && node.parent;
    const QSet<QString> &ids = idsOf(node);
    int count = static_cast<int>(std::count_if(ids.begin(), ids.end(), isKnown));
    int mastered = static_cast<int>(std::count_if(ids.begin(), ids.end(), isMastered));
    if (kind == Scope::Kind::New) {
        const auto isNew = [this](const QString &id) { return !m_today->studied.contains(id); };
        count = static_cast<int>(std::count_if(m_known.begin(), m_known.end(), isNew));
    }
    for (const auto &child : node.children) {
        recount(*child);
        // A question may carry two tags, and one of a bank may be bookmarked: neither is one more.
        if (child->scope.kind == Scope::Kind::Bank || child->scope.kind == Scope::Kind::Topic) {
            count += child->count;
            mastered += child->mastered;
        }
    }
    if (isAll)
        return; // the root's, which are known only when it has been counted
    setCount(node, count, mastered);
    if (!node.parent)
        setCount(*node.children.front(), count, mastered);
}

void TopicTreeModel::setCount(Node &node, int count, int mastered)
{
    if (node.count == count && node.mastered == mastered)
        return;
    node.count = count;
    node.mastered = mastered;
    if (!m_isResetting && node.parent)
        Q_EMIT dataChanged(indexFor(node), indexFor(node), {CountRole, MasteredRole, Qt::AccessibleTextRole});
}

TopicTreeModel::Node *TopicTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TopicTreeModel::indexFor(const Node &node) const
{
    if (!node.parent)
        return {};
    const auto &siblings = node.parent->children;
    const auto self = std::find_if(siblings.begin(), siblings.end(), [&](const auto &n) { return n.get() == &node; });
    return createIndex(static_cast<int>(self - siblings.begin()), 0, self->get());
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex TopicTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(*node(index)->parent) : QModelIndex();
}

int TopicTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int TopicTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString TopicTreeModel::title(const Node &node)
{
    switch (node.scope.kind) {
    case Scope::Kind::All:
        return tr("All questions");
    case Scope::Kind::Bookmarks:
        return tr("Bookmarks");
    case Scope::Kind::Due:
        return tr("Due today");
    case Scope::Kind::New:
        return tr("Never studied");
    case Scope::Kind::Weak:
        return tr("Weak in interviews");
    case Scope::Kind::Tag:
        return node.scope.tag.isEmpty() ? tr("Tags") : node.title;
    case Scope::Kind::Collection:
        return node.scope.collection.isEmpty() ? tr("Collections") : collectionTitle(node.scope.collection);
    case Scope::Kind::Search:
        return node.scope.isOneSearch() ? node.title : tr("Saved searches");
    case Scope::Kind::Bank:
    case Scope::Kind::Topic:
        break;
    }
    return node.title;
}

QVariant TopicTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return title(item);
    case Qt::ToolTipRole:
        return item.scope.isOneTag() ? item.scope.tag : title(item);
    case Qt::AccessibleTextRole:
        return tr("%1, %n question(s), %2 mastered", nullptr, item.count).arg(title(item)).arg(item.mastered);
    case ScopeKindRole:
        return static_cast<int>(item.scope.kind);
    case BankIdRole:
        return item.scope.bankId;
    case TopicIdRole:
        return item.scope.topicId;
    case TagRole:
        return item.scope.tag;
    case CollectionRole:
        return item.scope.collection;
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

const TopicTreeModel::Node *TopicTreeModel::find(const Node &below, const Scope &scope, const QString &tagKey) const
{
    for (const auto &child : below.children) {
        const bool isTag = scope.kind == Scope::Kind::Tag && child->scope.kind == Scope::Kind::Tag;
        if (isTag ? child->tagKey == tagKey : child->scope == scope)
            return child.get();
        if (const Node *found = find(*child, scope, tagKey))
            return found;
    }
    return nullptr;
}

QModelIndex TopicTreeModel::indexOf(const Scope &scope) const
{
    const Node *found = find(*m_root, scope, Tag::folded(scope.tag));
    return found ? indexFor(*found) : QModelIndex();
}

} // namespace Baiwen
