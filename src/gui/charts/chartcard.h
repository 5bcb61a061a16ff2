// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "gui/charts/chartdata.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Baiwen {

class ChartExportButton;
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
    /// The same around a picture of another kind, which sees to its content and height itself.
    ChartCard(const Theme &theme, const QString &name, QWidget *picture, QWidget *parent = nullptr);

    void setContent(const ChartData &content);
    /// A button that writes the numbers or the picture to a file.
    void addExport();
    void retranslate();

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const Baiwen::Error &error);

private:
    void build(const QString &name, QWidget *picture);
    void fit();
    void showNumbers(bool shown);

    const Theme &m_theme;
    Size m_size = Size::Page;
    QWidget *m_face = nullptr; ///< what an exported picture shows
    QLabel *m_title = nullptr;
    ChartView *m_view = nullptr; ///< null around a picture of another kind
    QLabel *m_summary = nullptr;
    QPushButton *m_numbers = nullptr;
    ChartExportButton *m_export = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    NumberTable *m_table = nullptr;
};

} // namespace Baiwen
