// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reportview.h"

#include "bank/markdownhtml.h"
#include "exchange/reportwords.h"
#include "gui/charts/chartcard.h"
#include "gui/context.h"
#include "gui/interview/answercard.h"
#include "gui/interview/exportbutton.h"
#include "gui/interview/faultlist.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/reportcharts.h"
#include "gui/interview/scorebar.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QLabel *addLabel(QVBoxLayout *layout, const QString &text, const QString &role, const QString &name = {})
{
    auto *label = textLabel(text, role, name);
    if (role == "section"_L1)
        label->setContentsMargins(0, 16, 0, 0);
    layout->addWidget(label);
    return label;
}

/// A title of a question may be long, and an ampersand in it is no mnemonic.
static QString buttonText(const QString &text)
{
    static constexpr int Most = 36;
    QString shown = text.size() > Most ? text.first(Most - 1) + u'…' : text;
    return shown.replace(u'&', u"&&"_s);
}

ReportView::ReportView(const Context &context, const InterviewRecord &record, const InterviewReport &report,
                       QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_record(record)
    , m_report(report)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    addHeadline();
    addButtons();
    addFaults();
    addQuestions();
    addTopics();
    addCharts();
    m_content->addStretch(1);
}

void ReportView::addHeadline()
{
    const QString title = InterviewText::title(m_record.title, m_record.startedAt);
    addLabel(m_content, u"%1  ·  %2"_s.arg(title, ReportWords::mode(m_record.config.mode)), u"muted"_s,
             u"reportTitle"_s);
    QString headline = tr("No answer has a score");
    if (m_report.score)
        headline =
            ReportWords::score(*m_report.score) + u"  ·  "_s + bandText(bandOf(std::round(m_report.score->mean)));
    QLabel *score = addLabel(m_content, headline, u"title"_s, u"reportScore"_s);
    if (m_report.score && m_report.score->standardError)
        score->setToolTip(tr("Mean of %n answer(s) ± its standard error", nullptr, m_report.score->n));
    addLabel(m_content, ReportWords::counts(m_report).join(u"  ·  "_s), u"muted"_s, u"reportCounts"_s);
    addLabel(m_content, ReportWords::timeUsed(m_report), u"muted"_s, u"reportTime"_s);
    if (!m_report.coaching.isEmpty())
        addLabel(m_content, m_report.coaching, u"headline"_s, u"reportCoaching"_s);
}

void ReportView::addButtons()
{
    auto *row = new FlowLayout;
    QList<NextAction> actions = m_report.nextActions;
    // Answers are judged before the report; there is nothing to do about one that was not.
    actions.removeIf([](const NextAction &action) { return action.kind == NextActionKind::AssessAnswers; });
    if (!std::ranges::count(actions, NextActionKind::NewInterview, &NextAction::kind))
        actions.append({NextActionKind::NewInterview, {}, {}, tr("New interview")});
    bool isFirst = true;
    for (const NextAction &action : std::as_const(actions)) {
        const QString text = markdownToPlainText(action.text).simplified();
        auto *button = new QPushButton(buttonText(text));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setObjectName(u"nextAction-%1"_s.arg(static_cast<int>(action.kind)));
        if (std::exchange(isFirst, false))
            button->setProperty("role", u"primary"_s);
        connect(button, &QPushButton::clicked, this, [this, action] { follow(action); });
        row->addWidget(button);
    }
    if (!m_record.plan.isEmpty()) {
        auto *again = new QPushButton(tr("Same questions again"));
        again->setObjectName(u"retakeInterview"_s);
        connect(again, &QPushButton::clicked, this, [this] {
            QList<int> all;
            for (int i = 0; i < m_record.plan.size(); ++i)
                all << i;
            Q_EMIT retryRequested(all);
        });
        row->addWidget(again);
    }
    auto *exporting = new ExportButton(m_record, m_report);
    connect(exporting, &ExportButton::exported, this, &ReportView::exported);
    connect(exporting, &ExportButton::failed, this, &ReportView::exportFailed);
    row->addWidget(exporting);
    m_content->addSpacing(8);
    m_content->addLayout(row);
}

void ReportView::follow(const NextAction &action)
{
    switch (action.kind) {
    case NextActionKind::RetryQuestion:
        if (!m_report.weak.isEmpty())
            retry(m_report.weak.first());
        break;
    case NextActionKind::StudyWeak:
        Q_EMIT studyRequested(tr("Weak in an interview"), action.questionIds);
        break;
    case NextActionKind::PractiseTopic:
        Q_EMIT topicRequested(action.topicId);
        break;
    case NextActionKind::AssessAnswers:
    case NextActionKind::NewInterview:
        Q_EMIT newInterviewRequested();
        break;
    }
}

void ReportView::retry(int question)
{
    Q_EMIT retryRequested({m_record.attempts[m_report.questions[question].attempt].planned});
}

void ReportView::showAnswer(int question)
{
    m_cards[question]->showAnswer();
    Q_EMIT shown(m_cards[question]);
}

void ReportView::addFaults()
{
    if (m_report.sureButWrong.isEmpty() && m_report.missedVital.isEmpty())
        return;
    auto *faults = new FaultList(m_context, m_record, m_report);
    connect(faults, &FaultList::answerRequested, this, &ReportView::showAnswer);
    connect(faults, &FaultList::retryRequested, this, &ReportView::retry);
    m_content->addWidget(faults);
}

void ReportView::addQuestions()
{
    addLabel(m_content, tr("Question by question"), u"section"_s);
    for (int i = 0; i < m_report.questions.size(); ++i) {
        auto *card = new AnswerCard(m_context, m_record, m_report.questions[i], i + 1);
        connect(card, &AnswerCard::questionRequested, this, &ReportView::questionRequested);
        connect(card, &AnswerCard::retryRequested, this, [this, i] { retry(i); });
        m_content->addWidget(card);
        m_cards << card;
    }
    if (m_cards.isEmpty())
        addLabel(m_content, tr("No question was reached."), u"muted"_s);
}

/// "2 answers", and what they change where there are earlier ones.
static QString topicFacts(const ReportTopic &topic)
{
    const QString answers = ReportView::tr("%n answer(s)", nullptr, topic.n);
    return topic.change ? ReportView::tr("%1, %2 on %n earlier", "answers, points of change", topic.earlierN)
                              .arg(answers, ReportWords::change(*topic.change))
                        : answers;
}

void ReportView::addTopics()
{
    if (m_report.topics.isEmpty())
        return;
    addLabel(m_content, tr("Topics"), u"section"_s);
    // Not a chart of Qt's, which cuts long names of topics off: rows of text and bars, as long as they need to be.
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const ReportTopic &topic : std::as_const(m_report.topics)) {
        auto *facts = new QLabel(topicFacts(topic));
        facts->setObjectName(u"topicFacts-%1"_s.arg(row + 1));
        facts->setProperty("role", u"small"_s);
        auto *bar = new ScoreBar(m_context.theme, qRound(topic.score));
        bar->setAccessibleName(tr("%1: score %2, %3").arg(topic.title).arg(qRound(topic.score)).arg(facts->text()));
        grid->addWidget(textLabel(topic.title), row, 0);
        grid->addWidget(bar, row, 1);
        grid->addWidget(facts, row, 2);
        ++row;
    }
    m_content->addLayout(grid);
    addLabel(m_content, tr("Few answers are drawn towards 60: one does not make a topic."), u"small"_s);
}

void ReportView::addCharts()
{
    const std::pair<QString, std::optional<ChartData>> charts[] = {
        {u"timeChart"_s, ReportCharts::timeAndScore(m_record, m_report)},
        {u"calibrationChart"_s, ReportCharts::calibration(m_record, m_report)},
        {u"trendChart"_s, ReportCharts::trend(m_report.trend)},
    };
    for (const auto &[name, chart] : charts) {
        if (!chart)
            continue;
        // Each in its own turn of the event loop: they are far down the page, and making all at once would be felt.
        QTimer::singleShot(0, this, [this, name = name, chart = *chart] {
            auto *card = new ChartCard(m_context.theme, name);
            card->setContent(chart);
            m_content->insertWidget(m_content->count() - 1, card); // above the stretch
        });
    }
}

} // namespace Baiwen
