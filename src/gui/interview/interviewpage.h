// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/actions.h"
#include "gui/page.h"
#include "interview/session.h"

class QPushButton;
class QStackedWidget;

namespace Baiwen {

class AdditionsPage;
class ConfidencePage;
class HistoryPane;
class NoticeBar;
class RecoveryPage;
class ReportPage;
class ReviewPage;
class RunPage;
class SessionController;
class SetupPage;
struct Context;

/// The room of the mock interview: shows the page that belongs to the session's state, with the history beside it while
/// no time runs.
class InterviewPage final : public Page
{
    Q_OBJECT

public:
    explicit InterviewPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;
    /// Asks while an interview runs; when it may close, the interview is kept and can be gone on with.
    [[nodiscard]] bool mayClose() override;
    /// For tests, whose clock does not move by itself.
    [[nodiscard]] SessionController &controller() const { return *m_controller; }

Q_SIGNALS:
    void runningChanged(bool running);
    void questionRequested(const QString &questionId);
    void studyRequested(const QString &title, const QStringList &questionIds);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectActions();
    void connectPages();
    void showState();
    void showPage(QWidget *page);
    void showNewInterview();
    void showReport(const InterviewRecord &record);
    void recoverUnfinished();
    void openInterview(const QString &id);
    void loadBothLanguages(); ///< an answer in one may use the words of the other
    void start(const InterviewConfig &config, const QList<PlannedQuestion> &plan);
    void recover(const InterviewRecord &record);
    void endInterview(const QString &consequence);
    void discardRecovered();
    void updateActions();
    void updateHistory();
    void enable(Actions::Id id, bool enabled) const;

    const Context &m_context;
    SessionController *m_controller = nullptr;
    NoticeBar *m_notice = nullptr;
    QWidget *m_sideBar = nullptr;
    QPushButton *m_newTab = nullptr;
    QPushButton *m_historyTab = nullptr;
    QStackedWidget *m_pages = nullptr;
    SetupPage *m_setup = nullptr;
    RunPage *m_run = nullptr;
    ConfidencePage *m_confidence = nullptr;
    AdditionsPage *m_additions = nullptr;
    ReviewPage *m_review = nullptr;
    ReportPage *m_report = nullptr;
    RecoveryPage *m_recovery = nullptr;
    HistoryPane *m_history = nullptr;
    bool m_wasRunning = false;
};

} // namespace Baiwen
