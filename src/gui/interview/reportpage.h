// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

#include <QWidget>

namespace Baiwen {

class Column;
class NoticeBar;
struct Context;

/// Where interviews are looked back on: the report of one, two of them compared, or the questions that are weak.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(const Context &context, QWidget *parent = nullptr);

    /// At once; what the history adds to it comes a moment later.
    /// Gives the keyboard to the page as a whole: it scrolls, and the first button is next.
    void focusTop();
    void showRecord(const InterviewRecord &record);
    /// The two are read first.
    void showComparison(const QString &oneId, const QString &otherId);
    void showWeak();
    void retranslate();

Q_SIGNALS:
    /// showComparison() or showWeak() has something to show.
    void contentShown();
    void questionRequested(const QString &questionId);
    void newInterviewRequested();
    void topicRequested(const QString &topicId);
    void weakRequested();
    void studyRequested(const QString &title, const QStringList &questionIds);
    /// These questions are to be asked again, in this order.
    void retakeRequested(const Baiwen::InterviewConfig &config, const QList<Baiwen::PlannedQuestion> &plan);

private:
    enum class Content { Nothing, Report, Comparison, Weak };

    void build();
    [[nodiscard]] QWidget *makeReportView();
    [[nodiscard]] QWidget *makeComparisonView();
    [[nodiscard]] QWidget *makeWeakView();
    void load(const InterviewRecord &record);
    void readHistory();
    void openReport(const QString &id);
    void retry(const QList<int> &planned);
    void scrollTo(QWidget *card);
    [[nodiscard]] QuestionLookup lookup() const;

    const Context &m_context;
    Content m_content = Content::Nothing;
    InterviewRecord m_record;
    InterviewRecord m_other; ///< of a comparison
    QList<PastInterview> m_history;
    NoticeBar *m_notice = nullptr;
    Column *m_column = nullptr;
    QWidget *m_body = nullptr;
};

/// The plan to ask the questions of `record` at these places again, none twice; all of them when `planned` is empty.
[[nodiscard]] QList<PlannedQuestion> retakePlan(const InterviewRecord &record, const QList<int> &planned = {});
/// The set-up to go with it.
[[nodiscard]] InterviewConfig retakeConfig(const InterviewRecord &record, const QList<PlannedQuestion> &plan);

} // namespace Baiwen
