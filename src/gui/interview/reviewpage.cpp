// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reviewpage.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/context.h"
#include "gui/interview/column.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/keypointlist.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/theme/theme.h"
#include "interview/report.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Below this width, at 100 % text, either the user's answer or the model answer is shown.
static constexpr int NarrowWidth = 820;
static constexpr int SideWidth = 340; ///< the least of each

static bool isGivenUp(Outcome outcome)
{
    return outcome == Outcome::Skipped || outcome == Outcome::DontKnow;
}

ReviewPage::ReviewPage(const Context &context, SessionController &controller, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_controller(controller)
{
    setObjectName(u"interviewReview"_s);
    m_progress = new QLabel;
    m_progress->setProperty("role", u"section"_s);
    m_title = new QLabel;
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setProperty("role", u"headline"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_progress);
    words->addWidget(m_title);
    m_showModel = new QPushButton;
    m_showModel->setObjectName(u"showModelAnswer"_s);
    m_showModel->setProperty("role", u"chip"_s);
    m_showModel->setCheckable(true);
    connect(m_showModel, &QPushButton::toggled, this, &ReviewPage::arrange);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Metrics::ReadingPadding, 12, Metrics::ReadingPadding, 12);
    head->setSpacing(16);
    head->addLayout(words, 1);
    head->addWidget(m_showModel, 0, Qt::AlignVCenter);

    m_model = new DetailView(m_context.theme);
    m_model->setObjectName(u"modelAnswer"_s);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"reviewSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_answerSide = buildAnswer();
    m_splitter->addWidget(m_answerSide);
    m_splitter->addWidget(m_model);
    m_answerSide->setMinimumWidth(SideWidth);
    m_model->setMinimumWidth(SideWidth);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({SideWidth, SideWidth}); // equal shares: what each would like does not count

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(buildBar());

    connect(m_points, &KeyPointList::judged, this, [this] {
        m_controller.assess(m_points->assessment());
        updateScore();
    });
    connect(m_points, &KeyPointList::finished, m_next, [this] { m_next->setFocus(Qt::TabFocusReason); });
    connect(&m_context.theme, &Theme::changed, this, &ReviewPage::restyle);
    retranslate();
}

QWidget *ReviewPage::buildAnswer()
{
    auto *column = new Column(m_context.theme);
    column->setObjectName(u"reviewScroll"_s);
    QVBoxLayout *content = column->content();
    const auto label = [content](const QString &name, const QString &role) {
        auto *text = new QLabel;
        text->setObjectName(name);
        text->setProperty("role", role);
        text->setWordWrap(true);
        content->addWidget(text);
        return text;
    };
    m_answerLabel = label({}, u"section"_s);
    m_facts = label(u"answerFacts"_s, u"muted"_s);
    m_answer = label(u"answerText"_s, {});
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pointsLabel = label({}, u"section"_s);
    m_pointsLabel->setContentsMargins(0, 12, 0, 0);
    m_pointsHint = label(u"pointsHint"_s, u"muted"_s);
    m_points = new KeyPointList(m_context.theme);
    content->addWidget(m_points);
    content->addStretch(1);
    return column;
}

QWidget *ReviewPage::buildBar()
{
    m_coverage = new QLabel;
    m_coverage->setObjectName(u"coverage"_s);
    m_coverage->setProperty("role", u"headline"_s);
    m_deductions = new QLabel;
    m_deductions->setObjectName(u"deductions"_s);
    m_deductions->setProperty("role", u"muted"_s);
    m_deductions->setWordWrap(true);
    m_end = new QPushButton;
    m_end->setObjectName(u"reviewEndButton"_s);
    m_end->setProperty("role", u"quiet"_s);
    connect(m_end, &QPushButton::clicked, this, &ReviewPage::endRequested);
    m_next = new QPushButton;
    m_next->setObjectName(u"nextButton"_s);
    m_next->setProperty("role", u"primary"_s);
    connect(m_next, &QPushButton::clicked, this, &ReviewPage::nextRequested);
    auto *bar = new QFrame;
    bar->setProperty("role", u"bar"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_coverage, 1);
    buttons->addWidget(m_next);
    buttons->addWidget(m_end);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(Metrics::ReadingPadding, 8, Metrics::ReadingPadding, 10);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_deductions);
    return bar;
}

void ReviewPage::showAttempt()
{
    const InterviewSession &session = m_controller.session();
    if (session.attempts().isEmpty())
        return;
    const Attempt &attempt = session.attempts().last();
    const PlannedQuestion &planned = session.plan()[attempt.planned];
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    m_progress->setText(tr("Question %1 / %2").arg(attempt.planned + 1).arg(session.plan().size()));
    m_title->setText(location ? markdownToPlainText(location.question->title) : planned.questionId);

    QStringList facts{InterviewText::outcome(attempt.outcome)};
    if (attempt.answerUsed.count() > 0) {
        facts << tr("%1 of %2")
                     .arg(InterviewText::clock(attempt.answerUsed),
                          InterviewText::clock(planned.timing.limit + attempt.extensionTime));
    }
    if (!attempt.answer.isEmpty())
        facts << InterviewText::length(attempt.answer);
    if (attempt.confidence)
        facts << tr("%1 % sure").arg(*attempt.confidence);
    m_facts->setText(facts.join(u"  ·  "_s));
    QStringList answers;
    if (!attempt.answer.isEmpty())
        answers << attempt.answer;
    for (qsizetype i = 0; i < attempt.followUps.size(); ++i) {
        if (!attempt.followUps[i].answer.isEmpty())
            answers << u"%1\n%2"_s.arg(markdownToPlainText(planned.followUps.value(i).text),
                                       attempt.followUps[i].answer);
    }
    m_answer->setText(answers.join(u"\n\n"_s));
    m_answer->setVisible(!answers.isEmpty());

    const bool isJudged = !isGivenUp(attempt.outcome);
    m_showModel->setChecked(!isJudged); // there is nothing else to see then
    m_points->setPoints(location ? location.question->points : QList<KeyPoint>(), attempt.assessment);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pointsLabel, m_pointsHint, m_points})
        widget->setVisible(isJudged);
    m_next->setText(attempt.planned + 1 < session.plan().size() ? tr("Next question") : tr("To the report"));
    showModelAnswer();
    m_model->verticalScrollBar()->setValue(0);
    updateScore();
    if (isJudged)
        m_points->focusFirst();
    else
        m_next->setFocus();
}

void ReviewPage::showModelAnswer()
{
    const InterviewSession &session = m_controller.session();
    if (session.plan().isEmpty())
        return;
    const PlannedQuestion &planned = session.plan()[session.plannedIndex()];
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    const DetailHtml html{m_context.theme};
    m_model->show(location
                      ? html.question(*location.question, true, {})
                      : html.introduction(planned.questionId, tr("This question is not in the bank any more."), {}),
                  true);
}

void ReviewPage::updateScore()
{
    const InterviewSession &session = m_controller.session();
    if (session.attempts().isEmpty())
        return;
    const Attempt &attempt = session.attempts().last();
    if (isGivenUp(attempt.outcome)) {
        m_coverage->setText(InterviewText::outcome(attempt.outcome));
        m_deductions->setText(tr("Read the model answer, then go on."));
        return;
    }
    const int left = m_points->notJudged();
    if (left == m_points->count()) {
        m_coverage->setText(tr("Not judged yet"));
        m_deductions->setText(tr("Which of the points did you say?"));
        return;
    }
    const auto score = scoreOf(attempt, session.config().answerMode, session.plan()[attempt.planned].timing.grace)
                           .value_or(QuestionScore());
    int coverage = 100;
    QStringList deductions{tr("Score %1").arg(score.value)};
    for (const Deduction &deduction : score.deductions) {
        if (deduction.reason == DeductionReason::Coverage)
            coverage -= deduction.points;
        else if (deduction.reason == DeductionReason::TooShort)
            coverage = 0; // only where no point was credited
        deductions << u"%1 −%2"_s.arg(deductionText(deduction.reason)).arg(deduction.points);
    }
    if (left > 0)
        deductions << tr("%n point(s) not judged yet count as missed", nullptr, left);
    m_coverage->setText(tr("Coverage %1 %").arg(coverage));
    m_deductions->setText(deductions.join(u"  ·  "_s));
}

void ReviewPage::restyle()
{
    arrange();
    if (isVisible())
        showModelAnswer();
}

void ReviewPage::retranslate()
{
    m_answerLabel->setText(tr("Your answer"));
    m_answer->setAccessibleName(tr("Your answer"));
    m_pointsLabel->setText(tr("Key points"));
    m_pointsHint->setText(tr("For each: 1 said, 2 half, 3 missed. You decide."));
    m_points->retranslate();
    m_model->setAccessibleName(tr("Model answer"));
    m_showModel->setText(tr("Model answer"));
    m_next->setText(tr("Next question"));
    m_end->setText(tr("End interview…"));
    if (m_controller.session().state() == InterviewState::Review)
        showAttempt();
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewPage::arrange()
{
    const bool isNarrow = width() < m_context.theme.px(NarrowWidth);
    m_showModel->setVisible(isNarrow);
    m_model->setVisible(!isNarrow || m_showModel->isChecked());
    m_answerSide->setVisible(!isNarrow || !m_showModel->isChecked());
}

void ReviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_next->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
