// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "interview/report.h"

#include <QWidget>

class QVBoxLayout;

namespace Baiwen {

class AnswerCard;
struct Context;

/// The report of one interview, made once for one state of it: score, what went wrong, question by question, charts and
/// what to do next.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    ReportView(const Context &context, const InterviewRecord &record, const InterviewReport &report,
               QWidget *parent = nullptr);

    [[nodiscard]] const InterviewReport &report() const { return m_report; }

Q_SIGNALS:
    void questionRequested(const QString &questionId);
    /// Indices into the plan of the interview.
    void retryRequested(const QList<int> &planned);
    void topicRequested(const QString &topicId);
    void studyRequested(const QString &title, const QStringList &questionIds);
    void newInterviewRequested();
    /// A card that is to come into sight.
    void shown(QWidget *card);
    void exported(const QString &path);
    void exportFailed(const Baiwen::Error &error);

private:
    void addHeadline();
    void addButtons();
    void addFaults();
    void addQuestions();
    void addTopics();
    void addCharts();
    void follow(const NextAction &action);
    void retry(int question);
    void showAnswer(int question);

    const Context &m_context;
    InterviewRecord m_record;
    InterviewReport m_report;
    QVBoxLayout *m_content = nullptr;
    QList<AnswerCard *> m_cards;
};

} // namespace Baiwen
