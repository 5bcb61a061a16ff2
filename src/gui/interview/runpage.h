// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/session.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Baiwen {

class ActionButton;
class Chime;
class ClockRing;
class NoticeLine;
class SessionController;
struct Context;

/// The room while time runs: the question, the clock, the answer, and nothing else. Also stands while it is halted; the
/// question is hidden then.
class RunPage final : public QWidget
{
    Q_OBJECT

public:
    RunPage(const Context &context, SessionController &controller, QWidget *parent = nullptr);

    /// Another state or another question.
    void showState();
    /// The time alone.
    void showTime();
    void showNotice(Notice notice);
    /// Those that were taken for the question at hand.
    void showHints();
    /// There is one more for the question at hand.
    [[nodiscard]] bool hasHint() const;
    void tellTime();
    void toggleClock();
    [[nodiscard]] QString answer() const;
    void retranslate();

Q_SIGNALS:
    void endRequested();

private:
    enum Panel { CountdownPanel, PrepPanel, WritePanel, SpeakPanel, HaltPanel };

    void build();
    QWidget *buildHead();
    QWidget *buildPanels();
    QWidget *buildBar();
    void showQuestion();
    void showAnswerField();
    void showPanel(Panel panel);
    void showHalt();
    void showBreak();
    [[nodiscard]] QStringList hints() const;
    void updateClockVisibility();

    const Context &m_context;
    SessionController &m_controller;
    QLabel *m_progress = nullptr;
    QLabel *m_phase = nullptr;
    QLabel *m_sessionTime = nullptr;
    QPushButton *m_end = nullptr;
    QWidget *m_question = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_meta = nullptr;
    QLabel *m_hints = nullptr;
    QWidget *m_clockPanel = nullptr;
    ClockRing *m_clock = nullptr;
    QLabel *m_stage = nullptr;
    QStackedWidget *m_panels = nullptr;
    QLabel *m_countdown = nullptr;
    QLabel *m_countdownText = nullptr;
    QLabel *m_prepText = nullptr;
    ActionButton *m_endPrep = nullptr;
    QPlainTextEdit *m_editor = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_speakText = nullptr;
    QLabel *m_haltTitle = nullptr;
    QLabel *m_haltText = nullptr;
    QPushButton *m_resume = nullptr;
    NoticeLine *m_notice = nullptr;
    Chime *m_chime = nullptr;
    ActionButton *m_submit = nullptr;
    ActionButton *m_hide = nullptr;
    QList<ActionButton *> m_buttons;
    QList<ActionButton *> m_practiceOnly; ///< of these

    /// Which text the field holds, so that only another one replaces it.
    struct Field
    {
        QString interview;
        int planned = -1;
        int followUp = -1;
        bool operator==(const Field &) const = default;
    };
    Field m_field;
    bool m_isClockHidden = false;
    bool m_isBackForWarning = false; ///< the hidden clock returned at 30 s
    bool m_isFilling = false;
};

} // namespace Baiwen
