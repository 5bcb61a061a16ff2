// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/orphans.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Baiwen {

using namespace Qt::StringLiterals;

QList<Orphan> orphansOf(const Library &library, const std::function<bool(const QString &)> &isKnown)
{
    QSet<QString> ids;
    for (const Bookmark &bookmark : library.bookmarks())
        ids.insert(bookmark.questionId);
    for (auto it = library.allTags().keyBegin(); it != library.allTags().keyEnd(); ++it)
        ids.insert(*it);
    for (auto it = library.allNotes().keyBegin(); it != library.allNotes().keyEnd(); ++it)
        ids.insert(*it);
    QList<Orphan> orphans;
    for (const QString &id : std::as_const(ids)) {
        if (!isKnown(id))
            orphans.append({id, library.title(id), library.isBookmarked(id), library.tags(id), library.note(id).text});
    }
    std::ranges::sort(orphans, {}, [](const Orphan &orphan) {
        return std::tuple(orphan.title.bank, orphan.title.title, orphan.questionId);
    });
    return orphans;
}

QString writeOrphans(const QList<Orphan> &orphans)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Baiwen::Orphans", text); };
    QString text = u"# "_s + tr(QT_TRANSLATE_NOOP("Baiwen::Orphans", "Marked questions without a bank")) + u"\n"_s;
    for (const Orphan &orphan : orphans) {
        text += u"\n## %1\n\n"_s.arg(orphan.title.title.isEmpty() ? orphan.questionId : orphan.title.title);
        QStringList facts{u"`%1`"_s.arg(orphan.questionId)};
        if (!orphan.title.bank.isEmpty())
            facts << orphan.title.bank;
        if (orphan.isBookmarked)
            facts << tr(QT_TRANSLATE_NOOP("Baiwen::Orphans", "bookmarked"));
        for (const QString &tag : orphan.tags)
            facts << u'#' + tag;
        text += facts.join(u" · "_s) + u'\n';
        if (!orphan.note.isEmpty())
            text += u'\n' + orphan.note + u'\n';
    }
    return text;
}

} // namespace Baiwen
