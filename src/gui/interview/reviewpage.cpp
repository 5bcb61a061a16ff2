// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reviewpage.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/detailview.h"
#include "gui/buttonkeys.h"
#include "gui/context.h"
#include "gui/interview/errorlist.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/keypointlist.h"
#include "gui/interview/ratingrow.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/theme/theme.h"
#include "gui/widgets/column.h"
#include "interview/pointmatcher.h"
#include "interview/report.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

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

    connect(m_points, &KeyPointList::judged, this, &ReviewPage::judge);
    connect(m_errors, &ErrorList::judged, this, &ReviewPage::judge);
    connect(m_depth, &RatingRow::rated, this, &ReviewPage::judge);
    connect(m_structure, &RatingRow::rated, this, &ReviewPage::judge);
    connect(m_points, &KeyPointList::currentChanged, this, &ReviewPage::markSpans);
    connect(m_points, &KeyPointList::currentChanged, this, [this](int point) {
        if (point >= 0)
            bringIntoSight(m_points->row(point));
    });
    connect(m_points, &KeyPointList::finished, m_next, [this] {
        m_next->setFocus(Qt::TabFocusReason);
        bringIntoSight(m_afterPoints); // what else there is to judge
    });
    connect(&m_context.theme, &Theme::changed, this, &ReviewPage::restyle);
    retranslate();
}

Column *ReviewPage::buildAnswer()
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
    m_answer->setTextFormat(Qt::RichText);
    QSizePolicy policy = m_answer->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored); // a word without end must not widen the column
    m_answer->setSizePolicy(policy);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pointsLabel = label({}, u"section"_s);
    m_pointsLabel->setContentsMargins(0, 12, 0, 0);
    m_pointsHint = label(u"pointsHint"_s, u"muted"_s);
    m_points = new KeyPointList(m_context.theme);
    content->addWidget(m_points);
    m_afterPoints = new QWidget;
    m_afterPoints->setObjectName(u"afterPoints"_s);
    auto *rest = new QVBoxLayout(m_afterPoints);
    rest->setContentsMargins(0, 12, 0, 0);
    rest->setSpacing(14);
    m_errors = new ErrorList;
    m_depth = new RatingRow(u"depth"_s);
    m_structure = new RatingRow(u"structure"_s);
    for (QWidget *part : std::initializer_list<QWidget *>{m_errors, m_depth, m_structure})
        rest->addWidget(part);
    content->addWidget(m_afterPoints);
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
    m_retry = new QPushButton;
    m_retry->setObjectName(u"retryButton"_s);
    m_retry->setProperty("role", u"quiet"_s);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_next->setFocus(); // this one cannot be pressed twice
        m_controller.retry();
        updateButtons();
    });
    m_previous = new QPushButton;
    m_previous->setObjectName(u"previousButton"_s);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(-1); });
    m_next = new QPushButton;
    m_next->setObjectName(u"nextButton"_s);
    m_next->setProperty("role", u"primary"_s);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (!goTo(1))
            Q_EMIT nextRequested();
    });
    auto *bar = new QFrame;
    bar->setProperty("role", u"bar"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_coverage, 1);
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_end);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(Metrics::ReadingPadding, 8, Metrics::ReadingPadding, 10);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(m_deductions);
    return bar;
}

bool ReviewPage::isAllTogether() const
{
    return m_controller.session().state() == InterviewState::ReviewAll;
}

static bool canBeReviewed(const Attempt &attempt)
{
    return attempt.outcome != Outcome::Open && attempt.outcome != Outcome::Abandoned;
}

/// The next attempt in that direction that can be reviewed; -1: there is none.
static int neighbour(const QList<Attempt> &attempts, int from, int by)
{
    for (int i = from + by; i >= 0 && i < attempts.size(); i += by) {
        if (canBeReviewed(attempts[i]))
            return i;
    }
    return -1;
}

const Attempt &ReviewPage::attempt() const
{
    return m_controller.session().attempts().at(m_attempt);
}

bool ReviewPage::goTo(int by)
{
    const int to = isAllTogether() ? neighbour(m_controller.session().attempts(), m_attempt, by) : -1;
    if (to < 0)
        return false;
    m_attempt = to;
    showCurrent();
    return true;
}

void ReviewPage::showAttempt()
{
    const QList<Attempt> &attempts = m_controller.session().attempts();
    if (attempts.isEmpty())
        return;
    m_attempt = static_cast<int>(attempts.size()) - 1;
    if (isAllTogether()) {
        // From the first that is not judged: after a crash the user goes on where he was.
        const auto isLeft = [](const Attempt &a) { return canBeReviewed(a) && !a.assessment && !isGivenUp(a.outcome); };
        const auto first = std::ranges::find_if(attempts, isLeft);
        m_attempt = first != attempts.end() ? static_cast<int>(first - attempts.begin()) : neighbour(attempts, -1, 1);
        if (m_attempt < 0)
            return;
    }
    showCurrent();
}

void ReviewPage::showCurrent()
{
    const InterviewSession &session = m_controller.session();
    const Attempt &attempt = this->attempt();
    const PlannedQuestion &planned = session.plan()[attempt.planned];
    const auto location = m_context.banks.find(planned.questionId, languageFromCode(planned.language));
    m_progress->setText(tr("Question %1 / %2").arg(attempt.planned + 1).arg(session.plan().size()));
    m_title->setText(location ? markdownToPlainText(location.question->title) : planned.questionId);

    QStringList facts{ReportWords::outcome(attempt.outcome)};
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
    const QList<KeyPoint> points = location ? location.question->points : QList<KeyPoint>();
    const bool isWritten = session.config().answerMode == AnswerMode::Typed && !attempt.answer.isEmpty();
    m_matches.clear();
    if (isWritten && location) {
        const Language other =
            languageFromCode(planned.language) == Language::Chinese ? Language::English : Language::Chinese;
        m_matches =
            matchPoints(attempt.answer, *location.question, m_context.banks.find(planned.questionId, other).question);
    }

    const bool isJudged = !isGivenUp(attempt.outcome);
    m_showModel->setChecked(!isJudged); // there is nothing else to see then
    m_points->setPoints(points, attempt.assessment, m_matches, attempt.answer);
    m_errors->setPitfalls(location ? location.question->pitfalls : QStringList(), attempt.assessment);
    m_depth->setValue(attempt.assessment ? attempt.assessment->depth : std::nullopt);
    m_structure->setValue(attempt.assessment ? attempt.assessment->structure : std::nullopt);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pointsLabel, m_pointsHint, m_points})
        widget->setVisible(isJudged);
    showModelAnswer();
    m_model->verticalScrollBar()->setValue(0);
    m_answerSide->verticalScrollBar()->setValue(0);
    markSpans(-1);
    updateScore();
    updateButtons();
    if (isJudged)
        m_points->focusFirst();
    else
        m_next->setFocus();
}

void ReviewPage::updateButtons()
{
    const InterviewSession &session = m_controller.session();
    const bool isAll = isAllTogether();
    const bool isLast =
        isAll ? neighbour(session.attempts(), m_attempt, 1) < 0 : attempt().planned + 1 >= session.plan().size();
    m_next->setText(!isLast ? tr("Next question") : tr("To the report"));
    m_previous->setVisible(isAll);
    m_previous->setEnabled(isAll && neighbour(session.attempts(), m_attempt, -1) >= 0);
    const PlannedQuestion &planned = session.plan()[attempt().planned];
    const bool isAskedAgain =
        std::ranges::any_of(session.plan().sliced(attempt().planned + 1), [&](const PlannedQuestion &later) {
            return later.retry && later.questionId == planned.questionId;
        });
    m_retry->setVisible(!isAll && !planned.retry);
    m_retry->setEnabled(!isAskedAgain && attempt().planned + InterviewSession::RetryAfter <= session.plan().size());
    m_retry->setText(isAskedAgain ? tr("Is asked again later") : tr("Ask again later"));
}

void ReviewPage::bringIntoSight(QWidget *widget)
{
    static constexpr int Margin = 8;
    // Once the layout has placed what may have been shown just now.
    QTimer::singleShot(0, widget, [this, widget] {
        const int top = widget->mapTo(m_answerSide->widget(), QPoint()).y();
        m_answerSide->ensureVisible(0, top + widget->height(), 0, Margin);
        m_answerSide->ensureVisible(0, top, 0, Margin); // the top, if not all of it
    });
}

void ReviewPage::markSpans(int point)
{
    const Attempt &attempt = this->attempt();
    const Tokens &t = m_context.theme.tokens();
    QString html;
    qsizetype at = 0;
    const auto plain = [&](qsizetype from, qsizetype to) {
        return attempt.answer.mid(from, to - from).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    };
    for (const AnswerSpan &span : point >= 0 ? m_matches.value(point).spans : QList<AnswerSpan>()) {
        html += plain(at, span.start)
            + u"<span style=\"background-color:%1\">%2</span>"_s.arg(t.accentTint.name(),
                                                                     plain(span.start, span.start + span.length));
        at = span.start + span.length;
    }
    html += plain(at, attempt.answer.size());
    QStringList answers;
    if (!html.isEmpty())
        answers << html;
    const PlannedQuestion &planned = m_controller.session().plan()[attempt.planned];
    for (qsizetype i = 0; i < attempt.followUps.size(); ++i) {
        if (!attempt.followUps[i].answer.isEmpty()) {
            const QString asked = markdownToPlainText(planned.followUps.value(i).text).toHtmlEscaped();
            answers << u"<i>%1</i><br>%2"_s.arg(asked, attempt.followUps[i].answer.toHtmlEscaped());
        }
    }
    if (!attempt.addition.isEmpty())
        answers << u"<i>%1</i><br>%2"_s.arg(tr("Added afterwards").toHtmlEscaped(), attempt.addition.toHtmlEscaped());
    m_answer->setText(answers.join("<br><br>"_L1));
    m_answer->setVisible(!answers.isEmpty());
}

void ReviewPage::judge()
{
    Assessment assessment = m_points->assessment();
    m_errors->apply(assessment);
    assessment.depth = m_depth->value();
    assessment.structure = m_structure->value();
    m_controller.assess(m_attempt, assessment);
    updateScore();
}

void ReviewPage::showModelAnswer()
{
    const InterviewSession &session = m_controller.session();
    if (session.attempts().isEmpty())
        return;
    const PlannedQuestion &planned = session.plan()[attempt().planned];
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
    const Attempt &attempt = this->attempt();
    // In this order: first what was said, then what was wrong, then how it was said.
    m_afterPoints->setVisible(!isGivenUp(attempt.outcome) && m_points->notJudged() == 0);
    if (isGivenUp(attempt.outcome)) {
        m_coverage->setText(ReportWords::outcome(attempt.outcome));
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
    if (isVisible() && !m_controller.session().attempts().isEmpty()) {
        showModelAnswer();
        markSpans(-1);
    }
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
    m_errors->retranslate();
    m_depth->setWords(
        tr("Depth"),
        {tr("names it"), tr("defines it"), tr("how it works"), tr("trade-offs"), tr("numbers or a real case")});
    m_structure->setWords(tr("Structure"),
                          {tr("fragments"), tr("a list"), tr("an order"), tr("headline and reasons"),
                           tr("headline, reasons, example, close")});
    m_previous->setText(tr("Previous question"));
    m_next->setText(tr("Next question"));
    m_end->setText(tr("End interview…"));
    if (m_controller.session().state() == InterviewState::Review || isAllTogether())
        showCurrent();
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
    if (ButtonKeys::isReturnForPage(*event, *this))
        m_next->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Baiwen
