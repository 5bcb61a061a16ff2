// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"
#include "interview/report.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Baiwen {

class DetailView;
struct Context;

/// One question of a report: what it scored and why, how the time went, which points were said, how earlier attempts
/// went; what was written and the model answer on request.
class AnswerCard final : public QFrame
{
    Q_OBJECT

public:
    AnswerCard(const Context &context, const InterviewRecord &record, const ReportQuestion &question, int number,
               QWidget *parent = nullptr);

    /// Opens what was answered and the model answer, and takes the keyboard there.
    void showAnswer();

Q_SIGNALS:
    void questionRequested(const QString &questionId);
    void retryRequested();

private:
    void addHead(int number);
    void addPoints();
    void addButtons();
    void showDetails(bool shown);
    [[nodiscard]] const Attempt &attempt() const { return m_record.attempts[m_question.attempt]; }

    const Context &m_context;
    InterviewRecord m_record;
    ReportQuestion m_question;
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_details = nullptr;
};

} // namespace Baiwen
