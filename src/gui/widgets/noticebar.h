// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Baiwen {

class Theme;

/// A line across the top of the window for what the user should know and need not answer: said in place, not in a box.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Good, Warning, Error };

    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr);

    /// `action` is the text of the one button beside it; none when empty.
    void say(Kind kind, const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    void retranslate();

private:
    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QToolButton *m_close = nullptr;
    std::function<void()> m_onAction;
};

} // namespace Baiwen
