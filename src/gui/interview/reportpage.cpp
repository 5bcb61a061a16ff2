// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/reportpage.h"

#include "bank/banklibrary.h"
#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/interview/comparisonview.h"
#include "gui/interview/reportview.h"
#include "gui/interview/weakview.h"
#include "gui/taborder.h"
#include "gui/theme/theme.h"
#include "gui/widgets/column.h"
#include "gui/widgets/noticebar.h"
#include "progress/library.h"

#include <QDir>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Measure = 860;

QList<PlannedQuestion> retakePlan(const InterviewRecord &record, const QList<int> &planned)
{
    QList<PlannedQuestion> plan;
    for (int i = 0; i < record.plan.size(); ++i) {
        PlannedQuestion question = record.plan[i];
        const auto isSame = [&question](const PlannedQuestion &other) {
            return other.questionId == question.questionId && other.language == question.language;
        };
        if ((!planned.isEmpty() && !planned.contains(i)) || std::ranges::any_of(plan, isSame))
            continue;
        question.retry = false; // it is the first try of its own interview
        plan.append(question);
    }
    return plan;
}

InterviewConfig retakeConfig(const InterviewRecord &record, const QList<PlannedQuestion> &plan)
{
    InterviewConfig config = record.config;
    config.count = static_cast<int>(plan.size());
    if (plan != record.plan) {
        config.preset = InterviewPreset::Custom;
        config.totalTime.reset();
    }
    return config;
}

ReportPage::ReportPage(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new NoticeBar(context.theme))
    , m_column(new Column(context.theme, Measure))
{
    setObjectName(u"interviewReport"_s);
    m_notice->setObjectName(u"reportNotice"_s);
    m_column->setObjectName(u"reportScroll"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_column);
    // A report opened at the start may be there before the bank that has its words.
    connect(&m_context.banks, &BankLibrary::builtInLoaded, this, &ReportPage::retranslate);
}

QuestionLookup ReportPage::lookup() const
{
    return [this](const QString &id, const QString &language) -> std::optional<QuestionInfo> {
        const auto location = m_context.banks.find(id, languageFromCode(language));
        return location ? std::optional(questionInfo(*location.bank, *location.question)) : std::nullopt;
    };
}

void ReportPage::load(const InterviewRecord &record)
{
    for (const PlannedQuestion &planned : record.plan)
        m_context.banks.load(languageFromCode(planned.language));
}

void ReportPage::showRecord(const InterviewRecord &record)
{
    m_content = Content::Report;
    m_record = record;
    m_history.clear();
    m_notice->hide();
    load(record);
    build();
    m_column->verticalScrollBar()->setValue(0);
    readHistory();
}

void ReportPage::readHistory()
{
    const auto take = [this, id = m_record.id](const Result<QList<PastInterview>> &history) {
        if (!history || m_content != Content::Report || m_record.id != id)
            return; // the window says why the library cannot be read
        m_history = *history;
        const auto *view = qobject_cast<ReportView *>(m_body);
        if (!view || view->report() == makeReport(m_record, lookup(), m_history))
            return;
        const int position = m_column->verticalScrollBar()->value();
        build();
        m_column->verticalScrollBar()->setValue(position);
    };
    whenFinished(m_context.library.pastInterviews(), this, take);
}

void ReportPage::showComparison(const QString &oneId, const QString &otherId)
{
    const auto show = [this, otherId](const Result<std::optional<InterviewRecord>> &one) {
        if (!one || !*one)
            return;
        const auto showBoth = [this, first = **one](const Result<std::optional<InterviewRecord>> &other) {
            if (!other || !*other)
                return;
            m_content = Content::Comparison;
            m_record = first;
            m_other = **other;
            m_notice->hide();
            load(m_record);
            load(m_other);
            build();
            m_column->verticalScrollBar()->setValue(0);
            Q_EMIT contentShown();
        };
        whenFinished(m_context.library.interview(otherId), this, showBoth);
    };
    whenFinished(m_context.library.interview(oneId), this, show);
}

void ReportPage::showWeak()
{
    m_content = Content::Weak;
    m_notice->hide();
    build();
    m_column->verticalScrollBar()->setValue(0);
    Q_EMIT contentShown();
}

void ReportPage::retranslate()
{
    m_notice->retranslate();
    if (m_content != Content::Nothing)
        build();
}

void ReportPage::focusTop()
{
    // No button yet: the Return that ended the interview may come twice.
    m_column->setFocus();
}

void ReportPage::build()
{
    const bool hadFocus = m_body && m_body->isAncestorOf(window()->focusWidget());
    delete m_body;
    m_body = m_content == Content::Report  ? makeReportView()
        : m_content == Content::Comparison ? makeComparisonView()
                                           : makeWeakView();
    m_column->content()->addWidget(m_body);
    takePlaceInTabOrder(m_body, m_column);
    m_column->setAccessibleName(tr("Report"));
    if (hadFocus)
        focusTop();
}

QWidget *ReportPage::makeReportView()
{
    auto *view = new ReportView(m_context, m_record, makeReport(m_record, lookup(), m_history));
    connect(view, &ReportView::questionRequested, this, &ReportPage::questionRequested);
    connect(view, &ReportView::topicRequested, this, &ReportPage::topicRequested);
    connect(view, &ReportView::studyRequested, this, &ReportPage::studyRequested);
    connect(view, &ReportView::newInterviewRequested, this, &ReportPage::newInterviewRequested);
    connect(view, &ReportView::retryRequested, this, &ReportPage::retry);
    connect(view, &ReportView::shown, this, &ReportPage::scrollTo);
    connect(view, &ReportView::exported, this, [this](const QString &path) {
        m_notice->say(NoticeBar::Kind::Good, tr("The report is in %1.").arg(QDir::toNativeSeparators(path)));
    });
    connect(view, &ReportView::exportFailed, this, [this](const Error &error) {
        m_notice->say(NoticeBar::Kind::Error, tr("The report could not be exported. %1").arg(error.message));
    });
    return view;
}

QWidget *ReportPage::makeComparisonView()
{
    auto *view = new ComparisonView(m_context, compareInterviews(m_record, m_other, lookup()));
    connect(view, &ComparisonView::reportRequested, this, &ReportPage::openReport);
    return view;
}

QWidget *ReportPage::makeWeakView()
{
    auto *view = new WeakView(m_context);
    connect(view, &WeakView::questionRequested, this, &ReportPage::questionRequested);
    connect(view, &WeakView::weakRequested, this, &ReportPage::weakRequested);
    connect(view, &WeakView::studyRequested, this, &ReportPage::studyRequested);
    return view;
}

void ReportPage::openReport(const QString &id)
{
    // Not within the click of a button that goes with the comparison.
    const InterviewRecord record = m_record.id == id ? m_record : m_other;
    QTimer::singleShot(0, this, [this, record] { showRecord(record); });
}

void ReportPage::retry(const QList<int> &planned)
{
    const QList<PlannedQuestion> plan = retakePlan(m_record, planned);
    Q_EMIT retakeRequested(retakeConfig(m_record, plan), plan);
}

void ReportPage::scrollTo(QWidget *card)
{
    // When the card has its new height.
    QTimer::singleShot(0, card, [this, card] {
        const int y = card->mapTo(m_column->widget(), QPoint()).y();
        m_column->verticalScrollBar()->setValue(y - Metrics::PanePadding);
    });
}

} // namespace Baiwen
