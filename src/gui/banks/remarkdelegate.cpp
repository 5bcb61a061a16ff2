// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/remarkdelegate.h"

#include "bank/diagnostic.h"
#include "gui/browse/rowpainting.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/diagnosticmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int VerticalPadding = 6;
static constexpr int IconSize = 16;
static constexpr int PlaceWidth = 140;

RemarkDelegate::RemarkDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QRect RemarkDelegate::messageRect(const QRect &row) const
{
    return row.adjusted(Metrics::ReadingPadding + m_theme.px(IconSize) + 8 + m_theme.px(PlaceWidth), VerticalPadding,
                        -Metrics::ReadingPadding, -VerticalPadding);
}

QSize RemarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(Metrics::ListText));
    int text = metrics.height();
    if (!m_compact) {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect row(0, 0, view ? view->viewport()->width() : 640, 1000);
        text = metrics.boundingRect(messageRect(row), Qt::TextWordWrap, index.data().toString()).height();
    }
    return {0, qMax(m_theme.px(32), text + 2 * VerticalPadding)};
}

void RemarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    paintRowGround(painter, option, m_theme, option.rect);

    const auto level = static_cast<Diagnostic::Level>(index.data(DiagnosticModel::LevelRole).toInt());
    const bool isError = level == Diagnostic::Level::Error;
    const bool isNote = level == Diagnostic::Level::Note;
    const QColor colour = isError ? t.cinnabar : isNote ? t.muted : t.amber;
    const QRect message = messageRect(option.rect);
    const QFont font = m_theme.font(Metrics::ListText);
    const int lineHeight = QFontMetrics(font).height();
    // A single line stands in the middle of its row; of several the first does not move.
    const int top = qMin(message.top(), option.rect.center().y() - lineHeight / 2);

    const int size = m_theme.px(IconSize);
    QRect place(option.rect.left() + Metrics::ReadingPadding, top, size, lineHeight);
    painter->drawPixmap(place.left(), place.center().y() - size / 2,
                        iconPixmap(isError      ? u"error"_s
                                       : isNote ? u"info"_s
                                                : u"warning"_s,
                                   colour, size, painter->device()->devicePixelRatio()));

    place.setLeft(place.right() + 8);
    place.setRight(message.left() - 8);
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(colour);
    painter->drawText(
        place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(painter->font())
            .elidedText(index.data(DiagnosticModel::PlaceRole).toString(), Qt::ElideRight, place.width()));

    painter->setFont(font);
    painter->setPen(t.text);
    const QString text = index.data().toString();
    if (m_compact) {
        painter->drawText(QRect(message.left(), top, message.width(), lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, message.width()));
    } else {
        painter->drawText(QRect(message.left(), top, message.width(), option.rect.bottom() - top),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    }
    painter->restore();
}

} // namespace Baiwen
