// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actions.h"

#include <QStackedWidget>

#include <functional>
#include <vector>

namespace Baiwen {

class Page;
struct Context;

/// The window's pages, each known by the action that leads to it. A page is made when it is first visited: the start
/// pays for none but the one it shows.
class Rooms final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Rooms(const Context &context, QWidget *parent = nullptr);

    /// `make` is called once at most; the page it gives belongs to the stack. Triggering the action shows the page.
    void add(Actions::Id id, std::function<Page *()> make);
    void show(Actions::Id id);
    /// The room where the user was when the program ended, or the first.
    void showLast();
    /// Made now if it has not been visited.
    [[nodiscard]] Page *page(Actions::Id id);

    [[nodiscard]] Actions::Id current() const { return m_current; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QList<Page *> visited() const;
    /// While it is off, the actions lead nowhere.
    void setSwitchable(bool switchable);

Q_SIGNALS:
    /// Another page, or the same with another title.
    void titleChanged();

private:
    struct Room
    {
        Actions::Id id;
        std::function<Page *()> make;
        Page *page = nullptr;
    };

    [[nodiscard]] Room *room(Actions::Id id);

    const Context &m_context;
    std::vector<Room> m_rooms;
    Actions::Id m_current = Actions::GoBrowse;
};

} // namespace Baiwen
