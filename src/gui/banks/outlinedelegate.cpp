// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banks/outlinedelegate.h"

#include "gui/browse/rowpainting.h"
#include "gui/theme/theme.h"
#include "models/documentmodel.h"

#include <QPainter>

namespace Baiwen {

OutlineDelegate::OutlineDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, qMax(36, m_theme.px(36))};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    paintRowGround(painter, option, m_theme, option.rect);

    const QRect content = option.rect.adjusted(8, 0, -12, 0);
    const bool isTopic = index.data(DocumentModel::IsTopicRole).toBool();
    const QString aside = isTopic ? QLocale().toString(index.data(DocumentModel::CountRole).toInt())
        : index.data(DocumentModel::HasAnswerRole).toBool() ? QString()
                                                            : tr("no answer");
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(isTopic ? t.muted : t.amber);
    painter->drawText(content, Qt::AlignVCenter | Qt::AlignRight, aside);
    const int asideWidth = aside.isEmpty() ? 0 : QFontMetrics(painter->font()).horizontalAdvance(aside) + 10;

    painter->setFont(m_theme.font(Metrics::ListText, isTopic ? QFont::DemiBold : QFont::Normal));
    painter->setPen(t.text);
    const QRect text = content.adjusted(0, 0, -asideWidth, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace Baiwen
