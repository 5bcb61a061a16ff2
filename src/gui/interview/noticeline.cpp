// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/interview/noticeline.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace Baiwen {

using namespace Qt::StringLiterals;

NoticeLine::NoticeLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setObjectName(u"runNotice"_s);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    connect(&m_theme, &Theme::changed, this, &NoticeLine::restyle);
    restyle();
}

void NoticeLine::say(const QString &icon, const QColor &colour, const QString &text)
{
    m_icon->setPixmap(iconPixmap(icon, colour, m_theme.px(Metrics::Icon), devicePixelRatioF()));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, colour);
    m_text->setPalette(palette);
    m_text->setText(text);
}

void NoticeLine::announce(const QString &text)
{
    m_text->setAccessibleName(text);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeLine::clear()
{
    m_icon->clear();
    m_text->clear();
}

void NoticeLine::restyle()
{
    m_text->setMinimumHeight(m_theme.px(Metrics::Icon));
}

} // namespace Baiwen
