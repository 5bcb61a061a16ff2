// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actions.h"
#include "study/scheduler.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace Baiwen {

/// What stands below the question: first the button that shows the answer, then the four grades, each with when the
/// question comes again.
class GradeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit GradeBar(const Actions &actions, QWidget *parent = nullptr);

    void showReveal();
    /// `after` is where each grade leads. Cramming leads nowhere: none.
    void showGrades(const std::optional<std::array<StudyState, 4>> &after, const QDateTime &now);
    /// What the ticked points speak for.
    void suggest(std::optional<Grade> grade);
    void retranslate();

private:
    void say();

    QLabel *m_text = nullptr;
    QPushButton *m_reveal = nullptr;
    std::array<QPushButton *, 4> m_grades{};
    std::optional<std::array<StudyState, 4>> m_after;
    QDateTime m_now;
    std::optional<Grade> m_suggested;
    bool m_isRevealed = false;
};

} // namespace Baiwen
