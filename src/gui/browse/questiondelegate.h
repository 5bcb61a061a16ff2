// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Baiwen {

class Theme;
struct TextSpan;

/// A row of the question list: mastery dot, title on one or two lines, meta line, star; under a search, where the
/// words stand, and the words marked. Asks roles of QuestionListModel.
class QuestionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit QuestionDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Titles take one line whatever their length: then rows are equal and a list of 100,000 lays out at once.
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) override;

Q_SIGNALS:
    void starClicked(const QModelIndex &index);

private:
    [[nodiscard]] QRect titleRect(const QRect &row) const;
    [[nodiscard]] QRect starRect(const QRect &row) const;
    /// A line of a text: which part of it, and as it is drawn.
    struct Line
    {
        qsizetype start = 0;
        QString text;
    };
    [[nodiscard]] QList<Line> linesOf(const QString &text, const QFont &font, int width, bool isOneLine) const;
    void paintLines(QPainter *painter, QRect &at, const QList<Line> &lines, const QList<TextSpan> &marks) const;

    const Theme &m_theme;
    bool m_compact = false;
};

} // namespace Baiwen
