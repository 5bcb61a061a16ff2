// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Baiwen {

class Theme;

/// A row of the topic tree: icon, title, count, and a thin bar of how much is mastered. Asks roles of TopicTreeModel.
class TopicDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TopicDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Baiwen
