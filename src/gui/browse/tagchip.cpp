// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/tagchip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int Padding = 10;

// A name may look like HTML, which a tool tip would show as such.
static QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? text.toHtmlEscaped() : text;
}

TagChip::TagChip(const Theme &theme, const QString &tag, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_tag(tag)
{
    setObjectName(u"tagChip"_s);
    setText(QString(tag).replace(u'&', "&&"_L1));
    setAccessibleName(tr("Tag “%1”").arg(tag));
    setAccessibleDescription(tr("Enter shows its questions, Delete takes it off this one."));
    setToolTip(plainToolTip(tag));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remove = new QToolButton(this);
    m_remove->setObjectName(u"removeTagButton"_s);
    m_remove->setIcon(themedIcon(m_theme, u"close"_s));
    m_remove->setFocusPolicy(Qt::NoFocus); // Delete is the key for it
    m_remove->setAccessibleName(tr("Take off “%1”").arg(tag));
    m_remove->setToolTip(plainToolTip(tr("Take off “%1” (Delete)").arg(tag)));
    m_remove->setCursor(Qt::ArrowCursor);
    connect(m_remove, &QToolButton::clicked, this, &TagChip::removeRequested);
}

QFont TagChip::textFont() const
{
    return m_theme.font(Metrics::SectionText);
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int height = metrics.height() + 10;
    return {Padding + metrics.horizontalAdvance(m_tag) + 4 + height, height};
}

QRect TagChip::textRect() const
{
    return rect().adjusted(Padding, 0, -height() - 2, 0);
}

void TagChip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const int icon = m_theme.px(12);
    m_remove->setIconSize({icon, icon});
    m_remove->setGeometry(width() - height(), 0, height(), height());
}

void TagChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = hasFocus() ? Metrics::FocusRing : 1;
    painter.setPen(QPen(hasFocus() || underMouse() ? t.accent : t.accentTint, pen));
    painter.setBrush(t.accentTint);
    const QRectF body = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    painter.setPen(t.text);
    painter.setFont(textFont());
    painter.drawText(textRect(), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_tag, Qt::ElideRight, textRect().width()));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT stepRequested(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace Baiwen
