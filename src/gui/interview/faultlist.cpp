// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/faultlist.h"

#include "bank/markdownhtml.h"
#include "gui/context.h"
#include "gui/interview/bookmarkbutton.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"

#include <QFrame>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

FaultList::FaultList(const Context &context, const InterviewRecord &record, const InterviewReport &report,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"faultList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    if (!report.sureButWrong.isEmpty())
        addSection(tr("Sure, but wrong"));
    for (const int index : report.sureButWrong) {
        const ReportQuestion &question = report.questions[index];
        const int confidence = record.attempts[question.attempt].confidence.value_or(0);
        addFault(u"sure"_s, index, question, {tr("%1 % sure, score %2").arg(confidence).arg(question.score->value)});
    }

    QMap<int, QStringList> missed; // by question, in the order asked
    for (const MissedPoint &point : report.missedVital)
        missed[point.question] << markdownToPlainText(report.questions[point.question].points[point.point].text);
    if (!missed.isEmpty())
        addSection(tr("Vital points missed"));
    for (auto it = missed.cbegin(); it != missed.cend(); ++it)
        addFault(u"missed"_s, it.key(), report.questions[it.key()], it.value());
}

void FaultList::addSection(const QString &title)
{
    QLabel *label = textLabel(title, u"section"_s);
    label->setContentsMargins(0, 16, 0, 0);
    m_layout->addWidget(label);
}

void FaultList::addFault(const QString &kind, int index, const ReportQuestion &question, const QStringList &what)
{
    auto *card = new QFrame;
    card->setObjectName(u"%1Fault-%2"_s.arg(kind).arg(index + 1));
    card->setProperty("role", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 10, 16, 6);
    layout->setSpacing(4);
    const QString title = markdownToPlainText(question.title).simplified();
    layout->addWidget(textLabel(u"%1. %2"_s.arg(index + 1).arg(title), {}));
    for (const QString &fault : what)
        layout->addWidget(textLabel(fault.isEmpty() ? tr("The answer as a whole") : fault, u"error"_s));

    auto *row = new FlowLayout;
    const auto button = [&](const QString &name, const QString &text, const QString &icon) {
        auto *b = new QPushButton(themedIcon(m_context.theme, icon), text);
        b->setObjectName(u"%1%2-%3"_s.arg(kind, name).arg(index + 1));
        b->setAccessibleName(u"%1: %2"_s.arg(text, title));
        b->setProperty("role", u"quiet"_s);
        row->addWidget(b);
        return b;
    };
    connect(button(u"Answer"_s, tr("Answer"), u"chevron-down"_s), &QPushButton::clicked, this,
            [this, index] { Q_EMIT answerRequested(index); });
    auto *bookmark = new BookmarkButton(m_context, question.questionId, title);
    bookmark->setObjectName(u"%1Bookmark-%2"_s.arg(kind).arg(index + 1));
    row->addWidget(bookmark);
    connect(button(u"Retry"_s, tr("Try again"), u"play"_s), &QPushButton::clicked, this,
            [this, index] { Q_EMIT retryRequested(index); });
    layout->addLayout(row);
    m_layout->addWidget(card);
}

} // namespace Baiwen
