// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagedits.h"

#include "progress/tag.h"

#include <QSet>

#include <algorithm>

namespace Baiwen {

static bool containsFolded(const QStringList &tags, const QString &tag)
{
    return std::any_of(tags.begin(), tags.end(),
                       [key = Tag::folded(tag)](const QString &other) { return Tag::folded(other) == key; });
}

QStringList TagEdits::known(const TagsByQuestion &tags)
{
    QStringList known;
    for (const QStringList &list : tags)
        known << list;
    known.removeDuplicates();
    known.sort(Qt::CaseInsensitive);
    return known;
}

QString TagEdits::spelled(const QString &tag, const QStringList &known)
{
    const QStringList levels = tag.split(u'/');
    for (qsizetype count = levels.size(); count > 0; --count) {
        const QString upper = levels.first(count).join(u'/');
        for (const QString &other : known) {
            const QStringList otherLevels = other.split(u'/');
            if (otherLevels.size() >= count && Tag::folded(otherLevels.first(count).join(u'/')) == Tag::folded(upper))
                return (otherLevels.first(count) + levels.sliced(count)).join(u'/');
        }
    }
    return tag;
}

QStringList TagEdits::questionsWith(const TagsByQuestion &tags, const QString &tag)
{
    QStringList ids;
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        if (std::any_of(it->begin(), it->end(), [&tag](const QString &own) { return Tag::isWithin(own, tag); }))
            ids << it.key();
    }
    ids.sort();
    return ids;
}

QString TagEdits::moved(const QString &tag, const QString &from, const QString &to)
{
    // mid(), not sliced(): folding may make two levels of a single character, as of "℀".
    const QStringList below = tag.split(u'/').mid(from.count(u'/') + 1);
    return below.isEmpty() ? to : to + u'/' + below.join(u'/');
}

TagsByQuestion TagEdits::without(const TagsByQuestion &tags, const QString &tag)
{
    TagsByQuestion rest = tags;
    for (QStringList &list : rest)
        list.removeIf([&tag](const QString &own) { return Tag::isWithin(own, tag); });
    return rest;
}

/// From what each question carries to what it is to carry.
template <typename After> static QList<TagChange> changes(const TagsByQuestion &tags, After after)
{
    QList<TagChange> changes;
    QStringList ids = tags.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const QStringList before = tags.value(id);
        const QStringList wanted = after(before);
        for (const QString &tag : before) {
            if (!wanted.contains(tag))
                changes.append({id, tag, false});
        }
        for (const QString &tag : wanted) {
            if (!before.contains(tag))
                changes.append({id, tag, true});
        }
    }
    return changes;
}

QList<TagChange> TagEdits::renamed(const TagsByQuestion &tags, const QString &from, const QString &to)
{
    return changes(tags, [&](const QStringList &before) {
        QStringList after;
        for (const QString &tag : before) {
            if (!Tag::isWithin(tag, from))
                after << tag;
        }
        for (const QString &tag : before) {
            if (!Tag::isWithin(tag, from))
                continue;
            const QString name = moved(tag, from, to);
            if (!containsFolded(after, name))
                after << name;
        }
        return after;
    });
}

bool TagEdits::merges(const TagsByQuestion &tags, const QString &from, const QString &to)
{
    return !questionsWith(without(tags, from), to).isEmpty();
}

QList<TagChange> TagEdits::removed(const TagsByQuestion &tags, const QString &tag)
{
    return changes(tags, [&tag](QStringList after) {
        after.removeIf([&tag](const QString &own) { return Tag::isWithin(own, tag); });
        return after;
    });
}

QList<TagChange> TagEdits::reversed(const QList<TagChange> &changes)
{
    QList<TagChange> reversed = changes;
    std::reverse(reversed.begin(), reversed.end());
    for (TagChange &change : reversed)
        change.on = !change.on;
    return reversed;
}

} // namespace Baiwen
