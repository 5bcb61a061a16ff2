// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reportpage.h"

#include "bank/banklibrary.h"
#include "bank/markdownhtml.h"
#include "gui/context.h"
#include "gui/interview/answercard.h"
#include "gui/interview/column.h"
#include "gui/interview/flowlayout.h"
#include "gui/interview/interviewtext.h"
#include "gui/interview/scorebar.h"
#include "gui/theme/theme.h"
#include "progress/library.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Measure = 860;

static QLabel *addLabel(QVBoxLayout *layout, const QString &text, const QString &role, const QString &name = {})
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", role);
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

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"interviewReport"_s);
    m_column = new Column(m_context.theme, Measure);
    m_column->setObjectName(u"reportScroll"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
    connect(&m_context.library, &Library::bookmarksChanged, this, [this] {
        for (AnswerCard *card : std::as_const(m_cards))
            card->updateBookmark();
    });
    // A report opened at the start may be there before the bank that has its words.
    connect(&m_context.banks, &BankLibrary::builtInLoaded, this, &ReportPage::retranslate);
}

QuestionLookup ReportPage::lookup() const
{
    return [this](const QString &id, const QString &language) -> std::optional<QuestionInfo> {
        const auto location = m_context.banks.find(id, languageFromCode(language));
        if (!location)
            return std::nullopt;
        const QStringList path = location.bank->topicPath(location.question->topic);
        QuestionInfo info{location.question->title, path.isEmpty() ? location.bank->title() : path.last(), {}};
        for (const KeyPoint &point : location.question->points)
            info.points << (point.term.isEmpty() ? point.text : point.term);
        return info;
    };
}

void ReportPage::showRecord(const InterviewRecord &record)
{
    m_record = record;
    for (const PlannedQuestion &planned : record.plan)
        m_context.banks.load(languageFromCode(planned.language));
    build();
    m_column->verticalScrollBar()->setValue(0);
}

void ReportPage::retranslate()
{
    if (!m_record.id.isEmpty())
        build();
}

void ReportPage::build()
{
    m_report = makeReport(m_record, lookup());
    delete m_body;
    m_cards.clear();
    m_body = new QWidget;
    auto *content = new QVBoxLayout(m_body);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    addHeadline(content);
    addNextActions(content);
    addMissed(content);
    addQuestions(content);
    addTopics(content);
    content->addStretch(1);
    m_column->content()->addWidget(m_body);
}

void ReportPage::addHeadline(QVBoxLayout *content)
{
    addLabel(content, InterviewText::title(m_record.title, m_record.startedAt), u"muted"_s, u"reportTitle"_s);
    QString headline = tr("No answer has a score");
    if (m_report.score) {
        const auto &score = *m_report.score;
        headline = score.standardError ? tr("%1 ± %2").arg(qRound(score.mean)).arg(qRound(*score.standardError))
                                       : QString::number(qRound(score.mean));
        headline += u"  ·  "_s + bandText(bandOf(score.mean));
    }
    addLabel(content, headline, u"title"_s, u"reportScore"_s);

    QStringList counts{tr("%1 of %2 answered").arg(m_report.answered).arg(m_report.planned)};
    const auto add = [&counts](int number, const QString &text) {
        if (number > 0)
            counts << text.arg(number);
    };
    add(m_report.timedOut, tr("%1 of them at the end of the time"));
    add(m_report.skipped, tr("%1 skipped"));
    add(m_report.notKnown, tr("%1 not known"));
    add(m_report.notReached, tr("%1 not reached"));
    add(m_report.notAssessed, tr("%1 not judged"));
    addLabel(content, counts.join(u"  ·  "_s), u"muted"_s, u"reportCounts"_s);
    const QString used = InterviewText::clock(m_report.timeUsed);
    addLabel(content,
             m_report.timeBudget ? tr("Time used %1 of %2").arg(used, InterviewText::clock(*m_report.timeBudget))
                                 : tr("Time used %1, no limit").arg(used),
             u"muted"_s, u"reportTime"_s);
    if (!m_report.coaching.isEmpty())
        addLabel(content, m_report.coaching, u"headline"_s, u"reportCoaching"_s);
}

void ReportPage::addNextActions(QVBoxLayout *content)
{
    auto *row = new FlowLayout;
    QList<NextAction> actions = m_report.nextActions;
    // A practice interview is judged as it goes.
    actions.removeIf([](const NextAction &action) { return action.kind == NextActionKind::AssessAnswers; });
    if (!std::ranges::count(actions, NextActionKind::NewInterview, &NextAction::kind))
        actions.append({NextActionKind::NewInterview, {}, {}, tr("New interview")});
    bool isFirst = true;
    for (const NextAction &action : std::as_const(actions)) {
        const bool isWeak = action.kind == NextActionKind::StudyWeak;
        const QString text = isWeak ? tr("Interview on what is weak") : action.text;
        auto *button = new QPushButton(buttonText(text));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setObjectName(u"nextAction-%1"_s.arg(static_cast<int>(action.kind)));
        if (std::exchange(isFirst, false))
            button->setProperty("role", u"primary"_s);
        connect(button, &QPushButton::clicked, this, [this, action] { follow(action); });
        row->addWidget(button);
    }
    content->addSpacing(8);
    content->addLayout(row);
}

void ReportPage::follow(const NextAction &action)
{
    switch (action.kind) {
    case NextActionKind::RetryQuestion:
        if (!action.questionIds.isEmpty())
            Q_EMIT questionRequested(action.questionIds.first());
        break;
    case NextActionKind::StudyWeak:
        Q_EMIT weakRequested();
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

void ReportPage::addMissed(QVBoxLayout *content)
{
    if (m_report.missedVital.isEmpty())
        return;
    addLabel(content, tr("Vital points missed"), u"section"_s);
    for (const MissedPoint &missed : std::as_const(m_report.missedVital)) {
        const ReportQuestion &question = m_report.questions[missed.question];
        addLabel(content,
                 u"%1  —  %2"_s.arg(markdownToPlainText(question.points[missed.point].text),
                                    markdownToPlainText(question.title)),
                 u"error"_s);
    }
}

void ReportPage::addQuestions(QVBoxLayout *content)
{
    addLabel(content, tr("Question by question"), u"section"_s);
    int number = 0;
    for (const ReportQuestion &question : std::as_const(m_report.questions)) {
        auto *card = new AnswerCard(m_context, m_record, question, ++number);
        connect(card, &AnswerCard::questionRequested, this, &ReportPage::questionRequested);
        content->addWidget(card);
        m_cards << card;
    }
    if (number == 0)
        addLabel(content, tr("No question was reached."), u"muted"_s);
}

void ReportPage::addTopics(QVBoxLayout *content)
{
    if (m_report.topics.isEmpty())
        return;
    addLabel(content, tr("Topics"), u"section"_s);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const ReportTopic &topic : std::as_const(m_report.topics)) {
        auto *name = new QLabel(tr("%1 (%n answer(s))", nullptr, topic.n).arg(topic.title));
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(new ScoreBar(m_context.theme, qRound(topic.score)), row, 1);
        ++row;
    }
    content->addLayout(grid);
    addLabel(content, tr("Few answers are drawn towards 60: one does not make a topic."), u"small"_s);
}

} // namespace Baiwen
