// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Baiwen {

class Theme;

/// A remark about a document: level as icon and word, line, message. Asks roles of DiagnosticModel.
class RemarkDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RemarkDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Messages take one line whatever their length: then rows are equal and very many lay out at once.
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QRect messageRect(const QRect &row) const;

    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace Baiwen
