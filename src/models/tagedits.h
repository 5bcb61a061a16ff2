// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/tagstore.h"

namespace Baiwen {

/// What an edit of the user's tags comes to, question by question. Each list holds only what does change, so that
/// reversed() brings back exactly what was there.
namespace TagEdits {

/// Every tag that a question carries, each spelling once, in alphabetical order.
[[nodiscard]] QStringList known(const TagsByQuestion &tags);
/// How `tag` is written so far, level by level; as given where it is new.
[[nodiscard]] QString spelled(const QString &tag, const QStringList &known);
/// Ids of the questions that carry `tag` or one below it.
[[nodiscard]] QStringList questionsWith(const TagsByQuestion &tags, const QString &tag);

/// The name of `tag`, which is `from` or stands below it, once `from` is called `to`.
[[nodiscard]] QString moved(const QString &tag, const QString &from, const QString &to);
/// All but `tag` and those below it.
[[nodiscard]] TagsByQuestion without(const TagsByQuestion &tags, const QString &tag);

/// `from` and all below it under the new name; onto a tag that is there, which makes the two one.
[[nodiscard]] QList<TagChange> renamed(const TagsByQuestion &tags, const QString &from, const QString &to);
/// Whether renaming would make one tag of two.
[[nodiscard]] bool merges(const TagsByQuestion &tags, const QString &from, const QString &to);
/// `tag` and all below it off every question.
[[nodiscard]] QList<TagChange> removed(const TagsByQuestion &tags, const QString &tag);
[[nodiscard]] QList<TagChange> reversed(const QList<TagChange> &changes);

} // namespace TagEdits
} // namespace Baiwen
