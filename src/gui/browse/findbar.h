// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Baiwen {

class DetailView;
struct Context;

/// Finds text in the reading pane: a line below it, opened by "/" or by Ctrl+F in the search field, closed by Escape.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    FindBar(const Context &context, DetailView &view, QWidget *parent = nullptr);

    void open();
    void close();
    /// The text shown is another.
    void refresh();
    void retranslate();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void go(int by);
    void showCount();

    const Context &m_context;
    DetailView &m_view;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_close = nullptr;
    int m_found = 0;
};

} // namespace Baiwen
