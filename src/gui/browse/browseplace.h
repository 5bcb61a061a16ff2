// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

class QTreeView;

namespace Baiwen {

class Settings;

/// Where the user is in Browse, kept in the window state so that the next start begins there.
struct BrowsePlace
{
    Scope scope;
    QString questionId; ///< of the one shown; empty when none is
    QList<Scope> open; ///< nodes whose children are in sight

    [[nodiscard]] static BrowsePlace stored(const Settings &state);
    void store(Settings &state) const;

    [[nodiscard]] static QList<Scope> openIn(const QTreeView &tree, const TopicTreeModel &topics);
    void openNodes(QTreeView &tree, const TopicTreeModel &topics) const;
};

} // namespace Baiwen
