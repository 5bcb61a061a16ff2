// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browseplace.h"

#include "gui/windowstate.h"

#include <QTreeView>

namespace Baiwen {

using namespace Qt::StringLiterals;

BrowsePlace BrowsePlace::stored(const Settings &state)
{
    BrowsePlace place;
    place.scope.kind = state.get(WindowState::ScopeKind);
    place.scope.bankId = state.get(WindowState::ScopeBank);
    place.scope.topicId = state.get(WindowState::ScopeTopic);
    place.scope.tag = state.get(WindowState::ScopeTag);
    place.scope.collection = state.get(WindowState::ScopeCollection);
    place.questionId = state.get(WindowState::Question);
    const QStringList topics = state.get(WindowState::ExpandedTopics);
    for (const QString &topic : topics) {
        const Scope scope{Scope::Kind::Topic, topic.section(u'|', 0, 0), topic.section(u'|', 1)};
        if (scope.bankId.isEmpty())
            place.open << Scope::ofCollection({});
        else
            place.open << (scope.topicId.isEmpty() ? Scope{Scope::Kind::Bank, scope.bankId, {}} : scope);
    }
    const QStringList tags = state.get(WindowState::ExpandedTags);
    for (const QString &tag : tags)
        place.open << Scope::ofTag(tag.mid(1));
    return place;
}

void BrowsePlace::store(Settings &state) const
{
    // A saved search is asked anew by who wants it.
    state.set(WindowState::ScopeKind, scope.kind == Scope::Kind::Search ? Scope::Kind::All : scope.kind);
    state.set(WindowState::ScopeBank, scope.bankId);
    state.set(WindowState::ScopeTopic, scope.topicId);
    state.set(WindowState::ScopeTag, scope.tag);
    state.set(WindowState::ScopeCollection, scope.collection);
    state.set(WindowState::Question, questionId);
    QStringList topics;
    QStringList tags;
    for (const Scope &node : open) {
        if (node.kind == Scope::Kind::Search)
            continue;
        if (node.kind == Scope::Kind::Tag)
            tags << u'#' + node.tag;
        else
            topics << node.bankId + u'|' + node.topicId;
    }
    state.set(WindowState::ExpandedTopics, topics);
    state.set(WindowState::ExpandedTags, tags);
}

static void collect(const QTreeView &tree, const TopicTreeModel &topics, const QModelIndex &parent, QList<Scope> &open)
{
    for (int row = 0; row < topics.rowCount(parent); ++row) {
        const QModelIndex index = topics.index(row, 0, parent);
        if (!tree.isExpanded(index))
            continue;
        open << topics.scope(index);
        collect(tree, topics, index, open);
    }
}

QList<Scope> BrowsePlace::openIn(const QTreeView &tree, const TopicTreeModel &topics)
{
    QList<Scope> open;
    collect(tree, topics, {}, open);
    return open;
}

void BrowsePlace::openNodes(QTreeView &tree, const TopicTreeModel &topics) const
{
    for (const Scope &node : open)
        tree.expand(topics.indexOf(node));
}

} // namespace Baiwen
