// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QWidget>

namespace Baiwen {

class Theme;

/// Preparation, answer and overtime of one question on one line, against the time it was meant to take.
class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    TimeBar(const Theme &theme, const Attempt &attempt, const Timing &timing, QWidget *parent = nullptr);

    /// The same in words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Milliseconds = std::chrono::milliseconds;

    const Theme &m_theme;
    Timing m_timing;
    Milliseconds m_prep;
    Milliseconds m_answer; ///< without overtime
    Milliseconds m_overtime;
};

} // namespace Baiwen
