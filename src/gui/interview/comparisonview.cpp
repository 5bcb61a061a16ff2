// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/comparisonview.h"

#include "bank/markdownhtml.h"
#include "exchange/reporttables.h"
#include "exchange/reportwords.h"
#include "gui/charts/numbertable.h"
#include "gui/context.h"
#include "gui/interview/interviewtext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static QString numberOf(const std::optional<int> &score)
{
    return score ? QString::number(*score) : u"–"_s;
}

static QString changeOf(const std::optional<int> &before, const std::optional<int> &after)
{
    return before && after ? ReportWords::change(*after - *before) : u"–"_s;
}

static QString scoreOf(const InterviewReport &report)
{
    return report.score ? ReportWords::score(*report.score) : u"–"_s;
}

/// One sentence about the two totals.
static QString verdictOn(const InterviewComparison &comparison)
{
    if (!comparison.isSameMode)
        return ComparisonView::tr("One is practice and one an exam: the scores are not of one kind.");
    switch (comparison.direction) {
    case TrendDirection::Up:
        return ComparisonView::tr("The later one went better, by more than its uncertainty.");
    case TrendDirection::Down:
        return ComparisonView::tr("The later one went worse, by more than its uncertainty.");
    case TrendDirection::None:
        break;
    }
    return ComparisonView::tr("The difference is within chance.");
}

static TextTable questionTable(const InterviewComparison &comparison)
{
    TextTable table{{ComparisonView::tr("Question"), ComparisonView::tr("Before"), ComparisonView::tr("After"),
                     ComparisonView::tr("Change")},
                    {}};
    for (const ComparedQuestion &question : comparison.questions)
        table.rows.append({markdownToPlainText(question.title).simplified(), numberOf(question.before),
                           numberOf(question.after), changeOf(question.before, question.after)});
    return table;
}

static TextTable topicTable(const InterviewComparison &comparison)
{
    TextTable table{{ComparisonView::tr("Topic"), ComparisonView::tr("Before"), ComparisonView::tr("After"),
                     ComparisonView::tr("Change")},
                    {}};
    for (const ComparedTopic &topic : comparison.topics)
        table.rows.append({topic.title, u"%1 (n = %2)"_s.arg(qRound(topic.before)).arg(topic.nBefore),
                           u"%1 (n = %2)"_s.arg(qRound(topic.after)).arg(topic.nAfter),
                           ReportWords::change(topic.after - topic.before)});
    return table;
}

ComparisonView::ComparisonView(const Context &context, const InterviewComparison &comparison, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_content(new QVBoxLayout(this))
{
    setObjectName(u"interviewComparison"_s);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(8);
    addText(tr("Two interviews compared"), u"title"_s);
    addText(verdictOn(comparison), u"headline"_s, u"comparisonVerdict"_s);
    addTotals(comparison);
    addTable(tr("Questions asked in both"), u"comparedQuestions"_s, questionTable(comparison));
    QStringList others;
    if (comparison.onlyBefore > 0)
        others << tr("%n question(s) only in the earlier one", nullptr, comparison.onlyBefore);
    if (comparison.onlyAfter > 0)
        others << tr("%n question(s) only in the later one", nullptr, comparison.onlyAfter);
    if (!others.isEmpty())
        addText(others.join(u"  ·  "_s), u"small"_s);
    addTable(tr("Topics of both"), u"comparedTopics"_s, topicTable(comparison));
    m_content->addStretch(1);
}

void ComparisonView::addText(const QString &text, const QString &role, const QString &name)
{
    auto *label = textLabel(text, role, name);
    if (role == "section"_L1)
        label->setContentsMargins(0, 16, 0, 0);
    m_content->addWidget(label);
}

void ComparisonView::addTotals(const InterviewComparison &comparison)
{
    const InterviewReport &before = comparison.beforeReport;
    const InterviewReport &after = comparison.afterReport;
    const auto nameOf = [](const InterviewRecord &record) {
        return u"%1\n%2"_s.arg(InterviewText::title(record.title, record.startedAt),
                               ReportWords::mode(record.config.mode));
    };
    const QStringList rows[] = {
        {QString(), nameOf(comparison.before), nameOf(comparison.after)},
        {tr("Score"), scoreOf(before), scoreOf(after)},
        {tr("Answered"), tr("%1 of %2").arg(before.answered).arg(before.planned),
         tr("%1 of %2").arg(after.answered).arg(after.planned)},
        {tr("Time used"), ReportWords::clock(before.timeUsed), ReportWords::clock(after.timeUsed)},
        {tr("Weak answers"), QString::number(before.weak.size()), QString::number(after.weak.size())},
        {tr("Vital points missed"), QString::number(before.missedVital.size()),
         QString::number(after.missedVital.size())},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const QStringList &cells : rows) {
        for (int column = 0; column < cells.size(); ++column) {
            auto *label = new QLabel(cells[column]);
            label->setObjectName(u"total-%1-%2"_s.arg(row).arg(column));
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(column > 0);
            if (column == 0)
                label->setProperty("role", u"muted"_s);
            else if (row == 1)
                label->setProperty("role", u"headline"_s);
            grid->addWidget(label, row, column);
        }
        ++row;
    }
    int column = 1;
    for (const InterviewRecord *record : {&comparison.before, &comparison.after}) {
        auto *open = new QPushButton(tr("Open report"));
        open->setObjectName(column == 1 ? u"openBefore"_s : u"openAfter"_s);
        connect(open, &QPushButton::clicked, this, [this, id = record->id] { Q_EMIT reportRequested(id); });
        grid->addWidget(open, row, column++, Qt::AlignLeft);
    }
    m_content->addLayout(grid);
}

void ComparisonView::addTable(const QString &title, const QString &name, const TextTable &table)
{
    addText(title, u"section"_s);
    if (table.rows.isEmpty()) {
        addText(tr("None."), u"muted"_s);
        return;
    }
    auto *view = new NumberTable(m_context.theme);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setTable(table);
    m_content->addWidget(view);
}

} // namespace Baiwen
