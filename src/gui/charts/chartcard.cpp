// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartcard.h"

#include "gui/charts/chartexportbutton.h"
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
    , m_view(new ChartView(theme))
{
    m_view->setObjectName(name + u"View"_s);
    build(name, m_view);
}

ChartCard::ChartCard(const Theme &theme, const QString &name, QWidget *picture, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    build(name, picture);
}

void ChartCard::build(const QString &name, QWidget *picture)
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_title = new QLabel;
    m_title->setProperty("role", u"section"_s);
    m_summary = new QLabel;
    m_summary->setObjectName(name + u"Summary"_s);
    m_summary->setProperty("role", u"small"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_numbers = new QPushButton;
    m_numbers->setObjectName(name + u"Numbers"_s);
    m_numbers->setProperty("role", u"quiet"_s);
    m_numbers->setCheckable(true);
    m_table = new NumberTable(m_theme);
    m_table->setObjectName(name + u"Table"_s);
    m_table->hide();

    m_face = new QWidget;
    auto *face = new QVBoxLayout(m_face);
    face->setContentsMargins(0, 0, 0, 0);
    face->setSpacing(6);
    face->addWidget(m_title);
    face->addWidget(picture);
    face->addWidget(m_summary);
    m_buttons = new QHBoxLayout;
    m_buttons->addWidget(m_numbers);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_face);
    layout->addLayout(m_buttons);
    layout->addWidget(m_table);
    layout->addStretch(1); // beside a card whose table is open
    connect(m_numbers, &QPushButton::toggled, this, &ChartCard::showNumbers);
    connect(&m_theme, &Theme::changed, this, &ChartCard::fit);
    showNumbers(false);
}

void ChartCard::addExport()
{
    m_export = new ChartExportButton(m_theme, *m_face, objectName() + u"Export"_s);
    m_buttons->insertWidget(1, m_export);
    connect(m_export, &ChartExportButton::exported, this, &ChartCard::exported);
    connect(m_export, &ChartExportButton::failed, this, &ChartCard::exportFailed);
}

void ChartCard::setContent(const ChartData &content)
{
    m_title->setText(content.title);
    m_summary->setText(content.summary);
    m_summary->setVisible(!content.summary.isEmpty());
    if (m_view)
        m_view->setContent(content);
    m_table->setTable(content.table);
    m_table->setAccessibleName(content.title);
    m_numbers->setAccessibleName(tr("Numbers of the chart: %1").arg(content.title));
    if (m_export)
        m_export->setContent(content.title, content.table);
    fit();
}

void ChartCard::fit()
{
    if (m_view)
        m_view->setFixedHeight(m_theme.px(m_size == Size::Page ? PageHeight : CompactHeight));
}

void ChartCard::showNumbers(bool shown)
{
    m_table->setVisible(shown);
    m_numbers->setText(shown ? tr("Hide numbers") : tr("Show numbers"));
    m_numbers->setIcon(themedIcon(m_theme, shown ? u"chevron-down"_s : u"chevron-right"_s));
}

void ChartCard::retranslate()
{
    showNumbers(m_numbers->isChecked());
    if (m_export)
        m_export->retranslate();
}

} // namespace Baiwen
