// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/reporttables.h"

#include <QPushButton>

class QAction;

namespace Baiwen {

class Theme;

/// Writes the numbers of a chart (CSV) or its picture (PNG) to a file of the user's choice; a file that is there stays
/// until the new one is whole. The picture is taken here, encoding and writing go on elsewhere.
class ChartExportButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `face` is what the picture shows; it must outlive the button. `name` is the object name, those of the entries
    /// begin with it: "retentionChartExportCsv".
    ChartExportButton(const Theme &theme, QWidget &face, const QString &name, QWidget *parent = nullptr);

    void setContent(const QString &title, const TextTable &table);
    void retranslate();

Q_SIGNALS:
    void exported(const QString &path);
    void failed(const Baiwen::Error &error);

private:
    void exportCsv();
    void exportPng();
    [[nodiscard]] QString askPath(const QString &kind, const QString &ending);
    /// `bytes` is called on another thread.
    void write(const QString &path, const std::function<QByteArray()> &bytes);

    const Theme &m_theme;
    QWidget &m_face;
    QAction *m_csv = nullptr;
    QAction *m_png = nullptr;
    QString m_title;
    TextTable m_table;
};

} // namespace Baiwen
