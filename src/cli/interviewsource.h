// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "interview/report.h"
#include "progress/datafolder.h"
#include "progress/librarystore.h"
#include "progress/studystanding.h"

#include <array>

namespace Baiwen {

/// The interviews of a data folder and the words for them, for commands that only read. Banks are read when first
/// asked for.
class InterviewSource final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::InterviewSource)

public:
    explicit InterviewSource(DataFolder folder);

    /// Fails when there is no library, or none that can be read. Nothing is written.
    [[nodiscard]] Result<void> open();

    /// The latest first, unfinished ones too.
    [[nodiscard]] Result<QList<InterviewSummary>> interviews() { return m_store.interviews(); }
    /// A finished one: by id, by its beginning if no other begins so, or the "latest".
    [[nodiscard]] Result<InterviewRecord> find(const QString &session);
    [[nodiscard]] Result<QList<PastInterview>> history() { return m_store.pastInterviews(); }
    [[nodiscard]] LibraryStore &store() { return m_store; }
    /// Today, with the user's settings.
    [[nodiscard]] Result<StudyStanding> study();

    /// As the banks have the question today: in the language, else in the other, else in a bank of the user's.
    [[nodiscard]] std::optional<QuestionInfo> info(const QString &questionId, const QString &language);
    [[nodiscard]] BankPtr builtIn(Language language);

private:
    DataFolder m_folder;
    Database m_database;
    LibraryStore m_store{m_database};
    std::array<BankPtr, 2> m_builtIn;
    std::optional<QList<BankPtr>> m_ownBanks;
};

} // namespace Baiwen
