// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actions.h"

#include <QFrame>

class QVBoxLayout;

namespace Baiwen {

/// The column of rooms at the left edge: one checkable button an action, icon above its word.
class NavigationRail final : public QFrame
{
    Q_OBJECT

public:
    explicit NavigationRail(const Actions &actions, QWidget *parent = nullptr);

    void addRoom(Actions::Id id);
    void addStretch();

private:
    const Actions &m_actions;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Baiwen
