// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/actionbutton.h"

#include <QAction>
#include <QRegularExpression>

namespace Baiwen {

using namespace Qt::StringLiterals;

ActionButton::ActionButton(QAction *action, Text text, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_text(text)
{
    setObjectName(action->objectName() + u"Button"_s);
    setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, this, &ActionButton::update);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    update();
}

void ActionButton::setPrimary()
{
    m_isPrimary = true;
    setProperty("role", u"primary"_s);
    update();
}

void ActionButton::setWords(const QString &words)
{
    m_words = words;
    update();
}

void ActionButton::update()
{
    // Menus have the mnemonics; a second set on the page would make both ambiguous.
    // Chinese has its own form of them, in brackets behind the word.
    static const QRegularExpression mnemonic(u"\\(&.\\)|&"_s);
    const QString words = (m_words.isEmpty() ? m_action->text() : m_words).remove(mnemonic);
    const QString shortcut = m_action->shortcut().toString(QKeySequence::NativeText);
    setText(m_text == Text::WithShortcut ? u"%1  %2"_s.arg(words, shortcut) : words);
    setAccessibleName(words);
    // Icons are drawn in the colour of text, which is not that of a primary button.
    setIcon(m_isPrimary ? QIcon() : m_action->icon());
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace Baiwen
