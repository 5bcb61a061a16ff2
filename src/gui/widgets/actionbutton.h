// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace Baiwen {

/// A button for an action of the catalogue: its text, icon, tooltip and whether it applies. A click with the mouse
/// leaves the keyboard where it is, so that typing goes on.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Text { Plain, WithShortcut };

    explicit ActionButton(QAction *action, Text text = Text::Plain, QWidget *parent = nullptr);

    /// The one button of its place that is meant to be pressed.
    void setPrimary();
    /// In the place of the action's own text; empty gives that back.
    void setWords(const QString &words);

private:
    void update();

    QAction *m_action;
    Text m_text;
    QString m_words;
    bool m_isPrimary = false;
};

} // namespace Baiwen
