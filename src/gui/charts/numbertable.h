// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reporttables.h"

#include <QTableView>

namespace Baiwen {

class ChartTableModel;
class Theme;

/// A table of text and numbers in a page: as high as its rows, up to a dozen of them; a longer one scrolls in itself.
/// Tab leaves it, arrows move in it.
class NumberTable final : public QTableView
{
    Q_OBJECT

public:
    explicit NumberTable(const Theme &theme, QWidget *parent = nullptr);

    void setTable(const TextTable &table);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    ChartTableModel *m_model = nullptr;
};

} // namespace Baiwen
