// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interviewsource.h"

#include "base/clock.h"
#include "progress/libraryfile.h"
#include "study/studysettings.h"

#include <QDir>
#include <QFileInfo>

namespace Baiwen {

using namespace Qt::StringLiterals;

InterviewSource::InterviewSource(DataFolder folder)
    : m_folder(std::move(folder))
{ }

Result<void> InterviewSource::open()
{
    const QString path = m_folder.libraryFile();
    if (!QFileInfo(path).isFile())
        return failure(tr("There is no file %1.").arg(QDir::toNativeSeparators(path)));
    const auto opened = openLibraryForReading(m_database, path);
    return opened ? Result<void>() : Unexpected{opened.error()};
}

Result<StudyStanding> InterviewSource::study()
{
    const Settings settings(m_folder.settingsFile());
    return readStudyStanding(m_database, StudySettings::schedulerOptions(settings), StudySettings::holidays(settings),
                             QTimeZone::systemTimeZone(), SystemClock().now());
}

Result<InterviewRecord> InterviewSource::find(const QString &session)
{
    const auto all = interviews();
    if (!all)
        return Unexpected{all.error()};
    QList<InterviewSummary> fitting = *all;
    if (session == "latest"_L1) {
        fitting.removeIf([](const InterviewSummary &interview) { return !interview.isFinished(); });
        fitting = fitting.first(std::min<qsizetype>(1, fitting.size()));
        if (fitting.isEmpty())
            return failure(tr("There is no finished interview"));
    } else {
        fitting.removeIf([&session](const InterviewSummary &interview) { return !interview.id.startsWith(session); });
        const bool isWhole = std::ranges::count(fitting, session, &InterviewSummary::id) == 1;
        if (isWhole)
            fitting.removeIf([&session](const InterviewSummary &interview) { return interview.id != session; });
    }
    if (fitting.isEmpty())
        return failure(tr("There is no interview “%1”; “baiwen report --list” lists them").arg(session));
    if (fitting.size() > 1)
        return failure(tr("“%1” is the beginning of %n interviews; more of it is needed", nullptr, int(fitting.size()))
                           .arg(session));
    if (!fitting.first().isFinished())
        return failure(tr("The interview %1 is not finished").arg(fitting.first().id));
    const auto record = m_store.interview(fitting.first().id);
    if (!record)
        return Unexpected{record.error()};
    if (!*record)
        return failure(tr("There is no interview “%1”; “baiwen report --list” lists them").arg(session));
    return **record;
}

BankPtr InterviewSource::builtIn(Language language)
{
    BankPtr &bank = m_builtIn.at(static_cast<size_t>(language));
    if (!bank)
        bank = readBuiltInBank(language);
    return bank;
}

std::optional<QuestionInfo> InterviewSource::info(const QString &questionId, const QString &language)
{
    const Language preferred = languageFromCode(language);
    const Language other = preferred == Language::Chinese ? Language::English : Language::Chinese;
    if (!m_ownBanks)
        m_ownBanks = readOwnBanks(m_folder.banksFolder());
    for (const Language choice : {preferred, other}) {
        const BankPtr bank = builtIn(choice);
        if (const Question *question = bank->find(questionId))
            return questionInfo(*bank, *question);
    }
    for (const BankPtr &bank : std::as_const(*m_ownBanks)) {
        if (const Question *question = bank->find(questionId))
            return questionInfo(*bank, *question);
    }
    return {};
}

} // namespace Baiwen
