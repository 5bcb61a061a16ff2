// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Baiwen {

struct Context;

/// Bookmarks a question, and shows whether it has one.
class BookmarkButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `title` is for the undo list.
    BookmarkButton(const Context &context, const QString &questionId, const QString &title, QWidget *parent = nullptr);

private:
    void refresh();
    void toggle();

    const Context &m_context;
    QString m_questionId;
    QString m_title;
};

} // namespace Baiwen
