// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/question.h"
#include "gui/browse/columnpart.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Baiwen {

class Theme;

/// The key points of the question on the table, each to be ticked when it was recalled. Stands between title and
/// answer. Empty: takes no room.
class TickList final : public ColumnPart
{
    Q_OBJECT

public:
    explicit TickList(const Theme &theme, QWidget *parent = nullptr);

    /// None is ticked.
    void setPoints(const QList<KeyPoint> &points);
    [[nodiscard]] QList<bool> ticked() const;
    void retranslate();
    void restyle();

    [[nodiscard]] int fit(int width) override;

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_heading = nullptr;
    QList<QCheckBox *> m_boxes;
    QList<bool> m_vital;
    QStringList m_texts;
};

} // namespace Baiwen
