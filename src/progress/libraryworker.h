// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/datafolder.h"
#include "progress/librarymerge.h"
#include "progress/librarystore.h"
#include "progress/notestore.h"
#include "progress/questiontitles.h"
#include "progress/tagstore.h"

namespace Baiwen {

/// What the window keeps in memory of the library.
struct LibraryContents
{
    QList<Bookmark> bookmarks;
    TagsByQuestion tags;
    NotesByQuestion notes;
    QHash<QString, QuestionTitle> titles;
    ProgressByQuestion progress;
};

/// What the library's own thread works on: the open file and what is done to it as a whole. Every call but the
/// constructor comes from that thread.
class LibraryWorker final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::LibraryWorker)

public:
    explicit LibraryWorker(DataFolder folder);

    /// Opens the file, or a library in memory when the folder cannot be written: `notKept` then says why.
    [[nodiscard]] Result<LibraryContents> open(const QDateTime &now, std::optional<Error> &notKept);
    /// None: open and sound. Otherwise why nothing can be read or written.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

    [[nodiscard]] Result<LibraryContents> contents();
    [[nodiscard]] Result<MergeReport> merge(const QString &otherFile);
    /// One file with everything in it, for another machine.
    [[nodiscard]] Result<void> exportTo(const QString &path);

    Database database;
    LibraryStore store{database};
    TagStore tags{database};
    NoteStore notes{database};

private:
    [[nodiscard]] Result<void> openFile(const QDateTime &now, std::optional<Error> &notKept);

    DataFolder m_folder;
    std::optional<Error> m_problem;
};

} // namespace Baiwen
