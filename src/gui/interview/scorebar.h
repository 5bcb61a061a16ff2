// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Baiwen {

class Theme;

/// A score from 0 to 100 as a bar with its number.
class ScoreBar final : public QWidget
{
    Q_OBJECT

public:
    ScoreBar(const Theme &theme, int score, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_score;
};

} // namespace Baiwen
