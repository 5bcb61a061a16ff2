// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/noteview.h"

#include <QContextMenuEvent>

#include <cmath>

namespace Baiwen {

NoteView::NoteView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setCursorWidth(0);
}

int NoteView::contentHeight(int width)
{
    // Not from the widget's own size, which a hidden one takes only when it is shown.
    document()->setTextWidth(width);
    return static_cast<int>(std::ceil(document()->size().height()));
}

QVariant NoteView::loadResource(int, const QUrl &)
{
    return {}; // no files, no addresses
}

void NoteView::keyPressEvent(QKeyEvent *event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && !textCursor().hasSelection()) { // a link that has the keyboard is selected
        Q_EMIT editRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (event->modifiers() == Qt::NoModifier) {
            event->ignore(); // what is around it scrolls
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

void NoteView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && anchorAt(position).isEmpty())
        Q_EMIT clicked(position);
}

void NoteView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void NoteView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    Q_EMIT focusChanged(event->reason());
}

void NoteView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    Q_EMIT focusChanged(event->reason());
}

} // namespace Baiwen
