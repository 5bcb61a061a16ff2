// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/noteeditor.h"

#include "progress/notestore.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <cmath>

namespace Baiwen {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("role", u"bare"_s);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // An input method that shows what it is composing changes no text.
        const QString now = text();
        if (now != std::exchange(m_text, now) && !m_isSetting)
            Q_EMIT typed();
    });
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::reflowed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::reflowed);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT cursorMoved(cursorRect());
    });
}

QString NoteEditor::text() const
{
    // toPlainText() would make spaces of no-break spaces.
    QString text = document()->toRawText();
    for (const QChar separator : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(separator, u'\n');
    return text.trimmed().isEmpty() ? QString() : text;
}

void NoteEditor::setText(const QString &text)
{
    const QString present = this->text();
    if (text == present)
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    if (!present.isEmpty() && text.startsWith(present + NoteStore::Separator)) {
        // Taken in from another copy while the user types: what is being composed goes on undisturbed.
        QTextCursor cursor = textCursor();
        const int anchor = cursor.anchor();
        const int position = cursor.position();
        QTextCursor end(document());
        end.movePosition(QTextCursor::End);
        end.insertText(text.sliced(present.size()));
        cursor.setPosition(anchor);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    } else {
        setPlainText(text);
        moveCursor(QTextCursor::End);
    }
}

int NoteEditor::contentHeight() const
{
    qreal height = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        height += blockBoundingRect(block).height();
    return static_cast<int>(std::ceil(height)) + 2; // it scrolls when nothing is left over
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    switch (event->reason()) {
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        break; // a menu of its own, or of the window: the keyboard comes back
    case Qt::ActiveWindowFocusReason:
        Q_EMIT windowLeft();
        break;
    default:
        Q_EMIT left();
    }
}

} // namespace Baiwen
