// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/numbertable.h"

#include "gui/charts/charttablemodel.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace Baiwen {

static constexpr int MostRowsShown = 12;
static constexpr int RowPadding = 12;

NumberTable::NumberTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new ChartTableModel(this))
{
    setModel(m_model);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, &NumberTable::fit);
}

void NumberTable::setTable(const TextTable &table)
{
    m_model->setTable(table);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (m_model->columnCount() > 0)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fit();
}

void NumberTable::wheelEvent(QWheelEvent *event)
{
    // A table that is all there lets the page scroll.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

void NumberTable::fit()
{
    verticalHeader()->setDefaultSectionSize(QFontMetrics(m_theme.font()).height() + RowPadding);
    const int rows = qMin(m_model->rowCount(), MostRowsShown);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                   + 2 * frameWidth());
}

} // namespace Baiwen
