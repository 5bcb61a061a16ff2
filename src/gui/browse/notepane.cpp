// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/notepane.h"

#include "gui/actions.h"
#include "gui/browse/detailhtml.h"
#include "gui/browse/notedrafts.h"
#include "gui/browse/noteeditor.h"
#include "gui/browse/noteview.h"
#include "gui/context.h"
#include "gui/notecommand.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "progress/library.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QUndoStack>
#include <QUrl>

namespace Baiwen {

using namespace Qt::StringLiterals;

// The card around the note, in pixels at any text size; lines at 100 % text.
static constexpr int CardPadding = 12;
static constexpr int Gap = 8;
static constexpr int LeastLines = 3;

NotePane::NotePane(const Context &context, NoteDrafts &drafts, QWidget *parent)
    : ColumnPart(parent)
    , m_context(context)
    , m_drafts(drafts)
{
    setObjectName(u"notePane"_s);
    m_heading = new QLabel(this);
    m_heading->setProperty("role", u"section"_s);
    m_view = new NoteView(this);
    m_view->setObjectName(u"noteView"_s);
    m_editor = new NoteEditor(this);
    m_editor->setObjectName(u"noteEditor"_s);
    m_editor->hide();
    m_heading->setBuddy(m_editor);
    m_state = new QLabel(this);
    m_state->setObjectName(u"noteState"_s);
    m_state->setProperty("role", u"small"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);

    connect(m_view, &NoteView::editRequested, this, &NotePane::edit);
    connect(m_view, &NoteView::clicked, this, [this](const QPoint &at) { open(&at); });
    connect(m_view, &NoteView::focusChanged, this, [this](Qt::FocusReason reason) {
        update(); // the ring
        if (m_view->hasFocus() && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason))
            Q_EMIT sightRequested(rect());
    });
    connect(m_view, &NoteView::menuRequested, this, &NotePane::showMenu);
    connect(m_view, &QTextBrowser::anchorClicked, this, &NotePane::linkFollowed);
    connect(m_editor, &NoteEditor::typed, this, &NotePane::push);
    connect(m_editor, &NoteEditor::left, this, &NotePane::finish);
    connect(m_editor, &NoteEditor::windowLeft, &m_drafts, &NoteDrafts::save);
    connect(m_editor, &NoteEditor::reflowed, this, &NotePane::grown);
    connect(m_editor, &NoteEditor::cursorMoved, this, [this](const QRect &cursor) {
        Q_EMIT sightRequested(cursor.translated(m_editor->pos()).adjusted(0, -CardPadding, 0, CardPadding));
    });

    connect(&m_drafts, &NoteDrafts::textReplaced, this, &NotePane::takeReplaced);
    connect(&m_drafts, &NoteDrafts::stateChanged, this, [this](const QString &id) {
        if (id == m_questionId)
            showState();
    });
    connect(&m_context.library, &Library::notesChanged, this, [this](const QStringList &ids) {
        if (ids.contains(m_questionId))
            takeReplaced(m_questionId);
    });
    connect(&m_context.library, &Library::opened, this, [this] { takeReplaced(m_questionId); });
    connect(&m_context.library, &Library::openFailed, this, [this] { takeReplaced(m_questionId); });
    restyle();
    retranslate();
}

void NotePane::retranslate()
{
    m_heading->setText(tr("My notes"));
    m_view->setAccessibleName(tr("My note"));
    m_editor->setAccessibleName(tr("My note, as Markdown"));
    m_editor->setAccessibleDescription(tr("Escape saves it and leaves."));
    showText();
    showState();
}

void NotePane::restyle()
{
    m_view->document()->setIndentWidth(m_context.theme.px(Metrics::ReadingText * 3 / 2));
    forgetHeights();
    showText();
}

void NotePane::forgetHeights()
{
    m_leastCard = 0;
    m_leastHeight = 0;
}

bool NotePane::isWithheld() const
{
    return m_answerHidden && !m_wasOpened && !m_drafts.text(m_questionId).isEmpty();
}

bool NotePane::canEdit() const
{
    const Library::State state = m_context.library.state();
    return !m_questionId.isEmpty() && (state == Library::State::Ready || state == Library::State::NotKept);
}

void NotePane::setQuestion(const QString &questionId, const QString &title, bool answerHidden)
{
    if (questionId != m_questionId) {
        finish();
        m_wasOpened = false;
        forgetHeights();
    }
    m_questionId = questionId;
    m_title = title;
    m_answerHidden = answerHidden;
    showText();
    showState();
}

void NotePane::edit()
{
    open(nullptr);
}

void NotePane::open(const QPoint *clicked)
{
    if (!canEdit())
        return;
    if (!m_isEditing) {
        m_leastCard = card().height();
        m_isEditing = true;
        m_wasOpened = true;
        ++m_stay;
        m_editor->setText(m_drafts.text(m_questionId));
        m_editor->document()->clearUndoRedoStacks();
        m_editor->show();
        m_view->hide();
        Q_EMIT grown();
        // Where the mouse was: the card stays in its place and so does the eye.
        QTextCursor cursor = clicked ? m_editor->cursorForPosition(*clicked) : m_editor->textCursor();
        if (!clicked)
            cursor.movePosition(QTextCursor::End);
        m_editor->setTextCursor(cursor);
        showState();
    }
    m_editor->setFocus(clicked ? Qt::MouseFocusReason : Qt::ShortcutFocusReason);
    Q_EMIT sightRequested(clicked ? m_editor->cursorRect().translated(m_editor->pos()) : rect());
    if (!clicked)
        Q_EMIT sightRequested(m_editor->cursorRect().translated(m_editor->pos()));
}

void NotePane::finish()
{
    if (!m_isEditing)
        return;
    const bool hadFocus = m_editor->hasFocus();
    m_isEditing = false; // first: the editor tells when it loses the keyboard
    showText();
    m_view->show();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
    m_editor->hide();
    m_drafts.save();
    Q_EMIT grown();
    update();
}

void NotePane::push()
{
    m_context.undoStack.push(new NoteCommand(m_drafts, m_questionId, m_title, m_editor->text(), m_stay));
}

void NotePane::takeReplaced(const QString &questionId)
{
    if (questionId != m_questionId)
        return;
    if (m_isEditing)
        m_editor->setText(m_drafts.text(m_questionId));
    else
        showText();
    showState();
}

void NotePane::showText()
{
    const DetailHtml html{m_context.theme};
    const QString text = m_drafts.text(m_questionId);
    if (m_context.library.state() == Library::State::Failed)
        m_view->setHtml(html.remark(tr("Notes cannot be read: %1").arg(m_context.library.problem().message)));
    else if (isWithheld())
        m_view->setHtml(html.remark(tr("You have a note on this question. It shows with the answer, or press N.")));
    else if (text.isEmpty())
        m_view->setHtml(html.remark(tr("Write down what you want to remember: click here, or press N.")));
    else
        m_view->setHtml(html.note(text));
    Q_EMIT grown();
}

void NotePane::showState()
{
    const NoteDrafts::State state = m_drafts.state(m_questionId);
    QString text;
    switch (state) {
    case NoteDrafts::State::Saved:
        if (m_wasOpened && !m_drafts.text(m_questionId).isEmpty())
            text = tr("Saved");
        break;
    case NoteDrafts::State::Saving:
        text = tr("Saving…");
        break;
    case NoteDrafts::State::Failed:
        text =
            tr("Could not be saved yet: %1 The text is kept here and tried again.").arg(m_drafts.problem(m_questionId));
        break;
    }
    if (text == m_state->text())
        return;
    m_state->setText(text);
    if (state == NoteDrafts::State::Failed) {
        QAccessibleEvent alert(m_state, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    Q_EMIT grown();
}

void NotePane::showMenu(const QPoint &globalPosition)
{
    const QString note = isWithheld() ? QString() : m_drafts.text(m_questionId);
    const QTextCursor cursor = m_view->textCursor();
    // The words that are marked, or else the note as it was written.
    const QString copied = cursor.hasSelection() ? cursor.selection().toPlainText() : note;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"noteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(themedIcon(m_context.theme, u"copy"_s), tr("&Copy"));
    copy->setObjectName(u"copyNote"_s);
    copy->setEnabled(!copied.isEmpty());
    connect(copy, &QAction::triggered, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    menu->addAction(m_context.actions[Actions::EditNote]);
    menu->popup(globalPosition);
}

QRect NotePane::card() const
{
    const QRect inner = (m_isEditing ? static_cast<const QWidget *>(m_editor) : m_view)->geometry();
    return inner.adjusted(-CardPadding, -CardPadding, CardPadding, CardPadding);
}

int NotePane::fit(int width)
{
    if (width != std::exchange(m_fitWidth, width))
        forgetHeights();
    int y = 0;
    m_heading->setGeometry(0, y, width, m_heading->sizeHint().height());
    y = m_heading->geometry().bottom() + 1 + Gap + CardPadding;

    const int inner = width - 2 * CardPadding;
    int content = 0;
    if (m_isEditing) {
        m_editor->resize(inner, m_editor->height());
        content = m_editor->contentHeight();
    } else {
        content = m_view->contentHeight(inner);
    }
    const int line = QFontMetrics(m_context.theme.font(Metrics::ReadingText)).lineSpacing();
    content = qMax(content, LeastLines * line);
    if (m_isEditing)
        content = qMax(content, m_leastCard - 2 * CardPadding);
    (m_isEditing ? static_cast<QWidget *>(m_editor) : m_view)->setGeometry(CardPadding, y, inner, content);
    y += content + CardPadding + Gap;

    // Its line is there whatever it says, so that nothing moves when it says something.
    const int least = QFontMetrics(m_context.theme.font(Metrics::SmallText)).lineSpacing();
    m_state->setGeometry(0, y, width, qMax(least, m_state->heightForWidth(width)));
    update();
    m_leastHeight = qMax(m_leastHeight, m_state->geometry().bottom() + 1);
    return m_leastHeight;
}

void NotePane::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_context.theme.tokens();
    const bool edited = m_isEditing;
    const bool focused = edited || m_view->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = focused ? Metrics::FocusRing : 1;
    painter.setPen(QPen(focused ? t.accent : t.border, pen));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(card()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Metrics::CardRadius,
                            Metrics::CardRadius);
}

} // namespace Baiwen
