// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/noticebar.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
{
    setObjectName(u"noticeBar"_s);
    setProperty("role", u"notice"_s);
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action = new QPushButton;
    m_action->setObjectName(u"noticeAction"_s);
    connect(m_action, &QPushButton::clicked, this, [this] {
        // The action may say something new: hidden first, so that it is not hidden afterwards.
        hide();
        if (m_onAction)
            m_onAction();
    });
    m_close = new QToolButton;
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(themedIcon(theme, u"close"_s));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::PanePadding, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    retranslate();
    hide();
}

void NoticeBar::retranslate()
{
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

void NoticeBar::say(Kind kind, const QString &text, const QString &action, std::function<void()> onAction)
{
    const Tokens &t = m_theme.tokens();
    const QString icon = kind == Kind::Good ? u"check"_s : kind == Kind::Warning ? u"warning"_s : u"error"_s;
    const QColor colour = kind == Kind::Good ? t.jade : kind == Kind::Warning ? t.amber : t.cinnabar;
    m_icon->setPixmap(iconPixmap(icon, colour, Metrics::Icon, devicePixelRatioF()));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_onAction = std::move(onAction);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Baiwen
