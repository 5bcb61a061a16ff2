// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartcard.h"

#include "gui/charts/chartview.h"
#include "gui/charts/numbertable.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int PageHeight = 260;
static constexpr int CompactHeight = 150;

ChartCard::ChartCard(const Theme &theme, const QString &name, Size size, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_size(size)
    , m_title(new QLabel)
    , m_view(new ChartView(theme))
    , m_summary(new QLabel)
    , m_numbers(new QPushButton)
    , m_table(new NumberTable(theme))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"section"_s);
    m_view->setObjectName(name + u"View"_s);
    m_summary->setObjectName(name + u"Summary"_s);
    m_summary->setProperty("role", u"small"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_numbers->setObjectName(name + u"Numbers"_s);
    m_numbers->setProperty("role", u"quiet"_s);
    m_numbers->setCheckable(true);
    m_table->setObjectName(name + u"Table"_s);
    m_table->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    layout->addWidget(m_summary);
    layout->addWidget(m_numbers, 0, Qt::AlignLeft);
    layout->addWidget(m_table);
    connect(m_numbers, &QPushButton::toggled, this, &ChartCard::showNumbers);
    connect(&theme, &Theme::changed, this, &ChartCard::fit);
    showNumbers(false);
}

void ChartCard::setContent(const ChartData &content)
{
    m_title->setText(content.title);
    m_summary->setText(content.summary);
    m_summary->setVisible(!content.summary.isEmpty());
    m_view->setContent(content);
    m_table->setTable(content.table);
    m_table->setAccessibleName(content.title);
    m_numbers->setAccessibleName(tr("Numbers of the chart: %1").arg(content.title));
    fit();
}

void ChartCard::fit()
{
    m_view->setFixedHeight(m_theme.px(m_size == Size::Page ? PageHeight : CompactHeight));
}

void ChartCard::showNumbers(bool shown)
{
    m_table->setVisible(shown);
    m_numbers->setText(shown ? tr("Hide numbers") : tr("Show numbers"));
    m_numbers->setIcon(themedIcon(m_theme, shown ? u"chevron-down"_s : u"chevron-right"_s));
}

} // namespace Baiwen
