// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/additionspage.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"
#include "gui/context.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/taborder.h"
#include "gui/theme/theme.h"
#include "gui/widgets/column.h"
#include "gui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// As for the draft of an answer: see InterviewSession::setDraft().
static constexpr auto StoreAfterLastKey = 2s;
static constexpr qint64 StoreAtLeastEvery = 5000; ///< ms

static constexpr int FieldLines = 3;

AdditionsPage::AdditionsPage(const Context &context, SessionController &controller, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controller(controller)
{
    setObjectName(u"interviewAdditions"_s);
    m_column = new Column(m_context.theme);
    m_title = new QLabel;
    m_title->setProperty("role", u"title"_s);
    m_text = new QLabel;
    m_text->setProperty("role", u"muted"_s);
    m_text->setWordWrap(true);
    m_column->content()->addWidget(m_title);
    m_column->content()->addWidget(m_text);

    m_next = new QPushButton;
    m_next->setObjectName(u"toReview"_s);
    m_next->setProperty("role", u"primary"_s);
    connect(m_next, &QPushButton::clicked, this, [this] {
        store();
        Q_EMIT reviewRequested();
    });
    auto *bar = new QFrame;
    bar->setProperty("role", u"bar"_s);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(Metrics::ReadingPadding, 10, Metrics::ReadingPadding, 10);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_column, 1);
    layout->addWidget(bar);

    m_pause.setSingleShot(true);
    m_pause.setInterval(StoreAfterLastKey);
    connect(&m_pause, &QTimer::timeout, this, &AdditionsPage::store);
    retranslate();
}

void AdditionsPage::showSession()
{
    build();
    m_column->verticalScrollBar()->setValue(0);
    m_next->setFocus();
}

void AdditionsPage::build()
{
    const InterviewSession &session = m_controller.session();
    delete m_body;
    m_fields.clear();
    m_body = new QWidget;
    auto *content = new QVBoxLayout(m_body);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    const auto addText = [content](const QString &text, const QString &role) {
        content->addWidget(textLabel(text, role));
    };
    for (const Attempt &attempt : session.attempts()) {
        const PlannedQuestion &planned = session.plan()[attempt.planned];
        if (attempt.outcome == Outcome::Open || attempt.outcome == Outcome::Abandoned) {
            m_fields << nullptr;
            continue;
        }
        const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
        const QString title = location ? markdownToPlainText(location.question->title) : planned.questionId;
        addText(u"%1. %2"_s.arg(attempt.planned + 1).arg(title), u"headline"_s);
        addText(attempt.answer.isEmpty() ? ReportWords::outcome(attempt.outcome) : attempt.answer, u"muted"_s);
        auto *field = new QPlainTextEdit(attempt.addition);
        field->setObjectName(u"addition-%1"_s.arg(attempt.planned + 1));
        field->setTabChangesFocus(true);
        field->setAccessibleName(tr("Addition to question %1").arg(attempt.planned + 1));
        field->setPlaceholderText(tr("What you would add…"));
        field->setFixedHeight(field->fontMetrics().lineSpacing() * FieldLines + 24);
        connect(field, &QPlainTextEdit::textChanged, this, &AdditionsPage::onTyped);
        content->addWidget(field);
        content->addSpacing(8);
        m_fields << field;
    }
    content->addStretch(1);
    m_column->content()->addWidget(m_body);
    takePlaceInTabOrder(m_body, m_column);
}

void AdditionsPage::onTyped()
{
    if (!m_unstored.isValid())
        m_unstored.start();
    if (m_unstored.elapsed() >= StoreAtLeastEvery)
        store();
    else
        m_pause.start();
}

void AdditionsPage::store()
{
    m_pause.stop();
    m_unstored.invalidate();
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i])
            m_controller.setAddition(i, m_fields[i]->toPlainText());
    }
}

void AdditionsPage::retranslate()
{
    m_title->setText(tr("Anything to add?"));
    m_text->setText(tr("All questions are answered. Before you see the model answers: what would you still say? It is "
                       "kept with your answer and does not change its score."));
    m_next->setText(tr("To the review  (Ctrl+Enter)"));
    if (m_controller.session().state() == InterviewState::Additions) {
        store();
        build();
    }
}

void AdditionsPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        m_next->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
