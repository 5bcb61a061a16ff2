// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/icons.h"

#include "gui/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace Baiwen {

using namespace Qt::StringLiterals;

QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(name, colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no icon %s", qPrintable(name));
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());

    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, QString name)
        : m_theme(&theme)
        , m_name(std::move(name))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, colour(mode, state), size, painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, colour(mode, state), qMin(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return iconPixmap(m_name, colour(mode, state), qRound(qMin(size.width(), size.height()) / scale), scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens tokens = m_theme ? m_theme->tokens() : Tokens::light();
        if (mode == QIcon::Disabled)
            return tokens.muted;
        return state == QIcon::On ? tokens.accent : tokens.text;
    }

    QPointer<const Theme> m_theme;
    QString m_name;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name)
{
    return QIcon(new ThemedIconEngine(theme, name));
}

} // namespace Baiwen
