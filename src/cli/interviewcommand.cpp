// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interviewcommand.h"

#include "base/named.h"
#include "cli/console.h"
#include "cli/interviewsource.h"
#include "cli/localelanguage.h"
#include "exchange/reportwords.h"
#include "interview/plan.h"
#include "progress/candidatehistory.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

const QString PlanOption = u"plan"_s;
const QString SeedOption = u"seed"_s;
const QString CountOption = u"count"_s;
const QString TopicsOption = u"topics"_s;
const QString SourceOption = u"source"_s;
const QString ModeOption = u"mode"_s;
const QString LanguageOption = u"language"_s;
const QString JsonOption = u"json"_s;

/// Of the options; the error says what makes no sense in them.
Result<InterviewConfig> configOf(const QCommandLineParser &arguments)
{
    InterviewConfig config;
    config.preset = InterviewPreset::Custom;
    if (arguments.isSet(CountOption)) {
        bool isNumber = false;
        config.count = arguments.value(CountOption).toInt(&isNumber);
        if (!isNumber || config.count < 1 || config.count > MostQuestions)
            return failure(InterviewCommand::tr("--count is a number from 1 to %1, not “%2”")
                               .arg(MostQuestions)
                               .arg(arguments.value(CountOption)));
    }
    config.seed = QRandomGenerator::global()->generate();
    if (arguments.isSet(SeedOption)) {
        bool isNumber = false;
        config.seed = arguments.value(SeedOption).toULongLong(&isNumber);
        if (!isNumber)
            return failure(
                InterviewCommand::tr("--seed is a number from 0, not “%1”").arg(arguments.value(SeedOption)));
    }
    if (arguments.isSet(ModeOption)) {
        const auto mode = interviewModeFromName(arguments.value(ModeOption));
        if (!mode)
            return failure(
                InterviewCommand::tr("the mode is practice or exam, not “%1”").arg(arguments.value(ModeOption)));
        config.mode = *mode;
    }
    if (arguments.isSet(SourceOption)) {
        const auto from = questionSourceFromName(arguments.value(SourceOption));
        if (!from)
            return failure(InterviewCommand::tr("the source is all, bookmarks, weak or due, not “%1”")
                               .arg(arguments.value(SourceOption)));
        config.source = *from;
    }
    QString language = languageCode(localeLanguage());
    if (arguments.isSet(LanguageOption))
        language = arguments.value(LanguageOption);
    if (const auto known = interviewLanguageFromName(language))
        config.language = *known;
    else
        return failure(InterviewCommand::tr("the language is zh, en or mixed, not “%1”").arg(language));
    for (const QString &topics : arguments.values(TopicsOption))
        config.topicIds += topics.split(u',', Qt::SkipEmptyParts);
    return config;
}

QList<BankPtr> banksFor(InterviewSource &source, InterviewLanguage language)
{
    QList<BankPtr> banks;
    if (language != InterviewLanguage::English)
        banks.append(source.builtIn(Language::Chinese));
    if (language != InterviewLanguage::Chinese)
        banks.append(source.builtIn(Language::English));
    return banks;
}

/// A topic that no bank has; empty: all are known.
QString unknownTopic(const QStringList &ids, const QList<BankPtr> &banks)
{
    for (const QString &id : ids) {
        const auto has = [&id](const BankPtr &bank) {
            return std::ranges::any_of(bank->topics(), [&id](const Topic &topic) { return topic.id == id; });
        };
        if (std::ranges::none_of(banks, has))
            return id;
    }
    return {};
}

/// Empty where there is no library yet.
Result<CandidateHistory> historyOf(InterviewSource &source, const DataFolder &folder)
{
    if (!QFileInfo(folder.libraryFile()).isFile())
        return CandidateHistory();
    if (const auto opened = source.open(); !opened)
        return Unexpected{opened.error()};
    auto history = candidateHistory(source.store());
    auto study = source.study();
    if (!study)
        return Unexpected{study.error()};
    if (history)
        history->study = *std::move(study);
    return history;
}

constexpr std::array Shortages{
    Named{PlanShortage::None, "none"_L1},
    Named{PlanShortage::NothingInScope, "nothing-in-scope"_L1},
    Named{PlanShortage::ScopeTooSmall, "scope-too-small"_L1},
    Named{PlanShortage::AskedRecently, "asked-recently"_L1},
};

QString titleOf(InterviewSource &source, const PlannedQuestion &question)
{
    const auto info = source.info(question.questionId, question.language);
    return info ? info->title : question.questionId;
}

void printJson(InterviewSource &source, const InterviewConfig &config, const InterviewPlan &plan, Console &console)
{
    QJsonArray questions;
    for (const PlannedQuestion &question : plan.questions) {
        questions.append(QJsonObject{
            {u"id"_s, question.questionId},
            {u"language"_s, question.language},
            {u"title"_s, titleOf(source, question)},
            {u"topic"_s, question.topicId},
            {u"level"_s, question.level > 0 ? QJsonValue(question.level) : QJsonValue()},
            {u"kind"_s, question.kind ? QJsonValue(kindName(*question.kind)) : QJsonValue()},
            {u"prepMs"_s, qint64(question.timing.prep.count())},
            {u"limitMs"_s, qint64(question.timing.limit.count())},
        });
    }
    const QJsonObject object{{u"seed"_s, QString::number(config.seed)},
                             {u"mode"_s, interviewModeName(config.mode)},
                             {u"questions"_s, questions},
                             {u"lengthMs"_s, qint64(plan.length.count())},
                             {u"inScope"_s, plan.inScope},
                             {u"askedRecently"_s, plan.askedRecently},
                             {u"shortage"_s, nameOf(Shortages, plan.shortage)}};
    console.write(QJsonDocument(object).toJson());
}

void printText(InterviewSource &source, const InterviewConfig &config, const InterviewPlan &plan, Console &console)
{
    for (const PlannedQuestion &question : plan.questions) {
        const QStringList fields{question.questionId,
                                 question.topicId,
                                 question.level > 0 ? QString::number(question.level) : u"-"_s,
                                 question.kind ? kindName(*question.kind) : u"-"_s,
                                 ReportWords::clock(question.timing.limit),
                                 QString(titleOf(source, question)).replace(u'\t', u' ')};
        console.printLine(fields.join(u'\t'));
    }
    console.printLine(InterviewCommand::tr("Questions: %1 of %2, length: %3, seed: %4")
                          .arg(QString::number(plan.questions.size()), QString::number(config.count),
                               ReportWords::clock(plan.length), QString::number(config.seed)));
}

} // namespace

QString InterviewCommand::name() const
{
    return u"interview"_s;
}

QString InterviewCommand::syntax() const
{
    return tr("--plan [options]");
}

QString InterviewCommand::summary() const
{
    return tr("Say which questions an interview would ask");
}

void InterviewCommand::declare(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(
        tr("Draws the questions of an interview from the built-in bank and what your library\n"
           "knows of you, and lists them in their order, a line each: id, topic, level, kind,\n"
           "time limit and title, with tabs between. The last line counts. The same seed gives\n"
           "the same questions. Nothing is written, and the program may run meanwhile.\n\n"
           "Exit status: 0 done, 1 there is no question, or the library cannot be read,\n"
           "2 wrong usage."));
    parser.addOption({PlanOption, tr("Draw and list the questions")});
    parser.addOption({SeedOption, tr("The seed <N>; without it one is made up"), u"N"_s});
    parser.addOption({CountOption, tr("As many questions as <N>; 8 without it"), u"N"_s});
    parser.addOption({TopicsOption, tr("From these topics only: ids with commas between"), u"IDS"_s});
    parser.addOption({SourceOption, tr("From <all> (the default), <bookmarks>, <weak> or <due> questions only"),
                      u"all|bookmarks|weak|due"_s});
    parser.addOption({ModeOption, tr("<practice> (the default) or <exam>"), u"practice|exam"_s});
    parser.addOption({LanguageOption, tr("Language of the questions: <zh>, <en> or <mixed>"), u"zh|en|mixed"_s});
    parser.addOption({JsonOption, tr("Write one JSON object")});
}

ExitCode InterviewCommand::run(const QCommandLineParser &arguments, Console &console) const
{
    if (!arguments.isSet(PlanOption) || !arguments.positionalArguments().isEmpty())
        return refuse(console, tr("interviews are held in the window; --plan lists what one would ask"));
    const Result<InterviewConfig> config = configOf(arguments);
    if (!config)
        return refuse(console, config.error().message);

    const DataFolder folder(arguments.value(DataFolderOption));
    InterviewSource source(folder);
    const QList<BankPtr> banks = banksFor(source, config->language);
    if (const QString unknown = unknownTopic(config->topicIds, banks); !unknown.isEmpty())
        return refuse(console, tr("there is no topic “%1” in the built-in bank").arg(unknown));
    const auto history = historyOf(source, folder);
    if (!history)
        return fail(console, history.error().message);

    const InterviewPlan plan = makePlan(*config, candidatesFrom(banks, *history));
    if (arguments.isSet(JsonOption))
        printJson(source, *config, plan, console);
    else
        printText(source, *config, plan, console);
    return plan.questions.isEmpty() ? ExitCode::Failure : ExitCode::Success;
}

} // namespace Baiwen
