// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/tagcommand.h"

#include "gui/context.h"
#include "models/tagedits.h"
#include "progress/library.h"

#include <QCoreApplication>

namespace Baiwen {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::TagCommand)
};

} // namespace

TagCommand::TagCommand(const Context &context, QList<TagChange> changes, const QString &text)
    : LibraryCommand(context.undoStack)
    , m_library(context.library)
    , m_changes(std::move(changes))
{
    setText(text);
}

std::unique_ptr<TagCommand> TagCommand::put(const Context &context, const QString &questionId, const QString &title,
                                            const QString &tag)
{
    return std::unique_ptr<TagCommand>(
        new TagCommand(context, {{questionId, tag, true}}, Text::tr("tag “%1” on “%2”").arg(named(tag), named(title))));
}

std::unique_ptr<TagCommand> TagCommand::take(const Context &context, const QString &questionId, const QString &title,
                                             const QString &tag)
{
    return std::unique_ptr<TagCommand>(new TagCommand(
        context, {{questionId, tag, false}}, Text::tr("remove tag “%1” from “%2”").arg(named(tag), named(title))));
}

std::unique_ptr<TagCommand> TagCommand::rename(const Context &context, const QString &from, const QString &to)
{
    const TagsByQuestion &tags = context.library.allTags();
    const QString text =
        TagEdits::merges(tags, from, to) ? Text::tr("merge tag “%1” into “%2”") : Text::tr("rename tag “%1” to “%2”");
    return std::unique_ptr<TagCommand>(
        new TagCommand(context, TagEdits::renamed(tags, from, to), text.arg(named(from), named(to))));
}

std::unique_ptr<TagCommand> TagCommand::remove(const Context &context, const QString &tag)
{
    return std::unique_ptr<TagCommand>(new TagCommand(context, TagEdits::removed(context.library.allTags(), tag),
                                                      Text::tr("remove tag “%1” from all questions").arg(named(tag))));
}

QFuture<Result<void>> TagCommand::write(bool doIt)
{
    return m_library.changeTags(doIt ? m_changes : TagEdits::reversed(m_changes));
}

} // namespace Baiwen
