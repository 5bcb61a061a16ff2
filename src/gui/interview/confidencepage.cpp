// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/confidencepage.h"

#include "gui/context.h"
#include "gui/interview/interviewtext.h"
#include "gui/widgets/column.h"
#include "gui/widgets/flowlayout.h"
#include "interview/interview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Choices = 5;
static constexpr int StepPercent = 25;

ConfidencePage::ConfidencePage(const Context &context, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"interviewConfidence"_s);
    auto *column = new Column(context.theme);
    QVBoxLayout *content = column->content();
    m_captured = new QLabel;
    m_captured->setObjectName(u"capturedText"_s);
    m_captured->setProperty("role", u"muted"_s);
    m_captured->setWordWrap(true);
    m_title = new QLabel;
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_hint = new QLabel;
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    content->setSpacing(16);
    content->addStretch(1);
    for (QLabel *label : {m_captured, m_title, m_hint})
        content->addWidget(label);
    auto *row = new FlowLayout(12);
    for (int i = 0; i < Choices; ++i) {
        auto *choice = new QPushButton;
        choice->setObjectName(u"confidence-%1"_s.arg(i * StepPercent));
        connect(choice, &QPushButton::clicked, this, [this, i] { Q_EMIT rated(i * StepPercent); });
        row->addWidget(choice);
        m_choices << choice;
    }
    content->addLayout(row);
    m_skip = new QPushButton;
    m_skip->setObjectName(u"confidenceSkip"_s);
    m_skip->setProperty("role", u"quiet"_s);
    connect(m_skip, &QPushButton::clicked, this, &ConfidencePage::skipped);
    content->addWidget(m_skip, 0, Qt::AlignLeft);
    content->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    retranslate();
}

void ConfidencePage::showAttempt(const Attempt &attempt)
{
    QStringList parts;
    if (attempt.outcome == Outcome::TimedOut)
        parts << tr("The time ran out: the answer was taken as it stood.");
    else
        parts << tr("Answer taken.");
    parts << InterviewText::clock(attempt.answerUsed);
    if (!attempt.answer.isEmpty())
        parts << InterviewText::length(attempt.answer);
    m_captured->setText(parts.join(u"  ·  "_s));
    m_choices.first()->setFocus();
}

void ConfidencePage::retranslate()
{
    m_title->setText(tr("How sure are you that it was right?"));
    m_hint->setText(tr("Before you see the model answer. Keys 1 to 5."));
    const QString words[] = {tr("A guess"), tr("Doubtful"), tr("Half and half"), tr("Fairly sure"), tr("Certain")};
    for (int i = 0; i < Choices; ++i)
        m_choices[i]->setText(tr("%1   %2 %   %3").arg(i + 1).arg(i * StepPercent).arg(words[i]));
    m_skip->setText(tr("Rather not say"));
}

void ConfidencePage::keyPressEvent(QKeyEvent *event)
{
    const int choice = event->key() - Qt::Key_1;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (choice >= 0 && choice < Choices && modifiers == Qt::NoModifier)
        Q_EMIT rated(choice * StepPercent);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
