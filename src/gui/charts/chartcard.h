// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/charts/chartdata.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Baiwen {

class ChartView;
class NumberTable;
class Theme;

/// A chart with its title, what it says in words, and its numbers as a table on request.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Size { Page, Compact }; ///< Compact is for a side pane

    /// `name` is the object name; those of the parts begin with it: "trendTable", "trendNumbers".
    ChartCard(const Theme &theme, const QString &name, Size size = Size::Page, QWidget *parent = nullptr);

    void setContent(const ChartData &content);

private:
    void fit();
    void showNumbers(bool shown);

    const Theme &m_theme;
    Size m_size;
    QLabel *m_title = nullptr;
    ChartView *m_view = nullptr;
    QLabel *m_summary = nullptr;
    QPushButton *m_numbers = nullptr;
    NumberTable *m_table = nullptr;
};

} // namespace Baiwen
