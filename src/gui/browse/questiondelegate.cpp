// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/questiondelegate.h"

#include "gui/browse/detailhtml.h"
#include "gui/browse/rowpainting.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/questionlistmodel.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int VerticalPadding = 8;
static constexpr int LineGap = 3;

QuestionDelegate::QuestionDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QRect QuestionDelegate::starRect(const QRect &row) const
{
    const int size = m_theme.px(28);
    return {row.right() - size - 4, row.top() + VerticalPadding - 4, size, size};
}

QRect QuestionDelegate::titleRect(const QRect &row) const
{
    return row.adjusted(m_theme.px(16) + 20, VerticalPadding, -m_theme.px(28) - 10, -VerticalPadding);
}

QList<QuestionDelegate::Line> QuestionDelegate::linesOf(const QString &text, const QFont &font, int width,
                                                        bool isOneLine) const
{
    const QFontMetrics metrics(font);
    if (isOneLine || metrics.horizontalAdvance(text) <= width)
        return {{0, metrics.elidedText(text, Qt::ElideRight, width)}};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int split = line.textLength();
    layout.endLayout();
    return {{0, text.left(split)}, {split, metrics.elidedText(text.mid(split), Qt::ElideRight, width)}};
}

void QuestionDelegate::paintLines(QPainter *painter, QRect &at, const QList<Line> &lines,
                                  const QList<TextSpan> &marks) const
{
    const QFontMetrics metrics(painter->font());
    const QColor pen = painter->pen().color();
    for (const Line &line : lines) {
        const QRect row(at.left(), at.top(), at.width(), metrics.height());
        const qsizetype end = line.start + line.text.size();
        for (const TextSpan &mark : marks) {
            const qsizetype from = std::max(mark.start, line.start);
            const qsizetype to = std::min(mark.end(), end);
            if (from >= to)
                continue;
            const int left = metrics.horizontalAdvance(line.text.first(from - line.start));
            const int width = metrics.horizontalAdvance(line.text.first(to - line.start)) - left;
            const QRect ground(row.left() + left, row.top(), std::min(width, row.width() - left), row.height());
            painter->fillRect(ground, m_theme.tokens().mark);
        }
        painter->setPen(pen);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.text);
        at.setTop(at.top() + metrics.height());
    }
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, 0, view ? view->viewport()->width() : 320, 100);
    const QFont titleFont = m_theme.font(Metrics::ListText);
    const auto lines =
        linesOf(index.data(QuestionListModel::TitleRole).toString(), titleFont, titleRect(row).width(), m_compact);
    const int title = QFontMetrics(titleFont).height();
    const int small = QFontMetrics(m_theme.font(Metrics::SmallText)).height();
    // Always as high as two lines of it: what stands there is looked for when the row is painted, not before.
    const int snippet = index.data(QuestionListModel::IsSearchedRole).toBool() ? LineGap + 2 * small : 0;
    return {0, 2 * VerticalPadding + static_cast<int>(lines.size()) * title + snippet + LineGap + small};
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    const qreal ratio = painter->device()->devicePixelRatio();
    const QRect row = option.rect;
    paintRowGround(painter, option, m_theme, row);

    QRect text = titleRect(row);
    const QFont titleFont = m_theme.font(Metrics::ListText);
    const int lineHeight = QFontMetrics(titleFont).height();

    const auto mastery = static_cast<Mastery>(index.data(QuestionListModel::MasteryRole).toInt());
    const QString dot = mastery == Mastery::New ? u"dot-empty"_s
        : mastery == Mastery::Learning          ? u"dot-half"_s
                                                : u"dot-full"_s;
    const int dotSize = m_theme.px(16);
    painter->drawPixmap(row.left() + 10, text.top() + (lineHeight - dotSize) / 2,
                        iconPixmap(dot, mastery == Mastery::New ? t.muted : t.jade, dotSize, ratio));

    painter->setFont(titleFont);
    painter->setPen(t.text);
    paintLines(painter, text,
               linesOf(index.data(QuestionListModel::TitleRole).toString(), titleFont, text.width(), m_compact),
               index.data(QuestionListModel::TitleSpansRole).value<QList<TextSpan>>());

    if (index.data(QuestionListModel::IsSearchedRole).toBool()) {
        const auto snippet = index.data(QuestionListModel::SnippetRole).value<SearchSnippet>();
        QRect below = text.adjusted(0, LineGap, m_theme.px(28), 0); // under the star there is room
        const int bottom = below.top() + 2 * QFontMetrics(m_theme.font(Metrics::SmallText)).height();
        painter->setFont(m_theme.font(Metrics::SmallText));
        paintLines(painter, below, linesOf(snippet.text, painter->font(), below.width(), false), snippet.spans);
        text.setTop(bottom);
    }

    text.setTop(text.top() + LineGap);
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(t.muted);
    const QString meta =
        metaText(index.data(QuestionListModel::LevelRole).toInt(), index.data(QuestionListModel::KindRole).toInt(),
                 index.data(QuestionListModel::MinutesRole).toInt(), {});
    const QStringList path = index.data(QuestionListModel::TopicPathRole).toStringList();
    const QString below = path.isEmpty() ? meta : meta.isEmpty() ? path.last() : meta + u" · "_s + path.last();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(painter->font()).elidedText(below, Qt::ElideRight, text.width()));
    if (index.data(QuestionListModel::HasNoteRole).toBool()) {
        const int size = m_theme.px(16);
        const int line = QFontMetrics(painter->font()).height();
        painter->drawPixmap(starRect(row).center().x() - size / 2, text.top() + (line - size) / 2,
                            iconPixmap(u"note"_s, t.muted, size, ratio));
    }

    const bool bookmarked = index.data(QuestionListModel::BookmarkedRole).toBool();
    const bool hovered = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (bookmarked || hovered) {
        const QRect star = starRect(row);
        const int size = m_theme.px(18);
        painter->drawPixmap(
            star.center().x() - size / 2, star.center().y() - size / 2,
            iconPixmap(bookmarked ? u"star-filled"_s : u"star"_s, bookmarked ? t.amber : t.muted, size, ratio));
    }
    painter->restore();
}

bool QuestionDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (press || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && starRect(option.rect).contains(mouse->position().toPoint())) {
            if (!press)
                Q_EMIT starClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Baiwen
