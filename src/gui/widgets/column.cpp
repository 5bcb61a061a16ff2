// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/column.h"

#include "gui/theme/theme.h"

#include <QHBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

Column::Column(const Theme &theme, int measure, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setProperty("role", u"plain"_s);
    auto *column = new QWidget;
    m_content = new QVBoxLayout(column);
    m_content->setContentsMargins(0, Metrics::ReadingPadding, 0, Metrics::ReadingPadding);
    m_content->setSpacing(8);
    auto *sides = new QHBoxLayout(page);
    sides->setContentsMargins(Metrics::ReadingPadding, 0, Metrics::ReadingPadding, 0);
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    setWidget(page);
    const auto fit = [&theme, column, measure] { column->setMaximumWidth(theme.px(measure)); };
    fit();
    connect(&theme, &Theme::changed, column, fit);
}

} // namespace Baiwen
