// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/tagactions.h"

#include "gui/actions.h"
#include "gui/context.h"
#include "gui/dialogs.h"
#include "gui/tagcommand.h"
#include "models/tagedits.h"
#include "progress/library.h"
#include "progress/tag.h"

#include <QMenu>
#include <QUndoStack>

namespace Baiwen {

using namespace Qt::StringLiterals;

TagActions::TagActions(const Context &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{ }

void TagActions::rename(const QString &tag)
{
    const auto typed =
        Dialogs::askText(m_parent,
                         {.objectName = u"renameTagDialog"_s,
                          .title = tr("Rename tag"),
                          .label = tr("New name of “%1”. A slash parts levels: a/b stands below a.").arg(tag),
                          .text = tag,
                          .accept = tr("&Rename"),
                          .reject = tr("&Cancel"),
                          .maximumLength = Tag::MaximumLength});
    if (!typed)
        return;
    const QString name = Tag::normalised(*typed);
    if (name.isEmpty() || name == tag)
        return;
    const TagsByQuestion &tags = m_context.library.allTags();
    // The spelling is the user's now, but for what other tags have of it.
    const QString to = TagEdits::spelled(name, TagEdits::known(TagEdits::without(tags, tag)));
    const QList<TagChange> changes = TagEdits::renamed(tags, tag, to);
    if (std::any_of(changes.begin(), changes.end(),
                    [](const TagChange &c) { return Tag::normalised(c.tag).isEmpty(); })) {
        Dialogs::inform(m_parent, tr("Rename tag"),
                        tr("A tag below “%1” would get a name of more than %2 characters. Nothing was changed.")
                            .arg(tag)
                            .arg(Tag::MaximumLength));
        return;
    }
    if (TagEdits::merges(tags, tag, to)) {
        const int count = static_cast<int>(TagEdits::questionsWith(tags, to).size());
        if (!Dialogs::confirm(
                m_parent,
                {.objectName = u"mergeTagsDialog"_s,
                 .title = tr("Merge tags"),
                 .text =
                     tr("“%1” is there already, on %n question(s). Merge “%2” into it?", nullptr, count).arg(to, tag),
                 .details = tr("The two become one tag. Edit › Undo parts them again."),
                 .accept = tr("&Merge"),
                 .reject = tr("&Cancel")}))
            return;
    }
    m_renamed.append({tag, to});
    m_context.undoStack.push(TagCommand::rename(m_context, tag, to).release());
}

void TagActions::remove(const QString &tag)
{
    const int count = static_cast<int>(TagEdits::questionsWith(m_context.library.allTags(), tag).size());
    if (Dialogs::confirm(
            m_parent,
            {.objectName = u"removeTagDialog"_s,
             .title = tr("Remove tag"),
             .text = tr("Take “%1”, and what stands below it, off %n question(s)?", nullptr, count).arg(tag),
             .details = tr("The questions stay. Edit › Undo brings the tag back."),
             .accept = tr("&Remove"),
             .reject = tr("&Cancel"),
             .destructive = true}))
        m_context.undoStack.push(TagCommand::remove(m_context, tag).release());
}

void TagActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_parent);
    menu->setObjectName(u"tagMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_context.actions[Actions::RenameTag]);
    menu->addAction(m_context.actions[Actions::RemoveTag]);
    menu->popup(globalPosition);
}

QStringList TagActions::otherNames(const QString &tag) const
{
    QStringList names;
    for (auto it = m_renamed.rbegin(); it != m_renamed.rend(); ++it) {
        const auto &[from, to] = *it;
        if (Tag::isWithin(tag, from))
            names << TagEdits::moved(tag, from, to);
        if (Tag::isWithin(tag, to))
            names << TagEdits::moved(tag, to, from);
    }
    return names;
}

} // namespace Baiwen
