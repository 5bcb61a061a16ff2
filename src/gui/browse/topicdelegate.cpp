// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/topicdelegate.h"

#include "gui/browse/rowpainting.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "models/topictreemodel.h"

#include <QPainter>

namespace Baiwen {

using namespace Qt::StringLiterals;

TopicDelegate::TopicDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

static QString iconName(Scope::Kind kind)
{
    switch (kind) {
    case Scope::Kind::All:
        return u"all"_s;
    case Scope::Kind::Bookmarks:
        return u"star"_s;
    case Scope::Kind::Due:
        return u"study"_s;
    case Scope::Kind::New:
        return u"dot-empty"_s;
    case Scope::Kind::Weak:
        return u"warning"_s;
    case Scope::Kind::Bank:
        return u"bank"_s;
    case Scope::Kind::Tag:
        return u"tag"_s;
    case Scope::Kind::Collection:
        return u"collection"_s;
    case Scope::Kind::Search:
        return u"search"_s;
    case Scope::Kind::Topic:
        break;
    }
    return {};
}

QSize TopicDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, qMax(36, m_theme.px(36))};
}

void TopicDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.tokens();
    paintRowGround(painter, option, m_theme, option.rect);

    QRect content = option.rect.adjusted(8, 0, -12, 0);
    // Of tags, searches and collections the topmost speaks for all.
    const auto kind = static_cast<Scope::Kind>(index.data(TopicTreeModel::ScopeKindRole).toInt());
    const bool isGrouped = kind == Scope::Kind::Tag || kind == Scope::Kind::Search || kind == Scope::Kind::Collection;
    const QString icon = isGrouped && index.parent().isValid() ? QString() : iconName(kind);
    if (!icon.isEmpty()) {
        const int size = m_theme.px(18);
        painter->drawPixmap(content.left(), content.center().y() - size / 2,
                            iconPixmap(icon, t.muted, size, painter->device()->devicePixelRatio()));
        content.setLeft(content.left() + size + 8);
    }

    const int count = index.data(TopicTreeModel::CountRole).toInt();
    const int mastered = index.data(TopicTreeModel::MasteredRole).toInt();
    painter->setFont(m_theme.font(Metrics::SmallText));
    painter->setPen(t.muted);
    const QString number = QLocale().toString(count);
    const int numberWidth = QFontMetrics(painter->font()).horizontalAdvance(number);
    painter->drawText(content, Qt::AlignVCenter | Qt::AlignRight, number);

    const bool topLevel = !index.parent().isValid();
    painter->setFont(m_theme.font(Metrics::ListText, topLevel ? QFont::DemiBold : QFont::Normal));
    painter->setPen(t.text);
    const QRect text = content.adjusted(0, 0, -numberWidth - 10, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, text.width()));

    if (count > 0 && mastered > 0) {
        const QRectF track(text.left(), option.rect.bottom() - 5, text.width(), 2);
        painter->fillRect(track, t.border);
        painter->fillRect(QRectF(track.left(), track.top(), track.width() * mastered / count, 2), t.jade);
    }
    painter->restore();
}

} // namespace Baiwen
