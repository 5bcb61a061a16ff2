// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/navigationrail.h"

#include "gui/theme/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigationRail"_s);
    setProperty("role", u"rail"_s);
    m_layout->setContentsMargins(6, 10, 6, 10);
    m_layout->setSpacing(4);
}

void NavigationRail::addRoom(Actions::Id id)
{
    QAction *action = m_actions[id];
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
}

void NavigationRail::addStretch()
{
    m_layout->addStretch(1);
}

} // namespace Baiwen
