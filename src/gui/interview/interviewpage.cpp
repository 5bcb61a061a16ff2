// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/interviewpage.h"

#include "bank/banklibrary.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/interview/additionspage.h"
#include "gui/interview/confidencepage.h"
#include "gui/interview/historypane.h"
#include "gui/interview/recoverypage.h"
#include "gui/interview/reportpage.h"
#include "gui/interview/reviewpage.h"
#include "gui/interview/runpage.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/interview/setuppage.h"
#include "gui/theme/theme.h"
#include "gui/widgets/noticebar.h"
#include "models/studydeck.h"
#include "progress/library.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Widths at 100 % text: the history's own, and the page's below which one of the two is shown at a time.
static constexpr int HistoryWidth = 280;
static constexpr int NarrowWidth = 860;

InterviewPage::InterviewPage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_controller(new SessionController(context.clock, context.library, this))
{
    setObjectName(u"interviewPage"_s);
    build();
    connectActions();
    connectPages();
    retranslate();
    showState();
    if (m_context.library.state() != Library::State::Opening)
        recoverUnfinished();
}

void InterviewPage::build()
{
    m_notice = new NoticeBar(m_context.theme);
    m_pages = new QStackedWidget;
    m_setup = new SetupPage(m_context);
    m_run = new RunPage(m_context, *m_controller);
    m_confidence = new ConfidencePage(m_context);
    m_additions = new AdditionsPage(m_context, *m_controller);
    m_review = new ReviewPage(m_context, *m_controller);
    m_report = new ReportPage(m_context);
    m_recovery = new RecoveryPage(m_context);
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_setup, m_run, m_confidence, m_additions, m_review, m_report, m_recovery})
        m_pages->addWidget(page);
    m_history = new HistoryPane(m_context);

    m_sideBar = new QWidget;
    auto *tabs = new QHBoxLayout(m_sideBar);
    tabs->setContentsMargins(Metrics::ReadingPadding, 10, Metrics::ReadingPadding, 0);
    auto *group = new QButtonGroup(this);
    const auto tab = [&](const QString &name) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setProperty("role", u"chip"_s);
        button->setCheckable(true);
        group->addButton(button);
        tabs->addWidget(button);
        return button;
    };
    m_newTab = tab(u"interviewTab"_s);
    m_historyTab = tab(u"historyTab"_s);
    m_newTab->setChecked(true);
    tabs->addStretch(1);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(m_history);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_sideBar);
    layout->addLayout(row, 1);
    // From here on only: shown before it has its place, a part would be a window of its own for a moment.
    for (QPushButton *button : {m_newTab, m_historyTab})
        connect(button, &QPushButton::toggled, this, &InterviewPage::updateHistory);
}

void InterviewPage::connectActions()
{
    const Actions &actions = m_context.actions;
    const auto on = [&](Actions::Id id, auto slot) {
        connect(actions[id], &QAction::triggered, this, slot);
        // The menu bar is out of sight while an interview runs; the page keeps the shortcuts alive.
        addAction(actions[id]);
    };
    const auto send = [this](InterviewEvent event) { return [this, event] { m_controller->handle(event); }; };
    on(Actions::StartInterview, [this] { start(m_setup->config(), m_setup->plan().questions); });
    on(Actions::EndPrep, send(InterviewEvent::EndPrep));
    on(Actions::SubmitAnswer, send(InterviewEvent::Submit));
    on(Actions::SkipQuestion, send(InterviewEvent::Skip));
    on(Actions::DontKnow, send(InterviewEvent::DontKnow));
    on(Actions::GiveHint, [this] {
        m_controller->handle(InterviewEvent::Hint);
        m_run->showHints();
        updateActions();
    });
    on(Actions::PauseInterview, [this] {
        const InterviewState state = m_controller->session().state();
        const bool isHalted = state == InterviewState::Paused || state == InterviewState::Suspended;
        m_controller->handle(isHalted ? InterviewEvent::Resume : InterviewEvent::Pause);
    });
    on(Actions::ExtendTime, send(InterviewEvent::Extend));
    on(Actions::TellTime, [this] { m_run->tellTime(); });
    on(Actions::HideClock, [this] { m_run->toggleClock(); });
}

void InterviewPage::connectPages()
{
    connect(m_controller, &SessionController::moved, this, &InterviewPage::showState);
    connect(m_controller, &SessionController::changed, this, [this] {
        if (m_pages->currentWidget() == m_run)
            m_run->showTime();
    });
    connect(m_controller, &SessionController::noticed, m_run, &RunPage::showNotice);
    connect(m_controller, &SessionController::storingFailed, this, [this](const Error &error) {
        m_notice->say(
            NoticeBar::Kind::Error,
            tr("This could not be stored yet and is tried again. What you wrote is still here. %1").arg(error.message));
    });
    connect(m_controller, &SessionController::storingRecovered, m_notice, &QWidget::hide);

    connect(m_setup, &SetupPage::planChanged, this, &InterviewPage::updateActions);
    connect(m_run, &RunPage::endRequested, this,
            [this] { endInterview(tr("The question at hand is kept, but not scored.")); });
    connect(m_confidence, &ConfidencePage::rated, m_controller, &SessionController::rateConfidence);
    connect(m_confidence, &ConfidencePage::skipped, this,
            [this] { m_controller->handle(InterviewEvent::SkipConfidence); });
    connect(m_additions, &AdditionsPage::reviewRequested, this,
            [this] { m_controller->handle(InterviewEvent::Continue); });
    connect(m_review, &ReviewPage::nextRequested, this, [this] { m_controller->handle(InterviewEvent::Continue); });
    connect(m_review, &ReviewPage::endRequested, this,
            [this] { endInterview(tr("What you have judged counts. An answer that is not judged gets no score.")); });
    connect(m_report, &ReportPage::questionRequested, this, &InterviewPage::questionRequested);
    connect(m_report, &ReportPage::studyRequested, this, &InterviewPage::studyRequested);
    connect(m_report, &ReportPage::newInterviewRequested, this, &InterviewPage::showNewInterview);
    connect(m_report, &ReportPage::topicRequested, this, [this](const QString &topic) {
        m_setup->chooseTopic(topic);
        showNewInterview();
    });
    connect(m_report, &ReportPage::weakRequested, this, [this] {
        m_setup->chooseWeak();
        showNewInterview();
    });
    connect(m_recovery, &RecoveryPage::resumeRequested, this, [this] { m_controller->handle(InterviewEvent::Resume); });
    connect(m_recovery, &RecoveryPage::finishRequested, this, [this] { m_controller->handle(InterviewEvent::Finish); });
    connect(m_recovery, &RecoveryPage::discardRequested, this, &InterviewPage::discardRecovered);
    connect(m_recovery, &RecoveryPage::laterRequested, m_controller, &SessionController::leave);
    connect(m_history, &HistoryPane::openRequested, this, &InterviewPage::openInterview);
    connect(m_history, &HistoryPane::compareRequested, m_report, &ReportPage::showComparison);
    connect(m_history, &HistoryPane::weakListRequested, m_report, &ReportPage::showWeak);
    connect(m_report, &ReportPage::contentShown, this, [this] {
        showPage(m_report);
        m_newTab->setChecked(true);
    });
    const auto retake = [this](const InterviewConfig &config, const QList<PlannedQuestion> &plan) {
        m_newTab->setChecked(true);
        start(config, plan);
    };
    connect(m_history, &HistoryPane::retakeRequested, this, retake);
    connect(m_report, &ReportPage::retakeRequested, this, retake);

    connect(&m_context.library, &Library::opened, this, &InterviewPage::recoverUnfinished);
    const auto refreshSetup = [this] {
        if (m_setup->isVisible())
            m_setup->refresh();
    };
    connect(&m_context.library, &Library::bookmarksChanged, this, refreshSetup);
    connect(&m_context.library, &Library::progressChanged, this, refreshSetup);
    connect(&m_context.deck, &StudyDeck::changed, this, refreshSetup);
    connect(&m_context.banks, &BankLibrary::builtInLoaded, m_setup, &SetupPage::reload);
    connect(&m_context.banks, &BankLibrary::ownBanksChanged, m_setup, &SetupPage::reload);
    connect(&m_context.theme, &Theme::changed, this, &InterviewPage::updateHistory);
}

void InterviewPage::showState()
{
    const InterviewSession &session = m_controller->session();
    updateActions(); // first: a disabled button cannot take the keyboard
    switch (session.state()) {
    case InterviewState::Idle:
    case InterviewState::Setup:
        showPage(m_setup);
        m_setup->renewSeed();
        m_setup->refresh();
        break;
    case InterviewState::Recovered:
        m_recovery->showSession(session);
        showPage(m_recovery);
        break;
    case InterviewState::Countdown:
    case InterviewState::Prep:
    case InterviewState::Answer:
    case InterviewState::Overtime:
    case InterviewState::FollowUp:
    case InterviewState::Break:
    case InterviewState::Paused:
    case InterviewState::Suspended:
        showPage(m_run);
        m_run->showState();
        break;
    case InterviewState::Captured:
        break; // a moment only
    case InterviewState::Confidence:
        showPage(m_confidence);
        m_confidence->showAttempt(session.attempts().last());
        break;
    case InterviewState::Additions:
        m_additions->showSession();
        showPage(m_additions);
        break;
    case InterviewState::Review:
    case InterviewState::ReviewAll:
        showPage(m_review);
        m_review->showAttempt();
        break;
    case InterviewState::Report:
        showReport(session.record());
        break;
    }
    if (const bool isRunning = m_controller->isRunning(); isRunning != m_wasRunning) {
        m_wasRunning = isRunning;
        Q_EMIT runningChanged(isRunning);
    }
    updateHistory();
    updateActions();
}

void InterviewPage::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_setup)
        m_setup->focusStart();
    else if (page == m_report)
        m_report->focusTop();
}

void InterviewPage::showNewInterview()
{
    m_newTab->setChecked(true);
    if (m_pages->currentWidget() == m_setup)
        return;
    m_controller->leave();
}

void InterviewPage::showReport(const InterviewRecord &record)
{
    m_report->showRecord(record);
    showPage(m_report);
    m_newTab->setChecked(true);
    updateActions();
}

void InterviewPage::recoverUnfinished()
{
    whenFinished(m_context.library.unfinishedInterview(), this,
                 [this](const Result<std::optional<InterviewRecord>> &record) {
                     if (record && *record && m_controller->session().state() == InterviewState::Idle)
                         recover(**record);
                 });
}

void InterviewPage::openInterview(const QString &id)
{
    whenFinished(m_context.library.interview(id), this, [this](const Result<std::optional<InterviewRecord>> &record) {
        if (!record)
            m_notice->say(NoticeBar::Kind::Error, record.error().message);
        else if (!*record || m_controller->isRunning())
            return;
        else if ((*record)->status == InterviewStatus::Running)
            recover(**record);
        else
            showReport(**record);
    });
}

void InterviewPage::loadBothLanguages()
{
    for (const Language language : {Language::Chinese, Language::English})
        m_context.banks.load(language);
}

void InterviewPage::start(const InterviewConfig &config, const QList<PlannedQuestion> &plan)
{
    loadBothLanguages();
    m_controller->start(config, plan);
}

void InterviewPage::recover(const InterviewRecord &record)
{
    loadBothLanguages();
    m_newTab->setChecked(true);
    if (const auto recovered = m_controller->recover(record); !recovered)
        m_notice->say(NoticeBar::Kind::Error, recovered.error().message);
}

void InterviewPage::endInterview(const QString &consequence)
{
    const Dialogs::Question question{.objectName = u"endInterviewDialog"_s,
                                     .title = tr("End interview"),
                                     .text = tr("End the interview here?"),
                                     .details = consequence,
                                     .accept = tr("&End it"),
                                     .reject = tr("&Go on"),
                                     .destructive = true};
    if (Dialogs::confirm(this, question))
        m_controller->handle(InterviewEvent::Finish);
}

void InterviewPage::discardRecovered()
{
    const Dialogs::Question question{.objectName = u"discardInterviewDialog"_s,
                                     .title = tr("Discard interview"),
                                     .text = tr("Discard this interview with what was answered in it?"),
                                     .details = {},
                                     .accept = tr("&Discard"),
                                     .reject = tr("&Keep"),
                                     .destructive = true};
    if (Dialogs::confirm(this, question))
        m_controller->handle(InterviewEvent::Discard);
}

QString InterviewPage::title() const
{
    return tr("Mock interview");
}

bool InterviewPage::mayClose()
{
    if (!m_controller->isRunning())
        return true;
    const Dialogs::Question question{.objectName = u"leaveInterviewDialog"_s,
                                     .title = tr("An interview is running"),
                                     .text = tr("Keep the interview for later and close?"),
                                     .details =
                                         tr("The next start offers to go on with it, with the time it has left."),
                                     .accept = tr("&Keep and close"),
                                     .reject = tr("&Stay")};
    if (!Dialogs::confirm(this, question))
        return false;
    m_controller->keepForLater();
    return true;
}

void InterviewPage::enable(Actions::Id id, bool enabled) const
{
    m_context.actions[id]->setEnabled(enabled);
}

void InterviewPage::updateActions()
{
    using enum InterviewState;
    const InterviewState state = isVisible() ? m_controller->session().state() : Idle;
    const bool isOnAnswer = state == Answer || state == Overtime || state == FollowUp;
    const bool isOnQuestion = isOnAnswer || state == Prep;
    const bool isSetup = isVisible() && m_pages->currentWidget() == m_setup;
    enable(Actions::StartInterview, isSetup && !m_setup->plan().questions.isEmpty());
    enable(Actions::EndPrep, state == Prep);
    enable(Actions::SubmitAnswer, isOnAnswer);
    enable(Actions::SkipQuestion, isOnQuestion);
    enable(Actions::DontKnow, isOnQuestion);
    const bool isPractice = m_controller->session().config().mode == InterviewMode::Practice;
    enable(Actions::GiveHint,
           isPractice && (state == Prep || state == Answer || state == Overtime) && m_run->hasHint());
    const bool isHalted = state == Paused || state == Suspended;
    enable(Actions::PauseInterview, isHalted || (isPractice && (isOnQuestion || state == Countdown)));
    const bool hasLimit = m_controller->session().config().timeMultiplier.has_value();
    enable(Actions::ExtendTime, isOnQuestion && hasLimit);
    enable(Actions::TellTime, isOnQuestion);
    enable(Actions::HideClock, isOnQuestion);
}

void InterviewPage::updateHistory()
{
    const bool isRunning = m_controller->isRunning();
    const bool isNarrow = width() < m_context.theme.px(NarrowWidth);
    m_sideBar->setVisible(!isRunning && isNarrow);
    m_pages->setVisible(isRunning || !isNarrow || m_newTab->isChecked());
    m_history->setVisible(!isRunning && (!isNarrow || m_historyTab->isChecked()));
    m_history->setMinimumWidth(isNarrow ? 0 : m_context.theme.px(HistoryWidth));
    m_history->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_context.theme.px(HistoryWidth));
}

void InterviewPage::retranslate()
{
    m_newTab->setText(tr("Interview"));
    m_historyTab->setText(tr("History"));
    m_notice->retranslate();
    m_setup->retranslate();
    m_run->retranslate();
    m_confidence->retranslate();
    m_additions->retranslate();
    m_review->retranslate();
    m_report->retranslate();
    m_recovery->retranslate();
    m_history->retranslate();
    if (m_controller->session().state() == InterviewState::Recovered)
        m_recovery->showSession(m_controller->session());
}

void InterviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_pages->currentWidget() == m_setup) {
        m_setup->refresh();
        m_setup->focusStart();
    }
    updateActions();
}

void InterviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    updateActions();
}

void InterviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateHistory();
}

} // namespace Baiwen
