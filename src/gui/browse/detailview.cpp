// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/detailview.h"

#include "gui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextFrame>

namespace Baiwen {

using namespace Qt::StringLiterals;

DetailView::DetailView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    setCursorWidth(0); // there is nothing to type here
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == "question"_L1)
            Q_EMIT questionFollowed(url.path());
        else
            Q_EMIT webLinkFollowed(url);
    });
}

void DetailView::show(const QString &html, bool keepPosition)
{
    const int position = verticalScrollBar()->value();
    document()->setDefaultFont(m_theme.font(Metrics::ReadingText));
    setHtml(html);
    layOut();
    verticalScrollBar()->setValue(keepPosition ? position : 0);
}

void DetailView::layOut()
{
    // Margins are of the whole pane, not of the viewport, so that a scroll bar takes from the margin and moves no text.
    const int bar = width() - viewport()->width();
    const int side = qMax(Metrics::ReadingPadding, (width() - m_theme.px(Metrics::ReadingMeasure)) / 2);
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(qMax(4, side - bar));
    format.setTopMargin(Metrics::ReadingPadding);
    format.setBottomMargin(Metrics::ReadingPadding * 2);
    if (format != root->frameFormat())
        root->setFrameFormat(format);
}

void DetailView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    layOut();
}

QVariant DetailView::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.scheme() == "icon"_L1) {
        const QStringList parts = name.path().split(u'/');
        if (parts.size() == 3 && parts[0] == "point"_L1)
            return pointDisc(parts[1].toInt(), parts[2] == "vital"_L1);
    }
    // Nothing else is loaded: a bank's document may name files and addresses that it has no business with.
    return {};
}

QPixmap DetailView::pointDisc(int number, bool vital) const
{
    const int size = m_theme.px(24);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(size + m_theme.px(8), size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().accentTint);
    painter.drawEllipse(QRectF(0.5, 0.5, size - 1, size - 1));
    if (vital) {
        const qreal dot = m_theme.px(7);
        painter.setBrush(m_theme.tokens().accent);
        painter.drawEllipse(QRectF(size - dot * 0.6, 0, dot, dot));
    }
    painter.setPen(m_theme.tokens().accent);
    painter.setFont(m_theme.font(Metrics::SectionText, QFont::DemiBold));
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, QString::number(number));
    return pixmap;
}

} // namespace Baiwen
