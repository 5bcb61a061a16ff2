// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;

namespace Baiwen {

class Theme;

/// One line for what the clock has to say. It keeps its place when it is empty: nothing moves when something is said.
class NoticeLine final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeLine(const Theme &theme, QWidget *parent = nullptr);

    /// To be read.
    void say(const QString &icon, const QColor &colour, const QString &text);
    /// To be heard: a screen reader says it at once, nothing shows.
    void announce(const QString &text);
    void clear();

private:
    void restyle();

    const Theme &m_theme;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
};

} // namespace Baiwen
