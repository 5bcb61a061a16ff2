// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;
class QSpinBox;

namespace Baiwen {

/// How long an interview is to be: one of the usual lengths, in questions or in minutes, or one of the user's own.
class LengthChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LengthChoice(QWidget *parent = nullptr);

    /// `count` and `minutes` are the user's own, kept while another length is chosen.
    void choose(InterviewPreset preset, int count, int minutes, bool byTime);
    /// Puts preset, count and time into `config`.
    void apply(InterviewConfig &config) const;

    [[nodiscard]] InterviewPreset preset() const;
    [[nodiscard]] int ownCount() const;
    [[nodiscard]] int ownMinutes() const;
    [[nodiscard]] bool isOwnByTime() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void update();

    QButtonGroup *m_presets = nullptr;
    QWidget *m_own = nullptr;
    QRadioButton *m_byCount = nullptr;
    QSpinBox *m_count = nullptr;
    QRadioButton *m_byTime = nullptr;
    QSpinBox *m_minutes = nullptr;
};

} // namespace Baiwen
