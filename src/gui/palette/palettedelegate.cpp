// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/palette/palettedelegate.h"

#include "gui/browse/rowpainting.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/palettemodel.h"

#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

static QString iconName(PaletteEntry::Kind kind)
{
    switch (kind) {
    case PaletteEntry::Kind::Command:
        return u"chevron-right"_s;
    case PaletteEntry::Kind::Setting:
        return u"settings"_s;
    case PaletteEntry::Kind::Topic:
        return u"all"_s;
    case PaletteEntry::Kind::Question:
        return u"help"_s;
    }
    return {};
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, qMax(36, m_theme.px(36))};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    paintRowGround(painter, option, m_theme, option.rect);
    QRect content = option.rect.adjusted(12, 0, -12, 0);
    const int size = m_theme.px(18);
    const auto kind = static_cast<PaletteEntry::Kind>(index.data(PaletteModel::KindRole).toInt());
    painter->drawPixmap(content.left(), content.center().y() - size / 2,
                        iconPixmap(iconName(kind), t.muted, size, painter->device()->devicePixelRatio()));
    content.setLeft(content.left() + size + 10);

    // The title has the room it needs before its detail.
    painter->setFont(m_theme.font(Metrics::ListText));
    painter->setPen(t.text);
    const QFontMetrics metrics(painter->font());
    const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, content.width());
    painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    content.setLeft(content.left() + metrics.horizontalAdvance(title) + 16);
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(t.muted);
    painter->drawText(
        content, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
        QFontMetrics(painter->font())
            .elidedText(index.data(PaletteModel::DetailRole).toString(), Qt::ElideLeft, qMax(0, content.width())));
    painter->restore();
}

} // namespace Baiwen
