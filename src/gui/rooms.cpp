// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rooms.h"

#include "gui/context.h"
#include "gui/page.h"
#include "gui/windowstate.h"

namespace Baiwen {

Rooms::Rooms(const Context &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
{ }

void Rooms::add(Actions::Id id, std::function<Page *()> make)
{
    m_rooms.push_back({id, std::move(make)});
    QAction *action = m_context.actions[id];
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, id] { show(id); });
}

Rooms::Room *Rooms::room(Actions::Id id)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(), [id](const Room &room) { return room.id == id; });
    return found == m_rooms.end() ? nullptr : &*found;
}

Page *Rooms::page(Actions::Id id)
{
    Room *room = this->room(id);
    Q_ASSERT(room);
    if (!room->page) {
        room->page = room->make();
        addWidget(room->page);
        connect(room->page, &Page::titleChanged, this, [this, page = room->page] {
            if (page == currentWidget())
                Q_EMIT titleChanged();
        });
    }
    return room->page;
}

Page *Rooms::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

QList<Page *> Rooms::visited() const
{
    QList<Page *> pages;
    for (const Room &room : m_rooms) {
        if (room.page)
            pages << room.page;
    }
    return pages;
}

void Rooms::show(Actions::Id id)
{
    Page *page = this->page(id);
    m_current = id;
    setCurrentWidget(page);
    // Where it was when the page was left, or where the page begins.
    (page->focusWidget() ? page->focusWidget() : page)->setFocus(Qt::OtherFocusReason);
    for (const Room &room : m_rooms)
        m_context.actions[room.id]->setChecked(room.id == id);
    // At once, not at the end: after a crash the user is where it happened.
    m_context.windowState.set(WindowState::Page, m_context.actions[id]->objectName());
    Q_EMIT titleChanged();
}

void Rooms::showLast()
{
    const QString name = m_context.windowState.get(WindowState::Page);
    const auto last = std::find_if(m_rooms.begin(), m_rooms.end(),
                                   [&](const Room &room) { return m_context.actions[room.id]->objectName() == name; });
    show(last == m_rooms.end() ? m_rooms.front().id : last->id);
}

void Rooms::setSwitchable(bool switchable)
{
    for (const Room &room : m_rooms)
        m_context.actions[room.id]->setEnabled(switchable);
}

} // namespace Baiwen
