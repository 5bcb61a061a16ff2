// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/findbar.h"

#include "gui/browse/detailview.h"
#include "gui/context.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Baiwen {

using namespace Qt::StringLiterals;

FindBar::FindBar(const Context &context, DetailView &view, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_view(view)
{
    setObjectName(u"findBar"_s);
    setProperty("role", u"bar"_s);
    m_field = new QLineEdit;
    m_field->setObjectName(u"findField"_s);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        refresh();
        go(1);
    });
    m_count = new QLabel;
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("role", u"muted"_s);
    const auto button = [this](const QString &name, const QString &icon, auto slot) {
        auto *made = new QToolButton;
        made->setObjectName(name);
        made->setIcon(themedIcon(m_context.theme, icon));
        made->setIconSize(QSize(Metrics::Icon, Metrics::Icon));
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_previous = button(u"findPrevious"_s, u"chevron-up"_s, [this] { go(-1); });
    m_next = button(u"findNext"_s, u"chevron-down"_s, [this] { go(1); });
    m_close = button(u"findClose"_s, u"close"_s, [this] { close(); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::ReadingPadding, 8, 8, 8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    for (QToolButton *made : {m_previous, m_next, m_close})
        layout->addWidget(made);
    hide();
    retranslate();
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_previous, tr("Previous place (Shift+Enter)"));
    name(m_next, tr("Next place (Enter)"));
    name(m_close, tr("Close (Esc)"));
    showCount();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void FindBar::close()
{
    hide();
    m_view.setFindText({});
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    if (isHidden())
        return;
    m_found = m_view.setFindText(m_field->text());
    showCount();
}

void FindBar::go(int by)
{
    if (m_found > 0 && !m_view.goToMark(by)) {
        // Round again, from the other end.
        m_view.setFindText(m_field->text());
        m_view.goToMark(by);
    }
    showCount();
}

void FindBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_found == 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(m_view.currentMark()).arg(m_found));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            go(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace Baiwen
