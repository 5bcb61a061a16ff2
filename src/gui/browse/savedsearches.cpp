// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/savedsearches.h"

#include "gui/actions.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/savedsearchcommand.h"
#include "models/topictreemodel.h"
#include "progress/library.h"
#include "search/searchservice.h"

#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MaximumName = 100;

SavedSearches::SavedSearches(const Context &context, TopicTreeModel &tree, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_tree(tree)
    , m_parent(parent)
{
    connect(&m_context.library, &Library::searchesChanged, this, &SavedSearches::show);
    connect(&m_context.library, &Library::opened, this, &SavedSearches::show);
    connect(&m_context.search, &SearchService::counted, this, [this](const QHash<QString, int> &hitsOfQuery) {
        QHash<QString, int> counts;
        for (const SavedSearch &search : m_context.library.savedSearches())
            counts.insert(search.id, qMax(0, hitsOfQuery.value(search.query)));
        m_tree.setSearchCounts(counts);
    });
    show();
}

void SavedSearches::show()
{
    m_tree.setSearches(m_context.library.savedSearches());
    countAnew();
}

void SavedSearches::countAnew()
{
    QStringList queries;
    for (const SavedSearch &search : m_context.library.savedSearches())
        queries.append(search.query);
    if (!queries.isEmpty())
        m_context.search.count(queries);
}

std::optional<SavedSearch> SavedSearches::find(const Scope &scope) const
{
    const QList<SavedSearch> &searches = m_context.library.savedSearches();
    const auto found = std::ranges::find(searches, scope.searchId, &SavedSearch::id);
    return scope.isOneSearch() && found != searches.end() ? std::optional(*found) : std::nullopt;
}

void SavedSearches::save(const QString &query)
{
    const auto typed = Dialogs::askText(m_parent,
                                        {.objectName = u"saveSearchDialog"_s,
                                         .title = tr("Save search"),
                                         .label = tr("Name for “%1”, in the tree on the left:").arg(query),
                                         .text = query,
                                         .accept = tr("&Save"),
                                         .reject = tr("&Cancel"),
                                         .maximumLength = MaximumName});
    const QString name = typed.value_or(QString()).simplified();
    if (name.isEmpty())
        return;
    const QList<SavedSearch> &searches = m_context.library.savedSearches();
    const auto known = std::ranges::find(searches, name, &SavedSearch::name);
    SavedSearch search{SavedSearch::newId(), name, query, searches.isEmpty() ? 0 : searches.last().position + 1};
    if (known != searches.end()) {
        search = *known;
        search.query = query;
    }
    m_context.undoStack.push(
        new SavedSearchCommand(m_context, {{search}}, tr("save search “%1”").arg(LibraryCommand::named(name))));
}

void SavedSearches::rename(const Scope &scope)
{
    auto search = find(scope);
    if (!search)
        return;
    const auto typed = Dialogs::askText(m_parent,
                                        {.objectName = u"renameSearchDialog"_s,
                                         .title = tr("Rename search"),
                                         .label = tr("New name of “%1”:").arg(search->name),
                                         .text = search->name,
                                         .accept = tr("&Rename"),
                                         .reject = tr("&Cancel"),
                                         .maximumLength = MaximumName});
    const QString name = typed.value_or(QString()).simplified();
    if (name.isEmpty() || name == search->name)
        return;
    const QString text =
        tr("rename search “%1” to “%2”").arg(LibraryCommand::named(search->name), LibraryCommand::named(name));
    search->name = name;
    m_context.undoStack.push(new SavedSearchCommand(m_context, {{*search}}, text));
}

void SavedSearches::remove(const Scope &scope)
{
    if (const auto search = find(scope))
        m_context.undoStack.push(new SavedSearchCommand(
            m_context, {{*search, false}}, tr("remove search “%1”").arg(LibraryCommand::named(search->name))));
}

static qsizetype placeOf(const QList<SavedSearch> &searches, const Scope &scope)
{
    return std::ranges::find(searches, scope.searchId, &SavedSearch::id) - searches.begin();
}

bool SavedSearches::canMove(const Scope &scope, int by) const
{
    const QList<SavedSearch> &searches = m_context.library.savedSearches();
    const qsizetype at = placeOf(searches, scope);
    return scope.isOneSearch() && at < searches.size() && at + by >= 0 && at + by < searches.size();
}

void SavedSearches::move(const Scope &scope, int by)
{
    if (!canMove(scope, by))
        return;
    QList<SavedSearch> searches = m_context.library.savedSearches();
    const qsizetype at = placeOf(searches, scope);
    searches.move(at, at + by);
    // All get a place of their own: after a merge two may have had the same.
    QList<SearchChange> changes;
    for (int i = 0; i < searches.size(); ++i) {
        if (std::exchange(searches[i].position, i) != i)
            changes.append({searches[i]});
    }
    m_context.undoStack.push(new SavedSearchCommand(
        m_context, changes, tr("move search “%1”").arg(LibraryCommand::named(searches[at + by].name))));
}

void SavedSearches::updateActions(bool here, const Scope &scope, const QString &query)
{
    const Actions &actions = m_context.actions;
    actions[Actions::SaveSearch]->setEnabled(here && !query.isEmpty());
    for (const auto id : {Actions::RenameSearch, Actions::RemoveSearch})
        actions[id]->setEnabled(here && scope.isOneSearch());
    actions[Actions::MoveSearchUp]->setEnabled(here && canMove(scope, -1));
    actions[Actions::MoveSearchDown]->setEnabled(here && canMove(scope, 1));
}

void SavedSearches::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(u"searchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto id : {Actions::RenameSearch, Actions::MoveSearchUp, Actions::MoveSearchDown, Actions::RemoveSearch})
        menu->addAction(m_context.actions[id]);
    menu->popup(globalPosition);
}

} // namespace Baiwen
