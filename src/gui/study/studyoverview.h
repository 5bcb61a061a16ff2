// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace Baiwen {

class ActionButton;
class HolidayList;
class ParameterFit;
class WorkloadLabel;
struct Context;

/// What there is to study, before a sitting begins: counts, the choices, or when the next question comes.
class StudyOverview final : public QWidget
{
    Q_OBJECT

public:
    explicit StudyOverview(const Context &context, QWidget *parent = nullptr);

    struct Facts
    {
        QString scope; ///< what the questions have in common; empty: all questions
        bool isReady = false; ///< banks and library have been read
        int questions = 0;
        int due = 0;
        int fresh = 0; ///< new ones that may come today
        int unseen = 0; ///< new ones in all
        bool isHoliday = false;
        QDate today;
        QDate next; ///< when the next comes; invalid: never
    };
    void showFacts(const Facts &facts);
    [[nodiscard]] bool isCram() const;
    /// There is something to begin with.
    [[nodiscard]] bool canStart() const;
    void focusStart();
    void retranslate();

Q_SIGNALS:
    /// Whether to cram, or how many new ones a day.
    void choiceChanged();
    void allRequested();
    void browseRequested();

protected:
    /// Enter starts, wherever the focus is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readSettings();
    void say();

    const Context &m_context;
    Facts m_facts;
    QLabel *m_title = nullptr;
    QLabel *m_scope = nullptr;
    QPushButton *m_all = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_text = nullptr;
    ActionButton *m_start = nullptr;
    QPushButton *m_browse = nullptr;
    QCheckBox *m_cram = nullptr;
    QLabel *m_newLabel = nullptr;
    QSpinBox *m_newPerDay = nullptr;
    HolidayList *m_holidays = nullptr;
    ParameterFit *m_fit = nullptr;
    WorkloadLabel *m_workload = nullptr; ///< beside the retention
    QLabel *m_goalLabel = nullptr;
    QSpinBox *m_goal = nullptr;
    QLabel *m_retentionLabel = nullptr;
    QSpinBox *m_retention = nullptr;
};

} // namespace Baiwen
