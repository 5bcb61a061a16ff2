// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/progress/progressscope.h"

#include "gui/context.h"
#include "gui/preferences.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "models/scopelistmodel.h"
#include "progress/library.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ProgressCharts::Period;

static constexpr auto Pause = 250ms;
static constexpr int ChoiceWidth = 260;
static constexpr int QueryWidth = 240;
static constexpr int MostVisible = 20;

ProgressScope::ProgressScope(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tree(new TopicTreeModel(this))
    , m_list(new ScopeListModel(*m_tree, this))
{
    m_tree->setToday({}); // its nodes; nobody sees their counts
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(Pause);
    connect(&m_typing, &QTimer::timeout, this, &ProgressScope::changed);
    connect(m_query, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_query, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        Q_EMIT changed();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        m_scope = m_list->scope(row);
        Q_EMIT changed();
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &ProgressScope::periodChanged);
    retranslate();
}

void ProgressScope::build()
{
    auto *row = new FlowLayout;
    setLayout(row);
    m_scopeLabel = new QLabel;
    m_choice = new QComboBox;
    m_choice->setObjectName(u"progressScope"_s);
    m_choice->setModel(m_list);
    m_choice->setMaxVisibleItems(MostVisible);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopeLabel->setBuddy(m_choice);
    m_query = new QLineEdit;
    m_query->setObjectName(u"progressQuery"_s);
    m_query->setClearButtonEnabled(true);
    m_wrong = new QLabel;
    m_wrong->setObjectName(u"progressQueryProblem"_s);
    m_wrong->setProperty("role", u"error"_s);
    m_wrong->hide();
    m_period = new QComboBox;
    m_period->setObjectName(u"progressPeriod"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scopeLabel, m_choice, m_query, m_period, m_wrong})
        row->addWidget(widget);
    const auto fit = [this] {
        m_choice->setFixedWidth(m_context.theme.px(ChoiceWidth));
        m_query->setFixedWidth(m_context.theme.px(QueryWidth));
        m_scopeLabel->setFixedHeight(m_choice->sizeHint().height());
    };
    fit();
    connect(&m_context.theme, &Theme::changed, this, fit);
    setFocusProxy(m_choice);
}

QString ProgressScope::query() const
{
    return m_query->text().trimmed();
}

Period ProgressScope::period() const
{
    return m_period->currentData().value<Period>();
}

bool ProgressScope::isAll() const
{
    return m_scope == Scope() && query().isEmpty();
}

void ProgressScope::clear()
{
    m_scope = {};
    {
        const QSignalBlocker blocker(m_query);
        m_query->clear();
    }
    showChosen();
    Q_EMIT changed();
}

void ProgressScope::refresh()
{
    {
        const QSignalBlocker blocker(m_choice);
        const QList<BankPtr> banks = m_context.banks.banks(Preferences::contentLanguage(m_context.settings));
        if (std::exchange(m_banks, banks) != banks)
            m_tree->setBanks(banks);
        m_tree->setTags(m_context.library.allTags());
        m_tree->setSearches(m_context.library.savedSearches());
    }
    showChosen();
}

void ProgressScope::showChosen()
{
    int row = m_list->rowOf(m_scope);
    if (row < 0) {
        m_scope = {};
        row = 0;
    }
    m_choice->setCurrentIndex(row);
}

void ProgressScope::setWrong(bool isWrong)
{
    m_wrong->setVisible(isWrong);
}

void ProgressScope::retranslate()
{
    m_scopeLabel->setText(tr("&Questions"));
    m_choice->setAccessibleName(tr("Questions that the numbers are about"));
    m_query->setPlaceholderText(tr("Only what a search finds"));
    m_query->setAccessibleName(tr("Only questions that a search finds"));
    m_query->setToolTip(tr("The same language as above the question list"));
    m_wrong->setText(tr("This is no search."));
    m_period->setAccessibleName(tr("Answers and time by day or by week"));
    {
        const int index = std::max(0, m_period->currentIndex());
        const QSignalBlocker blocker(m_period);
        m_period->clear();
        m_period->addItem(tr("By day"), QVariant::fromValue(Period::Day));
        m_period->addItem(tr("By week"), QVariant::fromValue(Period::Week));
        m_period->setCurrentIndex(index);
    }
    m_tree->retranslate();
    showChosen();
}

} // namespace Baiwen
