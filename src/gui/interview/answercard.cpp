// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/answercard.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/context.h"
#include "gui/interview/bookmarkbutton.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/timebar.h"
#include "gui/taborder.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtMath>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QLabel *addText(QVBoxLayout *layout, const QString &text, const QString &role = {})
{
    auto *label = textLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label);
    return label;
}

AnswerCard::AnswerCard(const Context &context, const InterviewRecord &record, const ReportQuestion &question,
                       int number, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_record(record)
    , m_question(question)
{
    setObjectName(u"answerCard-%1"_s.arg(number));
    setProperty("role", u"card"_s);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(16, 14, 16, 12);
    m_layout->setSpacing(8);
    addHead(number);
    if (attempt().answerUsed.count() > 0 || attempt().prepUsed.count() > 0) {
        auto *bar = new TimeBar(m_context.theme, attempt(), m_question.timing);
        m_layout->addWidget(bar);
        addText(m_layout, bar->text(), u"small"_s);
    }
    addPoints();
    if (m_question.history)
        addText(m_layout, ReportWords::history(*m_question.history), u"small"_s)->setObjectName(u"attemptHistory"_s);
    addButtons();
}

void AnswerCard::addHead(int number)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    addText(words, u"%1. %2"_s.arg(number).arg(markdownToPlainText(m_question.title)), u"headline"_s);
    QStringList facts{m_question.topicTitle, ReportWords::outcome(attempt().outcome)};
    facts.removeAll(QString());
    if (m_question.retry)
        facts << tr("second try, not counted");
    if (attempt().confidence)
        facts << tr("%1 % sure").arg(*attempt().confidence);
    if (m_question.score) {
        for (const Deduction &deduction : m_question.score->deductions)
            facts << u"%1 −%2"_s.arg(deductionText(deduction.reason)).arg(deduction.points);
    }
    addText(words, facts.join(u"  ·  "_s), u"muted"_s);
    head->addLayout(words, 1);
    auto *score = new QLabel(m_question.score ? QString::number(m_question.score->value) : u"–"_s);
    score->setAccessibleName(m_question.score ? tr("Score %1").arg(m_question.score->value) : tr("Not scored"));
    score->setProperty("role", u"title"_s);
    head->addWidget(score, 0, Qt::AlignTop);
    m_layout->addLayout(head);
    if (m_question.sureButWrong)
        addText(m_layout, tr("Sure, but wrong: read this one first."), u"error"_s);
}

void AnswerCard::addPoints()
{
    const Theme &theme = m_context.theme;
    for (const ReportPoint &point : std::as_const(m_question.points)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *icon = new QLabel;
        const Credit credit = point.credit.credit;
        const auto paint = [icon, credit, &theme] {
            icon->setPixmap(iconPixmap(InterviewText::creditIcon(credit),
                                       InterviewText::creditColour(credit, theme.tokens()), theme.px(16),
                                       icon->devicePixelRatioF()));
        };
        paint();
        connect(&theme, &Theme::changed, icon, paint);
        icon->setAccessibleName(InterviewText::credit(credit));
        icon->setToolTip(InterviewText::credit(credit));
        row->addWidget(icon, 0, Qt::AlignTop);
        QString text = point.text.isEmpty() ? tr("The answer as a whole") : markdownToPlainText(point.text);
        if (point.credit.weight > 1)
            text += u"  ·  "_s + tr("vital");
        row->addWidget(textLabel(text), 1);
        m_layout->addLayout(row);
    }
    for (const ReportError &error : std::as_const(m_question.errors))
        addText(m_layout, ReportWords::error(error), u"error"_s);
}

void AnswerCard::addButtons()
{
    auto *row = new FlowLayout;
    const auto button = [row, this](const QString &name, const QString &text, const QString &icon) {
        auto *b = new QPushButton(themedIcon(m_context.theme, icon), text);
        b->setObjectName(name);
        b->setProperty("role", u"quiet"_s);
        row->addWidget(b);
        return b;
    };
    m_toggle = button(u"showDetails"_s, {}, u"chevron-right"_s);
    m_toggle->setCheckable(true);
    connect(m_toggle, &QPushButton::toggled, this, &AnswerCard::showDetails);
    m_toggle->setText(tr("Answer and model answer"));
    auto *open = button(u"openInBrowse"_s, tr("Open in Browse"), u"browse"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT questionRequested(m_question.questionId); });
    auto *bookmark = new BookmarkButton(m_context, m_question.questionId, m_question.title);
    bookmark->setObjectName(u"bookmarkQuestion"_s);
    row->addWidget(bookmark);
    auto *retry = button(u"retryQuestion"_s, tr("Try again"), u"play"_s);
    connect(retry, &QPushButton::clicked, this, &AnswerCard::retryRequested);
    m_layout->addLayout(row);
}

void AnswerCard::showAnswer()
{
    m_toggle->setChecked(true);
    m_toggle->setFocus(Qt::OtherFocusReason);
}

void AnswerCard::showDetails(bool shown)
{
    m_toggle->setIcon(themedIcon(m_context.theme, shown ? u"chevron-down"_s : u"chevron-right"_s));
    if (m_details) {
        m_details->setVisible(shown);
        return;
    }
    if (!shown)
        return;
    m_details = new QWidget;
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(6);
    addText(layout, tr("What you answered"), u"section"_s);
    const bool isAloud = m_record.config.answerMode != AnswerMode::Typed;
    addText(layout,
            !attempt().answer.isEmpty() ? attempt().answer
                : isAloud               ? tr("Said aloud, not recorded.")
                                        : tr("Nothing was written."));
    const PlannedQuestion &planned = m_record.plan[attempt().planned];
    for (qsizetype i = 0; i < attempt().followUps.size(); ++i) {
        addText(layout, markdownToPlainText(planned.followUps.value(i).text), u"muted"_s);
        if (!attempt().followUps[i].answer.isEmpty())
            addText(layout, attempt().followUps[i].answer);
    }
    if (!attempt().addition.isEmpty()) {
        addText(layout, tr("Added at the end, not scored"), u"muted"_s);
        addText(layout, attempt().addition);
    }
    addText(layout, tr("Model answer"), u"section"_s);
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    if (location) {
        auto *view = new DetailView(m_context.theme);
        view->setAccessibleName(tr("Model answer"));
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        // The card is as long as its text: only the page scrolls.
        connect(view->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, view,
                [view](const QSizeF &size) { view->setFixedHeight(qCeil(size.height()) + 2 * view->frameWidth()); });
        const auto show = [this, view, location] {
            view->show(DetailHtml{m_context.theme}.question(*location.question, true, {}), true);
        };
        layout->addWidget(view);
        show();
        connect(&m_context.theme, &Theme::changed, view, show);
    } else {
        addText(layout, tr("This question is not in the bank any more."));
    }
    m_layout->addWidget(m_details);
    takePlaceInTabOrder(m_details, m_toggle);
}

} // namespace Baiwen
