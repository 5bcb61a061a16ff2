// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/runpage.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/context.h"
#include "gui/interview/chime.h"
#include "gui/interview/clockring.h"
#include "gui/interview/interviewsettings.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/noticeline.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actionbutton.h"
#include "gui/widgets/column.h"
#include "gui/widgets/flowlayout.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Measure = 1000;

static QLabel *makeLabel(const QString &name, const QString &role = {})
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    if (!role.isEmpty())
        label->setProperty("role", role);
    return label;
}

RunPage::RunPage(const Context &context, SessionController &controller, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controller(controller)
    , m_chime(new Chime(context.settings, this))
    , m_isClockHidden(context.settings.get(InterviewSettings::HideClock))
{
    setObjectName(u"interviewRun"_s);
    build();
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_length->setText(InterviewText::length(answer()));
        if (!m_isFilling)
            m_controller.setDraft(answer());
    });
    retranslate();
}

void RunPage::build()
{
    auto *column = new Column(m_context.theme, Measure);
    column->setObjectName(u"runScroll"_s);
    QVBoxLayout *content = column->content();
    content->setSpacing(14);
    content->addWidget(buildHead());

    m_question = new QWidget;
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(8);
    m_title = makeLabel(u"questionTitle"_s, u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_meta = makeLabel(u"questionMeta"_s, u"muted"_s);
    m_hints = makeLabel(u"hints"_s);
    words->addWidget(m_title);
    words->addWidget(m_meta);
    words->addWidget(m_hints);
    words->addStretch(1);
    question->addLayout(words, 1);
    m_clockPanel = new QWidget;
    auto *clock = new QVBoxLayout(m_clockPanel);
    clock->setContentsMargins(0, 0, 0, 0);
    m_clock = new ClockRing(m_context.theme);
    m_stage = makeLabel(u"stageWord"_s, u"section"_s);
    m_stage->setAlignment(Qt::AlignHCenter);
    m_stage->setWordWrap(false);
    clock->addWidget(m_clock, 0, Qt::AlignHCenter);
    clock->addWidget(m_stage);
    clock->addStretch(1);
    question->addWidget(m_clockPanel, 0, Qt::AlignTop);
    content->addWidget(m_question);
    content->addWidget(buildPanels(), 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column, 1);
    layout->addWidget(buildBar());
}

QWidget *RunPage::buildHead()
{
    m_progress = makeLabel(u"runProgress"_s, u"headline"_s);
    m_phase = makeLabel(u"runPhase"_s, u"section"_s);
    m_sessionTime = makeLabel(u"sessionTime"_s, u"muted"_s);
    m_end = new QPushButton;
    m_end->setObjectName(u"endInterviewButton"_s);
    m_end->setProperty("role", u"quiet"_s);
    m_end->setFocusPolicy(Qt::TabFocus);
    connect(m_end, &QPushButton::clicked, this, &RunPage::endRequested);
    for (QLabel *label : {m_progress, m_phase, m_sessionTime})
        label->setWordWrap(false);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_progress);
    layout->addWidget(m_phase);
    layout->addStretch(1);
    layout->addWidget(m_sessionTime);
    layout->addWidget(m_end);
    return head;
}

QWidget *RunPage::buildPanels()
{
    m_panels = new QStackedWidget;
    const auto panel = [this](std::initializer_list<QWidget *> widgets) {
        auto *page = new QWidget;
        auto *layout = new QVBoxLayout(page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        layout->addStretch(1);
        for (QWidget *widget : widgets) {
            if (auto *label = qobject_cast<QLabel *>(widget)) {
                label->setAlignment(Qt::AlignHCenter);
                layout->addWidget(label);
            } else {
                layout->addWidget(widget, 0, Qt::AlignHCenter);
            }
        }
        layout->addStretch(2);
        m_panels->addWidget(page);
    };
    m_countdown = makeLabel(u"countdown"_s, u"countdown"_s);
    m_countdownText = makeLabel(u"countdownText"_s, u"muted"_s);
    panel({m_countdownText, m_countdown});

    m_prepText = makeLabel(u"prepText"_s, u"muted"_s);
    m_endPrep = new ActionButton(m_context.actions[Actions::EndPrep], ActionButton::Text::WithShortcut);
    m_endPrep->setPrimary();
    panel({m_prepText, m_endPrep});

    auto *write = new QWidget;
    auto *writeLayout = new QVBoxLayout(write);
    writeLayout->setContentsMargins(0, 0, 0, 0);
    writeLayout->setSpacing(4);
    m_editor = new QPlainTextEdit;
    m_editor->setObjectName(u"answerField"_s);
    m_editor->setTabChangesFocus(true);
    m_editor->setMinimumHeight(140);
    m_length = makeLabel(u"answerLength"_s, u"small"_s);
    m_length->setWordWrap(false);
    writeLayout->addWidget(m_editor, 1);
    writeLayout->addWidget(m_length, 0, Qt::AlignRight);
    m_panels->addWidget(write);

    m_speakText = makeLabel(u"speakText"_s, u"headline"_s);
    panel({m_speakText});

    m_haltTitle = makeLabel(u"haltTitle"_s, u"title"_s);
    m_haltText = makeLabel(u"haltText"_s, u"muted"_s);
    m_resume = new QPushButton;
    m_resume->setObjectName(u"resumeButton"_s);
    m_resume->setProperty("role", u"primary"_s);
    connect(m_resume, &QPushButton::clicked, this, [this] {
        const bool isBreak = m_controller.session().state() == InterviewState::Break;
        m_controller.handle(isBreak ? InterviewEvent::Continue : InterviewEvent::Resume);
    });
    panel({m_haltTitle, m_haltText, m_resume});
    return m_panels;
}

QWidget *RunPage::buildBar()
{
    const Actions &actions = m_context.actions;
    m_notice = new NoticeLine(m_context.theme);
    m_submit = new ActionButton(actions[Actions::SubmitAnswer], ActionButton::Text::WithShortcut);
    m_submit->setPrimary();
    m_buttons << m_submit;
    auto *row = new FlowLayout;
    row->addWidget(m_submit);
    for (const auto id : {Actions::SkipQuestion, Actions::DontKnow, Actions::GiveHint, Actions::ExtendTime,
                          Actions::PauseInterview, Actions::HideClock, Actions::TellTime}) {
        auto *button = new ActionButton(actions[id]);
        row->addWidget(button);
        m_buttons << button;
        if (id == Actions::HideClock)
            m_hide = button;
        if (id == Actions::GiveHint || id == Actions::PauseInterview)
            m_practiceOnly << button;
    }
    auto *bar = new QFrame;
    bar->setProperty("role", u"bar"_s);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(Metrics::ReadingPadding, 8, Metrics::ReadingPadding, 12);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addLayout(row);
    return bar;
}

QString RunPage::answer() const
{
    return m_editor->toPlainText();
}

void RunPage::showState()
{
    const InterviewSession &session = m_controller.session();
    const InterviewState state = session.state();
    const bool isBreak = session.heldState() == InterviewState::Break;
    const bool isHalted = state == InterviewState::Paused || state == InterviewState::Suspended || isBreak;
    const bool isCountdown = session.heldState() == InterviewState::Countdown;
    m_notice->clear();
    if (state == InterviewState::Prep || state == InterviewState::FollowUp)
        m_isBackForWarning = false;
    m_progress->setText(tr("Question %1 / %2").arg(session.plannedIndex() + 1).arg(session.plan().size()));
    m_phase->setText(InterviewText::phase(state));
    m_question->setVisible(!isHalted && !isCountdown);
    m_sessionTime->setVisible(!isCountdown);
    if (!isCountdown && !isBreak)
        showQuestion();
    for (ActionButton *button : std::as_const(m_buttons))
        button->setVisible(!isHalted && !isCountdown);
    if (session.config().mode == InterviewMode::Exam) {
        for (ActionButton *button : std::as_const(m_practiceOnly))
            button->hide();
    }
    m_submit->setVisible(!isHalted && !isCountdown && state != InterviewState::Prep);

    if (state == InterviewState::Break)
        showBreak();
    else if (isHalted)
        showHalt();
    else if (state == InterviewState::Countdown)
        showPanel(CountdownPanel);
    else if (state == InterviewState::Prep)
        showPanel(PrepPanel);
    else
        showAnswerField();
    showTime();
}

void RunPage::showPanel(Panel panel)
{
    m_panels->setCurrentIndex(panel);
    switch (panel) {
    case CountdownPanel:
        setFocus(); // a second Return after the one that started it must not ask for the end
        break;
    case PrepPanel:
        m_endPrep->setFocus();
        break;
    case WritePanel:
        m_editor->setFocus();
        break;
    case SpeakPanel:
        m_submit->setFocus();
        break;
    case HaltPanel:
        m_resume->setFocus();
        break;
    }
}

void RunPage::showQuestion()
{
    const InterviewSession &session = m_controller.session();
    const PlannedQuestion &planned = session.plan()[session.plannedIndex()];
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    showHints();
    if (session.heldState() == InterviewState::FollowUp) {
        m_title->setText(markdownToPlainText(planned.followUps[session.followUpIndex()].text));
        m_meta->setText(tr("Follow-up to: %1").arg(location ? location.question->title : planned.questionId));
        return;
    }
    m_title->setText(location ? markdownToPlainText(location.question->title) : planned.questionId);
    QString meta = metaText(planned.level, planned.kind ? static_cast<int>(*planned.kind) : -1, 0, {});
    if (!location)
        meta = tr("This question is not in the bank any more.");
    else if (!location.question->preamble.isEmpty())
        meta += u'\n' + markdownToPlainText(location.question->preamble);
    m_meta->setText(meta);
}

void RunPage::showAnswerField()
{
    const InterviewSession &session = m_controller.session();
    const bool isTyped = session.config().answerMode == AnswerMode::Typed;
    const Field field{session.record().id, session.plannedIndex(),
                      session.state() == InterviewState::FollowUp ? session.followUpIndex() : -1};
    if (m_field != field) {
        m_field = field;
        m_isFilling = true;
        m_editor->setPlainText(session.draft());
        m_editor->moveCursor(QTextCursor::End);
        m_isFilling = false;
    } else if (answer() != session.draft()) {
        // What was typed in the instant before a pause.
        m_controller.setDraft(answer());
    }
    showPanel(isTyped ? WritePanel : SpeakPanel);
}

void RunPage::showHalt()
{
    m_resume->setText(tr("Go on  Ctrl+P"));
    const InterviewSession &session = m_controller.session();
    const QList<Suspension> suspensions = session.record().suspensions;
    if (session.state() == InterviewState::Suspended && !suspensions.isEmpty()) {
        m_haltTitle->setText(tr("The machine slept"));
        m_haltText->setText(tr("It slept for %1. The clock stood still and goes on when you do.")
                                .arg(InterviewText::clock(suspensions.last().slept)));
    } else {
        m_haltTitle->setText(tr("Paused"));
        m_haltText->setText(tr("The clock stands still, and the question is out of sight until you go on."));
    }
    showPanel(HaltPanel);
}

void RunPage::showBreak()
{
    m_haltTitle->setText(tr("Half way"));
    m_resume->setText(tr("Go on  Enter"));
    showPanel(HaltPanel);
}

QStringList RunPage::hints() const
{
    const InterviewSession &session = m_controller.session();
    if (session.plan().isEmpty())
        return {};
    const PlannedQuestion &planned = session.plan()[session.plannedIndex()];
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    return location ? InterviewText::hints(*location.question) : QStringList();
}

bool RunPage::hasHint() const
{
    const QList<Attempt> &attempts = m_controller.session().attempts();
    return !attempts.isEmpty() && attempts.last().hints < hints().size();
}

void RunPage::showHints()
{
    const QList<Attempt> &attempts = m_controller.session().attempts();
    const int taken = attempts.isEmpty() ? 0 : attempts.last().hints;
    const QStringList all = taken > 0 ? hints() : QStringList();
    const QString text = all.first(qMin<qsizetype>(taken, all.size())).join(u"  ·  "_s);
    m_hints->setText(text.isEmpty() ? QString() : tr("Hint: %1").arg(text));
    m_hints->setVisible(!text.isEmpty());
}

void RunPage::showTime()
{
    const InterviewSession &session = m_controller.session();
    if (session.state() == InterviewState::Break) {
        m_haltText->setText(tr("Stretch your legs: %1. Then the next question comes by itself.")
                                .arg(InterviewText::timeLeft(session.shownSeconds())));
        return;
    }
    if (session.heldState() == InterviewState::Countdown) {
        m_countdown->setText(QString::number(session.shownSeconds()));
        return;
    }
    const auto now = m_context.clock.monotonic();
    const PhaseClock &clock = session.clock();
    const auto remaining = clock.remaining(now);
    double left = 1;
    if (remaining) {
        const auto budget = *remaining + clock.used(now);
        m_clock->setLongest(std::chrono::ceil<std::chrono::seconds>(budget).count());
        left = budget.count() > 0 ? double(remaining->count()) / double(budget.count()) : 0;
    } else {
        m_clock->setLongest(600);
    }
    m_clock->setTime(session.shownSeconds(), left, session.stage());
    m_stage->setText(remaining ? InterviewText::stage(session.stage()) : tr("No limit"));
    const auto sessionLeft = session.sessionRemaining();
    m_sessionTime->setText(
        sessionLeft
            ? tr("Session %1").arg(InterviewText::clock(std::chrono::ceil<std::chrono::seconds>(*sessionLeft).count()))
            : tr("Session %1").arg(InterviewText::clock(session.sessionUsed())));
    updateClockVisibility();
}

void RunPage::updateClockVisibility()
{
    const bool isHidden = m_isClockHidden && !m_isBackForWarning;
    // The place of the clock stays: the question does not reflow when it comes back.
    QSizePolicy policy = m_clockPanel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clockPanel->setSizePolicy(policy);
    m_clockPanel->setVisible(!isHidden);
    m_sessionTime->setVisible(!isHidden);
    m_hide->setWords(isHidden ? tr("Show clock") : QString());
}

void RunPage::toggleClock()
{
    m_isClockHidden = !(m_isClockHidden && !m_isBackForWarning);
    m_isBackForWarning = false;
    m_context.settings.set(InterviewSettings::HideClock, m_isClockHidden);
    updateClockVisibility();
}

void RunPage::tellTime()
{
    const InterviewSession &session = m_controller.session();
    const Tokens &t = m_context.theme.tokens();
    const QString time = session.clock().isCountingUp()
        ? tr("%1 used, no limit").arg(InterviewText::clock(session.shownSeconds()))
        : InterviewText::timeLeft(session.shownSeconds());
    m_notice->say(u"clock"_s, t.text, time);
    m_notice->announce(time);
}

void RunPage::showNotice(Notice notice)
{
    const InterviewSession &session = m_controller.session();
    const Tokens &t = m_context.theme.tokens();
    const QString question = tr("Question %1 of %2").arg(session.plannedIndex() + 1).arg(session.plan().size());
    const auto warn = [this](const QColor &colour, const QString &icon, const QString &text) {
        m_notice->say(icon, colour, text);
        m_notice->announce(text);
    };
    switch (notice) {
    case Notice::PrepStarted:
        m_notice->announce(u"%1. %2. %3"_s.arg(question, InterviewText::phase(InterviewState::Prep), m_title->text()));
        break;
    case Notice::AnswerStarted:
        m_notice->announce(InterviewText::phase(InterviewState::Answer));
        break;
    case Notice::FollowUpStarted:
        m_notice->announce(u"%1. %2"_s.arg(InterviewText::phase(InterviewState::FollowUp), m_title->text()));
        break;
    case Notice::SixtySecondsLeft:
        m_notice->announce(InterviewText::timeLeft(60));
        break;
    case Notice::ThirtySecondsLeft:
        m_isBackForWarning = true;
        updateClockVisibility();
        warn(t.amber, u"warning"_s, InterviewText::timeLeft(30));
        m_chime->ring(1);
        break;
    case Notice::TenSecondsLeft:
        warn(t.amber, u"warning"_s, InterviewText::timeLeft(10));
        m_chime->ring(1);
        break;
    case Notice::TimeUp:
        warn(t.cinnabar, u"warning"_s, tr("Time is up: finish your sentence"));
        m_chime->ring(2);
        break;
    case Notice::SessionFiveMinutesLeft:
    case Notice::SessionOneMinuteLeft:
        // That the answer's own time is up matters more.
        if (session.state() != InterviewState::Overtime) {
            m_notice->say(u"clock"_s, t.amber,
                          notice == Notice::SessionOneMinuteLeft ? tr("1 minute left of the whole interview")
                                                                 : tr("5 minutes left of the whole interview"));
        }
        break;
    }
}

void RunPage::retranslate()
{
    m_sessionTime->setAccessibleName(tr("Time left in the interview"));
    m_sessionTime->setToolTip(m_sessionTime->accessibleName());
    m_clock->setAccessibleName(tr("Clock"));
    m_stage->setAccessibleName(tr("How the time stands"));
    m_countdown->setAccessibleName(tr("Seconds to the start"));
    m_length->setAccessibleName(tr("Length of the answer"));
    m_end->setText(tr("End interview…"));
    m_countdownText->setText(tr("The first question comes in"));
    m_prepText->setText(tr("Think: the headline in one sentence first, then the points."));
    m_editor->setAccessibleName(tr("Your answer"));
    m_editor->setPlaceholderText(tr("Your answer…"));
    m_length->setText(InterviewText::length(answer()));
    m_speakText->setText(tr("Answer aloud, as in the room. Submit when you have finished."));
    if (m_controller.isRunning())
        showState();
}

} // namespace Baiwen
