// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Baiwen {

class Theme;

/// A page's text and controls in one centred column that scrolls when the window is small or the text large.
class Column final : public QScrollArea
{
public:
    /// `measure` is the widest the column gets, at 100 % text.
    explicit Column(const Theme &theme, int measure = 760, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content = nullptr;
};

} // namespace Baiwen
