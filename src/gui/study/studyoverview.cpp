// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studyoverview.h"

#include "gui/actions.h"
#include "gui/buttonkeys.h"
#include "gui/context.h"
#include "gui/study/holidaylist.h"
#include "gui/study/parameterfit.h"
#include "gui/study/studytext.h"
#include "gui/study/workloadlabel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actionbutton.h"
#include "gui/widgets/column.h"
#include "study/studysettings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int MostNewPerDay = 999;
static constexpr int LargestGoal = 999;

StudyOverview::StudyOverview(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"studyOverview"_s);
    const auto label = [](const QString &name, const QString &role) {
        auto *result = new QLabel;
        result->setObjectName(name);
        result->setWordWrap(true);
        result->setProperty("role", role);
        return result;
    };
    m_title = label(u"studyTitle"_s, u"title"_s);
    m_scope = label(u"studyScope"_s, u"muted"_s);
    m_scope->setTextFormat(Qt::PlainText);
    m_all = new QPushButton;
    m_all->setObjectName(u"studyAllButton"_s);
    m_all->setProperty("role", u"quiet"_s);
    m_counts = label(u"studyCounts"_s, u"headline"_s);
    m_text = label(u"studyText"_s, u"muted"_s);
    m_start = new ActionButton(context.actions[Actions::StartStudy]);
    m_start->setPrimary();
    m_browse = new QPushButton;
    m_browse->setObjectName(u"studyBrowseButton"_s);
    m_cram = new QCheckBox;
    m_cram->setObjectName(u"cram"_s);
    const auto box = [](const QString &name, int from, int to) {
        auto *result = new QSpinBox;
        result->setObjectName(name);
        result->setRange(from, to);
        return result;
    };
    m_newLabel = new QLabel;
    m_newPerDay = box(u"newPerDay"_s, 0, MostNewPerDay);
    m_goalLabel = new QLabel;
    m_goal = box(u"studyGoal"_s, 0, LargestGoal);
    m_retentionLabel = new QLabel;
    m_retention = box(u"desiredRetention"_s, qRound(100 * SchedulerOptions::LowestRetention),
                      qRound(100 * SchedulerOptions::HighestRetention));
    m_newLabel->setBuddy(m_newPerDay);
    m_goalLabel->setBuddy(m_goal);
    m_retentionLabel->setBuddy(m_retention);
    m_holidays = new HolidayList(context);
    m_fit = new ParameterFit(context);
    m_workload = new WorkloadLabel(context);
    readSettings();

    auto *column = new Column(context.theme);
    column->setObjectName(u"studyOverviewScroll"_s);
    QVBoxLayout *content = column->content();
    content->addWidget(m_title);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_scope, 1);
    scope->addWidget(m_all);
    content->addLayout(scope);
    content->addSpacing(16);
    content->addWidget(m_counts);
    content->addWidget(m_text);
    content->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_browse);
    buttons->addStretch(1);
    content->addLayout(buttons);
    content->addSpacing(24);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_newLabel, m_newPerDay);
    form->addRow(m_goalLabel, m_goal);
    auto *retention = new QHBoxLayout;
    retention->setSpacing(12);
    retention->addWidget(m_retention);
    retention->addWidget(m_workload, 1);
    form->addRow(m_retentionLabel, retention);
    content->addLayout(form);
    content->addWidget(m_cram);
    content->addSpacing(24);
    content->addWidget(m_holidays);
    content->addSpacing(24);
    content->addWidget(m_fit);
    content->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(column);

    connect(m_all, &QPushButton::clicked, this, &StudyOverview::allRequested);
    connect(m_browse, &QPushButton::clicked, this, &StudyOverview::browseRequested);
    connect(m_cram, &QCheckBox::toggled, this, &StudyOverview::choiceChanged);
    connect(m_newPerDay, &QSpinBox::valueChanged, this, [this](int value) {
        m_context.settings.set(StudySettings::NewPerDay, value);
        Q_EMIT choiceChanged();
    });
    connect(m_goal, &QSpinBox::valueChanged, this,
            [this](int value) { m_context.settings.set(StudySettings::Goal, value); });
    connect(m_retention, &QSpinBox::valueChanged, this,
            [this](int value) { m_context.settings.set(StudySettings::DesiredRetention, value / 100.0); });
    retranslate();
}

void StudyOverview::readSettings()
{
    m_newPerDay->setValue(m_context.settings.get(StudySettings::NewPerDay));
    m_goal->setValue(m_context.settings.get(StudySettings::Goal));
    m_retention->setValue(qRound(100 * m_context.settings.get(StudySettings::DesiredRetention)));
}

bool StudyOverview::isCram() const
{
    return m_cram->isChecked();
}

bool StudyOverview::canStart() const
{
    if (!m_facts.isReady)
        return false;
    return isCram() ? m_facts.questions > 0 : m_facts.due + m_facts.fresh > 0;
}

void StudyOverview::focusStart()
{
    if (m_start->isEnabled())
        m_start->setFocus();
    else
        m_browse->setFocus();
}

void StudyOverview::keyPressEvent(QKeyEvent *event)
{
    if (ButtonKeys::isReturnForPage(*event, *this))
        m_context.actions[Actions::StartStudy]->trigger(); // does nothing while it is disabled
    else
        QWidget::keyPressEvent(event);
}

void StudyOverview::showFacts(const Facts &facts)
{
    m_facts = facts;
    say();
}

void StudyOverview::say()
{
    m_scope->setText(m_facts.scope.isEmpty() ? tr("All questions")
                                             : tr("%1: %n question(s)", nullptr, m_facts.questions).arg(m_facts.scope));
    m_all->setVisible(!m_facts.scope.isEmpty());
    m_counts->setText(isCram() ? tr("%n question(s)", nullptr, m_facts.questions)
                               : tr("Due %1 · New %2").arg(m_facts.due).arg(m_facts.fresh));
    m_counts->setVisible(m_facts.isReady && canStart());
    m_browse->setVisible(m_facts.isReady && !canStart());
    m_start->setVisible(!m_facts.isReady || canStart());
    QString text;
    if (!m_facts.isReady)
        text = tr("Reading questions and library…");
    else if (m_facts.questions == 0)
        text = tr("There are no questions here.");
    else if (isCram())
        text = tr("All of them, the weakest first. Answers are kept, and nothing is rescheduled.");
    else if (canStart())
        text = tr("Answer from memory, show the answer, tick what you recalled, and grade.");
    else if (m_facts.isHoliday)
        text = tr("A holiday: nothing is due until it is over.");
    else if (m_facts.next.isValid())
        text = tr("Nothing is due. The next question comes %1.").arg(StudyText::day(m_facts.next, m_facts.today));
    else
        text = tr("Nothing is due.");
    if (m_facts.isReady && !isCram() && !canStart() && !m_facts.isHoliday && m_facts.unseen > 0)
        text += u' '
            + tr("%n question(s) have not come yet: raise the number of new ones a day to go on.", nullptr,
                 m_facts.unseen);
    m_text->setText(text);
}

void StudyOverview::retranslate()
{
    m_title->setText(tr("Study"));
    m_all->setText(tr("Study all questions"));
    m_browse->setText(tr("Browse questions"));
    m_holidays->retranslate();
    m_fit->retranslate();
    m_workload->retranslate();
    m_cram->setText(tr("Cram: go through all of these, without rescheduling"));
    m_newLabel->setText(tr("&New questions a day"));
    m_goalLabel->setText(tr("Session &goal"));
    m_goal->setSpecialValueText(tr("All there is"));
    m_goal->setSuffix(tr(" answers"));
    m_retentionLabel->setText(tr("Desired &retention"));
    m_retention->setSuffix(tr(" %"));
    m_retention->setToolTip(tr("How likely you want to recall a question when it comes again. The higher, the more "
                               "often it comes."));
    say();
}

} // namespace Baiwen
