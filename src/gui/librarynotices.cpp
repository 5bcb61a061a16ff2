// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/librarynotices.h"

#include "base/whenfinished.h"
#include "gui/context.h"
#include "gui/datafolderchoice.h"
#include "gui/dialogs.h"
#include "gui/widgets/noticebar.h"
#include "progress/conflictcopies.h"
#include "progress/library.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace Baiwen {

using namespace Qt::StringLiterals;

LibraryNotices::LibraryNotices(const Context &context, NoticeBar &bar, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_bar(bar)
    , m_window(window)
{
    const Library &library = m_context.library;
    connect(&library, &Library::writeFailed, this,
            [this](const Error &error) { m_bar.say(NoticeBar::Kind::Error, error.message); });
    connect(&library, &Library::openFailed, this, [this](const Error &error) {
        if (m_context.library.canTakeOver())
            m_bar.say(NoticeBar::Kind::Error, error.message, tr("Use it here…"), [this] { takeOver(); });
        else
            m_bar.say(NoticeBar::Kind::Error, error.message, tr("Try again"), [this] { m_context.library.open(); });
    });
    connect(&library, &Library::opened, this, &LibraryNotices::tellOpened);
    connect(&library, &Library::repaired, this,
            [this](const RepairReport &report) { m_bar.say(NoticeBar::Kind::Warning, inWords(report)); });
}

void LibraryNotices::takeOver()
{
    const Dialogs::Question question{.objectName = u"takeOverDialog"_s,
                                     .title = tr("Use the library here"),
                                     .text = tr("Is Baiwen closed on the other machine?"),
                                     .details = tr("If it still writes to this folder there, changes may be lost. A "
                                                   "lock that came along with a copy of the folder does no harm."),
                                     .accept = tr("&Use it here"),
                                     .reject = tr("&Cancel"),
                                     .destructive = true};
    if (Dialogs::confirm(m_window, question))
        m_context.library.takeOver();
}

void LibraryNotices::tellOpened()
{
    if (m_context.library.state() == Library::State::NotKept)
        m_bar.say(NoticeBar::Kind::Warning,
                  tr("Nothing you do now will be kept: %1").arg(m_context.library.problem().message),
                  tr("Choose another folder…"), [this] { DataFolderChoice::chooseAndRestart(m_window); });
    else
        lookForCopies();
}

void LibraryNotices::lookForCopies()
{
    whenFinished(m_context.library.conflictCopies(), this, [this](const QStringList &copies) {
        if (copies.isEmpty())
            return;
        const QString &path = copies.first();
        m_bar.say(NoticeBar::Kind::Warning,
                  tr("Another machine left its own copy of your library: %1").arg(QFileInfo(path).fileName()),
                  tr("Merge it"), [this, path] { mergeCopy(path); });
    });
}

void LibraryNotices::mergeCopy(const QString &path)
{
    whenFinished(m_context.library.mergeConflictCopy(path), this, [this](const Result<MergeReport> &merged) {
        if (!merged)
            return; // told as a failed write
        const QStringList words = Baiwen::inWords(*merged);
        m_bar.say(NoticeBar::Kind::Good,
                  words.isEmpty() ? tr("Merged: the copy held nothing new.")
                                  : tr("Merged: %1.").arg(words.join(tr(", "))));
        lookForCopies(); // there may be more than one
    });
}

QString LibraryNotices::inWords(const RepairReport &report)
{
    QStringList sentences;
    const QString file = QDir::toNativeSeparators(report.setAside);
    const QStringList filled = Baiwen::inWords(report.filledIn);
    const QString filledIn = filled.join(tr(", "));
    switch (report.cause) {
    case RepairReport::Cause::Gone:
        sentences << tr(
            "The library file was removed while Baiwen was using it. It has been put back; nothing is lost.");
        break;
    case RepairReport::Cause::Replaced:
        sentences << tr("Another file took the place of the library while Baiwen was using it. The two have been "
                        "merged; nothing is lost.")
                  << tr("A copy of what was open is at %1.").arg(file);
        break;
    case RepairReport::Cause::Damaged:
        sentences << (report.isComplete && report.rowsLeftOut == 0
                          ? tr("The library file was damaged and has been repaired; all entries in it could be read.")
                          : tr("The library file was damaged and has been repaired; %n entries in it could be read.",
                               nullptr, static_cast<int>(report.rowsRead)));
        if (report.backupTime.isValid() && !filled.isEmpty()) {
            sentences << tr("The backup of %1 filled in: %2.")
                             .arg(QLocale().toString(report.backupTime.toLocalTime(), QLocale::ShortFormat), filledIn);
        }
        if (!report.isComplete)
            sentences << tr("What stood in the damaged parts and in no backup is lost.");
        sentences << tr("The damaged file is kept as %1.").arg(file);
        break;
    }
    return sentences.join(u' ');
}

} // namespace Baiwen
