// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/searchstore.h"

#include <QObject>

#include <optional>

class QPoint;
class QWidget;

namespace Baiwen {

class TopicTreeModel;
struct Context;
struct Scope;

/// The saved searches of the tree: what stands there with how many hits, and what the user does with them. Every edit
/// can be undone.
class SavedSearches final : public QObject
{
    Q_OBJECT

public:
    SavedSearches(const Context &context, TopicTreeModel &tree, QWidget *parent);

    [[nodiscard]] std::optional<SavedSearch> find(const Scope &scope) const;
    /// Asks for a name; one that is there already gets this query.
    void save(const QString &query);
    void rename(const Scope &scope);
    void remove(const Scope &scope);
    void move(const Scope &scope, int by);
    [[nodiscard]] bool canMove(const Scope &scope, int by) const;
    void showMenu(const QPoint &globalPosition);
    /// Enables what can be done with this scope and this query; nothing unless the page is `here`.
    void updateActions(bool here, const Scope &scope, const QString &query);
    /// What they find may be more or less than before.
    void countAnew();

private:
    void show();

    const Context &m_context;
    TopicTreeModel &m_tree;
    QWidget *m_parent;
};

} // namespace Baiwen
