// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/unsavednotes.h"

#include "base/wholefile.h"
#include "gui/browse/notedrafts.h"
#include "gui/dialogs.h"

#include <QCoreApplication>
#include <QDir>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::UnsavedNotes)
};

} // namespace

/// Says whether a copy was made.
static bool saveCopy(QWidget *parent, const NoteDrafts &drafts,
                     const std::function<QString(const QString &questionId)> &titleOf)
{
    const QString path = Dialogs::saveFile(parent, Text::tr("Save a copy of the notes"), Text::tr("notes") + u".md"_s,
                                           Text::tr("Markdown (*.md)"));
    if (path.isEmpty())
        return false;
    QString markdown;
    const QStringList ids = drafts.unsaved();
    for (const QString &id : ids)
        markdown += u"## %1\n\n%2\n\n"_s.arg(titleOf(id), drafts.text(id));
    const auto written = writeWholeFile(path, markdown.toUtf8());
    if (!written) {
        Dialogs::inform(parent, Text::tr("Save a copy of the notes"),
                        Text::tr("The notes are still in the window. %1").arg(written.error().message));
    }
    return written.has_value();
}

bool mayLeaveNotes(QWidget *parent, NoteDrafts &drafts,
                   const std::function<QString(const QString &questionId)> &titleOf)
{
    while (!drafts.saveAndWait()) {
        const QStringList ids = drafts.unsaved();
        const int count = static_cast<int>(ids.size());
        const auto choice = Dialogs::choose(
            parent,
            {.objectName = u"unsavedNotesDialog"_s,
             .title = Text::tr("Notes not saved"),
             .text = Text::tr("%n note(s) could not be saved: %1", nullptr, count).arg(drafts.problem(ids.first())),
             .details = Text::tr("A copy can be saved in another place, as a Markdown file."),
             .accept = Text::tr("&Save a copy…"),
             .reject = Text::tr("S&tay"),
             .destructive = true},
            Text::tr("&Close without saving"));
        if (choice == Dialogs::Choice::Reject)
            return false;
        if (choice == Dialogs::Choice::Alternative || saveCopy(parent, drafts, titleOf)) {
            drafts.giveUp();
            break;
        }
    }
    return true;
}

} // namespace Baiwen
