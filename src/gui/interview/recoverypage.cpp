// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/recoverypage.h"

#include "gui/context.h"
#include "gui/interview/interviewtext.h"
#include "gui/widgets/column.h"
#include "gui/widgets/flowlayout.h"
#include "interview/session.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(const Context &context, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"interviewRecovery"_s);
    auto *column = new Column(context.theme);
    QVBoxLayout *content = column->content();
    content->setSpacing(16);
    m_title = new QLabel;
    m_title->setProperty("role", u"title"_s);
    m_title->setWordWrap(true);
    m_text = new QLabel;
    m_text->setObjectName(u"recoveryText"_s);
    m_text->setWordWrap(true);
    auto *row = new FlowLayout;
    const auto button = [row](const QString &name, const QString &role) {
        auto *b = new QPushButton;
        b->setObjectName(name);
        b->setProperty("role", role);
        row->addWidget(b);
        return b;
    };
    m_resume = button(u"recoverResume"_s, u"primary"_s);
    m_finish = button(u"recoverFinish"_s, {});
    m_discard = button(u"recoverDiscard"_s, {});
    m_later = button(u"recoverLater"_s, u"quiet"_s);
    connect(m_resume, &QPushButton::clicked, this, &RecoveryPage::resumeRequested);
    connect(m_finish, &QPushButton::clicked, this, &RecoveryPage::finishRequested);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryPage::discardRequested);
    connect(m_later, &QPushButton::clicked, this, &RecoveryPage::laterRequested);
    content->addStretch(1);
    content->addWidget(m_title);
    content->addWidget(m_text);
    content->addLayout(row);
    content->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);
    retranslate();
}

void RecoveryPage::showSession(const InterviewSession &session)
{
    const InterviewRecord record = session.record();
    QStringList lines{tr("Begun %1.").arg(QLocale().toString(record.startedAt.toLocalTime(), QLocale::ShortFormat)),
                      tr("Question %1 of %2, %3.")
                          .arg(session.plannedIndex() + 1)
                          .arg(session.plan().size())
                          .arg(InterviewText::phase(session.heldState()).toLower())};
    if (isTimed(session.heldState()) && !session.clock().isCountingUp())
        lines << InterviewText::timeLeft(session.shownSeconds());
    if (!session.draft().isEmpty())
        lines << tr("What you wrote is kept: %1.").arg(InterviewText::length(session.draft()));
    m_text->setText(lines.join(u'\n'));
    m_resume->setFocus();
}

void RecoveryPage::retranslate()
{
    m_title->setText(tr("An interview is not finished"));
    m_resume->setText(tr("Go on with it"));
    m_finish->setText(tr("Finish now, with a report"));
    m_discard->setText(tr("Discard it"));
    m_later->setText(tr("Later"));
}

} // namespace Baiwen
