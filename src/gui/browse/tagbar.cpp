// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/tagbar.h"

#include "gui/actions.h"
#include "gui/browse/tagchip.h"
#include "gui/context.h"
#include "gui/tagcommand.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "models/tagedits.h"
#include "progress/library.h"
#include "progress/tag.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>
#include <QUndoStack>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr int FieldCharacters = 16; ///< the width of the field, in average characters

TagBar::TagBar(const Context &context, QWidget *parent)
    : ColumnPart(parent)
    , m_context(context)
    , m_known(new QStringListModel(this))
{
    setObjectName(u"tagBar"_s);
    m_field = new QLineEdit;
    m_field->setObjectName(u"tagField"_s);
    m_field->setProperty("role", u"ghost"_s);
    m_field->setMaxLength(Tag::MaximumLength);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"tagCompletions"_s);
    completer->popup()->setProperty("role", u"popup"_s);
    m_field->setCompleter(completer);
    // Queued: choosing from the list puts the choice into the field after both signals.
    connect(m_field, &QLineEdit::returnPressed, this, &TagBar::add, Qt::QueuedConnection);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &TagBar::add, Qt::QueuedConnection);

    auto *layout = new FlowLayout(6);
    layout->addWidget(m_field);
    setLayout(layout);

    connect(&m_context.library, &Library::tagsChanged, this, &TagBar::showTags);
    connect(&m_context.library, &Library::opened, this, &TagBar::showTags);
    connect(&m_context.library, &Library::openFailed, this, &TagBar::showTags);
    restyle();
    retranslate();
}

void TagBar::retranslate()
{
    m_field->setPlaceholderText(tr("+ Tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    m_field->setToolTip(tr("Add a tag of your own (%1); a/b stands below a")
                            .arg(m_context.actions[Actions::EditTags]->shortcut().toString(QKeySequence::NativeText)));
    qDeleteAll(m_chips); // they have words of their own
    m_chips.clear();
    showTags();
}

void TagBar::restyle()
{
    const QFont font = m_context.theme.font(Metrics::SectionText);
    m_field->setFixedWidth(QFontMetrics(font).averageCharWidth() * FieldCharacters + 20);
    for (TagChip *chip : std::as_const(m_chips))
        chip->updateGeometry();
    Q_EMIT grown();
}

int TagBar::fit(int width)
{
    return layout()->heightForWidth(width);
}

bool TagBar::canEdit() const
{
    const Library::State state = m_context.library.state();
    return !m_questionId.isEmpty() && (state == Library::State::Ready || state == Library::State::NotKept);
}

void TagBar::setQuestion(const QString &questionId, const QString &title)
{
    if (questionId != m_questionId)
        add(); // what was typed was for the question before
    m_questionId = questionId;
    m_title = title;
    showTags();
}

void TagBar::edit()
{
    if (!canEdit())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT sightRequested(rect());
}

void TagBar::showTags()
{
    m_field->setEnabled(canEdit());
    const QStringList tags = m_context.library.tags(m_questionId);
    QStringList others = TagEdits::known(m_context.library.allTags());
    others.removeIf([&tags](const QString &tag) { return tags.contains(tag); });
    if (others != m_known->stringList())
        m_known->setStringList(others);

    QStringList shown;
    for (const TagChip *chip : std::as_const(m_chips))
        shown << chip->tag();
    if (tags == shown)
        return;
    // A chip that stays keeps the keyboard.
    QList<TagChip *> chips;
    QWidget *before = m_field;
    QLayoutItem *field = layout()->takeAt(layout()->count() - 1);
    for (const QString &tag : tags) {
        const qsizetype at = shown.indexOf(tag);
        TagChip *chip = at < 0 ? new TagChip(m_context.theme, tag, this) : std::exchange(m_chips[at], nullptr);
        if (at < 0) {
            connect(chip, &TagChip::clicked, this, [this, tag] { Q_EMIT tagActivated(tag); });
            connect(chip, &TagChip::removeRequested, this, [this, chip] { remove(chip); });
            connect(chip, &TagChip::stepRequested, this, [this, chip](int by) { step(chip, by); });
            chip->installEventFilter(this);
            chip->show();
        }
        layout()->removeWidget(chip);
        layout()->addWidget(chip);
        chips << chip;
    }
    for (TagChip *chip : std::as_const(m_chips)) {
        if (chip) {
            layout()->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
    }
    layout()->addItem(field);
    layout()->invalidate();
    m_chips = chips;
    for (qsizetype i = chips.size(); i-- > 0;) {
        setTabOrder(chips[i], before);
        before = chips[i];
    }
    Q_EMIT grown();
}

void TagBar::add()
{
    const QString typed = m_field->text();
    if (typed.isEmpty() || m_questionId.isEmpty())
        return;
    m_field->clear();
    const QString name = Tag::normalised(typed);
    if (name.isEmpty())
        return;
    const TagsByQuestion &all = m_context.library.allTags();
    const QString tag = TagEdits::spelled(name, TagEdits::known(all));
    const QStringList present = m_context.library.tags(m_questionId);
    const bool isThere = std::any_of(present.begin(), present.end(), [key = Tag::folded(tag)](const QString &other) {
        return Tag::folded(other) == key;
    });
    if (!isThere)
        m_context.undoStack.push(TagCommand::put(m_context, m_questionId, m_title, tag).release());
}

void TagBar::remove(const TagChip *chip)
{
    step(chip, 1); // the keyboard stays in the row
    m_context.undoStack.push(TagCommand::take(m_context, m_questionId, m_title, chip->tag()).release());
}

void TagBar::step(const TagChip *from, int by)
{
    const qsizetype at = std::find(m_chips.begin(), m_chips.end(), from) - m_chips.begin() + by;
    if (at >= m_chips.size())
        m_field->setFocus(Qt::OtherFocusReason);
    else if (at >= 0)
        m_chips[at]->setFocus(Qt::OtherFocusReason);
}

bool TagBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool atStart = m_field->cursorPosition() == 0 && !m_field->hasSelectedText();
        if (key->key() == Qt::Key_Escape && !m_field->completer()->popup()->isVisible()) {
            m_field->clear();
            Q_EMIT left();
            return true;
        }
        if ((key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Left) && atStart && !m_chips.isEmpty()) {
            m_chips.last()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            QMetaObject::invokeMethod(this, &TagBar::add, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            Q_EMIT sightRequested(rect());
    }
    return ColumnPart::eventFilter(watched, event);
}

} // namespace Baiwen
