// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/interviewrows.h"

#include "interview/score.h"
#include "sqlite/statement.h"

namespace Baiwen {

namespace {

/// One row for each value; `bind` gives the statement its values.
template <typename T, typename Bind>
Result<void> insertAll(Database &database, std::string_view sql, const QList<T> &values, Bind bind)
{
    if (values.isEmpty())
        return {};
    Statement statement(database, sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        bind(statement, i, values[i]);
        if (auto inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

std::optional<QuestionScore> attemptScore(const InterviewRecord &record, const Attempt &attempt)
{
    return scoreOf(attempt, record.config.answerMode, record.plan.value(attempt.planned).timing.grace);
}

/// The one of the report: a second try at a question does not count.
std::optional<double> interviewScore(const InterviewRecord &record)
{
    QList<LevelScore> scores;
    for (const Attempt &attempt : record.attempts) {
        const PlannedQuestion planned = record.plan.value(attempt.planned);
        const std::optional<QuestionScore> score = attemptScore(record, attempt);
        if (score && !planned.retry)
            scores.append({score->value, planned.level});
    }
    const std::optional<MeanScore> mean = meanScore(scores);
    return mean ? std::optional(mean->mean) : std::nullopt;
}

std::optional<QString> kindColumn(const std::optional<QuestionKind> &kind)
{
    return kind ? std::optional(kindName(*kind)) : std::nullopt;
}

/// A name this program does not know can only come from another hand; the value then falls back and the log says so.
template <typename Enum>
Enum named(const Statement &row, int column, std::optional<Enum> (*fromName)(QStringView), Enum fallback)
{
    const QString name = row.text(column);
    const std::optional<Enum> value = fromName(name);
    if (!value)
        qWarning("The library names an unknown value: %ls", qUtf16Printable(name));
    return value.value_or(fallback);
}

Result<void> writeInterview(Database &database, const InterviewRecord &record)
{
    Statement statement(database, R"(
        INSERT INTO interviews (id, title, started_at, ended_at, status, score, mode, answer_mode, preset,
            question_count, total_ms, source, collection, language, follow_ups, time_multiplier, seed, state,
            held_state, at_planned, at_follow_up, phase_used_ms, phase_extension_ms, session_used_ms,
            session_extension_ms)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
            ?23, ?24, ?25)
        ON CONFLICT (id) DO UPDATE SET started_at = ?3, ended_at = ?4, status = ?5, score = ?6, mode = ?7,
            answer_mode = ?8, preset = ?9, question_count = ?10, total_ms = ?11, source = ?12, collection = ?13,
            language = ?14, follow_ups = ?15, time_multiplier = ?16, seed = ?17, state = ?18, held_state = ?19,
            at_planned = ?20, at_follow_up = ?21, phase_used_ms = ?22, phase_extension_ms = ?23,
            session_used_ms = ?24, session_extension_ms = ?25)");
    const InterviewConfig &config = record.config;
    const InterviewSnapshot &at = record.snapshot;
    const auto total = config.totalTime ? std::optional<std::chrono::milliseconds>(*config.totalTime) : std::nullopt;
    return statement
        .bind(record.id, record.title, record.startedAt, record.endedAt, interviewStatusName(record.status),
              interviewScore(record), interviewModeName(config.mode), answerModeName(config.answerMode),
              interviewPresetName(config.preset), config.count, total, questionSourceName(config.source),
              config.collection, interviewLanguageName(config.language), config.followUps, config.timeMultiplier,
              config.seed, interviewStateName(at.state), interviewStateName(at.held), at.planned, at.followUp,
              at.phaseUsed, at.phaseExtension, at.sessionUsed, at.sessionExtension)
        .run();
}

Result<void> writeConfigLists(Database &database, const InterviewRecord &record)
{
    const InterviewConfig &config = record.config;
    auto written = insertAll(database, "INSERT INTO interview_topics VALUES (?1, ?2, ?3)", config.topicIds,
                             [&](Statement &row, qsizetype i, const QString &topic) { row.bind(record.id, i, topic); });
    if (!written)
        return written;
    written = insertAll(database, "INSERT INTO interview_levels VALUES (?1, ?2, ?3)", config.levels,
                        [&](Statement &row, qsizetype i, int level) { row.bind(record.id, i, level); });
    if (!written)
        return written;
    return insertAll(database, "INSERT INTO interview_kinds VALUES (?1, ?2, ?3)", config.kinds,
                     [&](Statement &row, qsizetype i, QuestionKind kind) { row.bind(record.id, i, kindName(kind)); });
}

Result<void> writePlan(Database &database, const InterviewRecord &record)
{
    auto written = insertAll(
        database, "INSERT INTO planned_questions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        record.plan, [&](Statement &row, qsizetype i, const PlannedQuestion &planned) {
            const Timing &timing = planned.timing;
            row.bind(record.id, i, planned.questionId, planned.language, planned.topicId, planned.level,
                     kindColumn(planned.kind), timing.prep, timing.targetFrom, timing.targetTo, timing.limit,
                     timing.grace, planned.retry);
        });
    for (qsizetype planned = 0; planned < record.plan.size() && written; ++planned) {
        written = insertAll(database, "INSERT INTO planned_follow_ups VALUES (?1, ?2, ?3, ?4, ?5)",
                            record.plan[planned].followUps, [&](Statement &row, qsizetype i, const FollowUp &followUp) {
                                row.bind(record.id, planned, i, followUp.text, followUp.questionId);
                            });
    }
    return written;
}

void bindAttempt(Statement &row, const InterviewRecord &record, qsizetype position, const Attempt &attempt)
{
    std::optional<int> major;
    std::optional<int> minor;
    std::optional<bool> majorOnVital;
    std::optional<int> depth;
    std::optional<int> structure;
    if (const auto &assessment = attempt.assessment) {
        major = assessment->majorErrors;
        minor = assessment->minorErrors;
        majorOnVital = assessment->majorErrorOnVital;
        depth = assessment->depth;
        structure = assessment->structure;
    }
    const std::optional<QuestionScore> score = attemptScore(record, attempt);
    row.bind(record.id, position, attempt.planned, attempt.questionId, attempt.answer, outcomeName(attempt.outcome),
             attempt.prepUsed, attempt.answerUsed, attempt.overtime, attempt.extensions, attempt.extensionTime,
             attempt.paused, attempt.suspended, attempt.hints, attempt.confidence, major, minor, majorOnVital, depth,
             structure, attempt.startedAt, attempt.capturedAt, attempt.assessedAt,
             score ? std::optional(score->value) : std::nullopt, score && score->isWeak, attempt.addition);
}

Result<void> writeAttempts(Database &database, const InterviewRecord &record)
{
    auto written = insertAll(
        database,
        "INSERT INTO attempts VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
        "?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)",
        record.attempts,
        [&](Statement &row, qsizetype i, const Attempt &attempt) { bindAttempt(row, record, i, attempt); });
    for (qsizetype n = 0; n < record.attempts.size() && written; ++n) {
        const Attempt &attempt = record.attempts[n];
        written = insertAll(database, "INSERT INTO attempt_follow_ups VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                            attempt.followUps, [&](Statement &row, qsizetype i, const FollowUpAnswer &answer) {
                                row.bind(record.id, n, i, answer.answer, outcomeName(answer.outcome), answer.used);
                            });
        if (written && attempt.assessment) {
            written = insertAll(database, "INSERT INTO attempt_points VALUES (?1, ?2, ?3, ?4, ?5)",
                                attempt.assessment->points, [&](Statement &row, qsizetype i, const PointCredit &point) {
                                    row.bind(record.id, n, i, point.weight, creditName(point.credit));
                                });
        }
        if (written && attempt.assessment) {
            written = insertAll(database, "INSERT INTO attempt_pitfalls VALUES (?1, ?2, ?3, ?4)",
                                attempt.assessment->pitfalls, [&](Statement &row, qsizetype i, ErrorWeight weight) {
                                    row.bind(record.id, n, i, errorWeightName(weight));
                                });
        }
    }
    return written;
}

Result<void> writeSuspensions(Database &database, const InterviewRecord &record)
{
    return insertAll(database, "INSERT INTO suspensions VALUES (?1, ?2, ?3, ?4, ?5, ?6)", record.suspensions,
                     [&](Statement &row, qsizetype i, const Suspension &suspension) {
                         row.bind(record.id, i, suspension.planned, interviewStateName(suspension.state),
                                  suspension.slept, suspension.foundAt);
                     });
}

Result<void> clearLists(Database &database, const QString &id)
{
    // Points and follow-ups go with their parents.
    for (const char *sql :
         {"DELETE FROM interview_topics WHERE interview_id = ?1",
          "DELETE FROM interview_levels WHERE interview_id = ?1", "DELETE FROM interview_kinds WHERE interview_id = ?1",
          "DELETE FROM planned_questions WHERE interview_id = ?1", "DELETE FROM attempts WHERE interview_id = ?1",
          "DELETE FROM suspensions WHERE interview_id = ?1"}) {
        if (auto cleared = Statement(database, sql).bind(id).run(); !cleared)
            return cleared;
    }
    return {};
}

} // namespace

Result<void> InterviewRows::write(Database &database, const InterviewRecord &record)
{
    Q_ASSERT(database.isInTransaction());
    if (auto written = writeInterview(database, record); !written)
        return written;
    if (auto cleared = clearLists(database, record.id); !cleared)
        return cleared;
    if (auto written = writeConfigLists(database, record); !written)
        return written;
    if (auto written = writePlan(database, record); !written)
        return written;
    if (auto written = writeAttempts(database, record); !written)
        return written;
    return writeSuspensions(database, record);
}

namespace {

InterviewRecord interviewOf(const Statement &row)
{
    using namespace std::chrono;
    InterviewRecord record;
    record.id = row.text(0);
    record.title = row.text(1);
    record.startedAt = row.dateTime(2);
    record.endedAt = row.dateTime(3);
    record.status = named(row, 4, &interviewStatusFromName, record.status);
    InterviewConfig &config = record.config;
    config.mode = named(row, 5, &interviewModeFromName, config.mode);
    config.answerMode = named(row, 6, &answerModeFromName, config.answerMode);
    config.preset = named(row, 7, &interviewPresetFromName, config.preset);
    config.count = static_cast<int>(row.integer(8));
    if (const auto total = row.optional(9, &Statement::duration))
        config.totalTime = duration_cast<minutes>(*total);
    config.source = named(row, 10, &questionSourceFromName, config.source);
    config.collection = row.text(11);
    config.language = named(row, 12, &interviewLanguageFromName, config.language);
    config.followUps = static_cast<int>(row.integer(13));
    config.timeMultiplier = row.optional(14, &Statement::real);
    config.seed = static_cast<quint64>(row.integer(15));
    InterviewSnapshot &at = record.snapshot;
    at.state = named(row, 16, &interviewStateFromName, at.state);
    at.held = named(row, 17, &interviewStateFromName, at.held);
    at.planned = static_cast<int>(row.integer(18));
    at.followUp = static_cast<int>(row.integer(19));
    at.phaseUsed = row.duration(20);
    at.phaseExtension = row.duration(21);
    at.sessionUsed = row.duration(22);
    at.sessionExtension = row.duration(23);
    return record;
}

std::optional<int> optionalInt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

PlannedQuestion plannedOf(const Statement &row)
{
    PlannedQuestion planned;
    planned.questionId = row.text(0);
    planned.language = row.text(1);
    planned.topicId = row.text(2);
    planned.level = static_cast<int>(row.integer(3));
    planned.kind = kindFromName(row.text(4));
    planned.timing = {row.duration(5), row.duration(6), row.duration(7), row.duration(8), row.duration(9)};
    planned.retry = row.boolean(10);
    return planned;
}

Attempt attemptOf(const Statement &row)
{
    Attempt attempt;
    attempt.planned = static_cast<int>(row.integer(0));
    attempt.questionId = row.text(1);
    attempt.answer = row.text(2);
    attempt.outcome = named(row, 3, &outcomeFromName, attempt.outcome);
    attempt.prepUsed = row.duration(4);
    attempt.answerUsed = row.duration(5);
    attempt.overtime = row.duration(6);
    attempt.extensions = static_cast<int>(row.integer(7));
    attempt.extensionTime = row.duration(8);
    attempt.paused = row.duration(9);
    attempt.suspended = row.duration(10);
    attempt.hints = static_cast<int>(row.integer(11));
    attempt.confidence = optionalInt(row, 12);
    if (const std::optional<int> major = optionalInt(row, 13)) {
        Assessment &assessment = attempt.assessment.emplace();
        assessment.majorErrors = *major;
        assessment.minorErrors = static_cast<int>(row.integer(14));
        assessment.majorErrorOnVital = row.boolean(15);
        assessment.depth = optionalInt(row, 16);
        assessment.structure = optionalInt(row, 17);
    }
    attempt.startedAt = row.dateTime(18);
    attempt.capturedAt = row.dateTime(19);
    attempt.assessedAt = row.dateTime(20);
    attempt.addition = row.text(21);
    return attempt;
}

/// A row of a list that belongs to one of several parents.
template <typename T> struct Child
{
    qint64 parent = 0; ///< its position; only in a damaged file beyond the last
    T value;
};

/// What `read` makes of the rows of interview `id`, in the statement's order.
template <typename Read> auto readAll(Database &database, std::string_view sql, const QString &id, Read read)
{
    return Statement(database, sql).bind(id).rows(read);
}

/// Puts the rows into a list; true when they could be read.
template <typename T> bool take(Result<QList<T>> rows, QList<T> &into, std::optional<Error> &error)
{
    if (rows)
        into = std::move(*rows);
    else
        error = rows.error();
    return rows.has_value();
}

Result<void> readConfigLists(Database &database, InterviewRecord &record)
{
    std::optional<Error> error;
    InterviewConfig &config = record.config;
    const bool read =
        take(readAll(database, "SELECT topic_id FROM interview_topics WHERE interview_id = ?1 ORDER BY position",
                     record.id, [](const Statement &row) { return row.text(0); }),
             static_cast<QList<QString> &>(config.topicIds), error)
        && take(readAll(database, "SELECT level FROM interview_levels WHERE interview_id = ?1 ORDER BY position",
                        record.id, [](const Statement &row) { return static_cast<int>(row.integer(0)); }),
                config.levels, error)
        && take(readAll(database, "SELECT kind FROM interview_kinds WHERE interview_id = ?1 ORDER BY position",
                        record.id,
                        [](const Statement &row) { return named(row, 0, &kindFromName, QuestionKind::Concept); }),
                config.kinds, error);
    if (!read)
        return Unexpected{*error};
    return {};
}

Result<void> readPlan(Database &database, InterviewRecord &record)
{
    std::optional<Error> error;
    if (!take(readAll(database, R"(
                  SELECT question_id, language, topic_id, level, kind, prep_ms, target_from_ms, target_to_ms, limit_ms,
                      grace_ms, retry
                  FROM planned_questions WHERE interview_id = ?1 ORDER BY position)",
                      record.id, plannedOf),
              record.plan, error))
        return Unexpected{*error};

    const auto followUps = readAll(database, R"(
        SELECT planned, text, question_id FROM planned_follow_ups WHERE interview_id = ?1 ORDER BY planned, position)",
                                   record.id, [](const Statement &row) {
                                       return Child<FollowUp>{row.integer(0), {row.text(1), row.text(2)}};
                                   });
    if (!followUps)
        return Unexpected{followUps.error()};
    for (const auto &[planned, followUp] : *followUps) {
        if (planned < record.plan.size())
            record.plan[planned].followUps.append(followUp);
    }
    return {};
}

Result<void> readAttempts(Database &database, InterviewRecord &record)
{
    std::optional<Error> error;
    if (!take(readAll(database, R"(
                  SELECT planned, question_id, answer, outcome, prep_used_ms, answer_used_ms, overtime_ms, extensions,
                      extension_ms, paused_ms, suspended_ms, hints, confidence, major_errors, minor_errors,
                      major_error_on_vital, depth, structure, started_at, captured_at, assessed_at, addition
                  FROM attempts WHERE interview_id = ?1 ORDER BY position)",
                      record.id, attemptOf),
              record.attempts, error))
        return Unexpected{*error};

    const auto points =
        readAll(database, R"(
        SELECT attempt, weight, credit FROM attempt_points WHERE interview_id = ?1 ORDER BY attempt, position)",
                record.id, [](const Statement &row) {
                    const Credit credit = named(row, 2, &creditFromName, Credit::None);
                    return Child<PointCredit>{row.integer(0), {static_cast<int>(row.integer(1)), credit}};
                });
    if (!points)
        return Unexpected{points.error()};
    for (const auto &[attempt, point] : *points) {
        if (attempt < record.attempts.size() && record.attempts[attempt].assessment)
            record.attempts[attempt].assessment->points.append(point);
    }

    const auto pitfalls =
        readAll(database, R"(
        SELECT attempt, weight FROM attempt_pitfalls WHERE interview_id = ?1 ORDER BY attempt, position)",
                record.id, [](const Statement &row) {
                    return Child<ErrorWeight>{row.integer(0), named(row, 1, &errorWeightFromName, ErrorWeight::None)};
                });
    if (!pitfalls)
        return Unexpected{pitfalls.error()};
    for (const auto &[attempt, weight] : *pitfalls) {
        if (attempt < record.attempts.size() && record.attempts[attempt].assessment)
            record.attempts[attempt].assessment->pitfalls.append(weight);
    }

    const auto answers =
        readAll(database, R"(
        SELECT attempt, answer, outcome, used_ms FROM attempt_follow_ups WHERE interview_id = ?1
        ORDER BY attempt, position)",
                record.id, [](const Statement &row) {
                    const Outcome outcome = named(row, 2, &outcomeFromName, Outcome::Open);
                    return Child<FollowUpAnswer>{row.integer(0), {row.text(1), outcome, row.duration(3)}};
                });
    if (!answers)
        return Unexpected{answers.error()};
    for (const auto &[attempt, answer] : *answers) {
        if (attempt < record.attempts.size())
            record.attempts[attempt].followUps.append(answer);
    }
    return {};
}

Result<void> readSuspensions(Database &database, InterviewRecord &record)
{
    std::optional<Error> error;
    if (!take(readAll(database, R"(
                  SELECT planned, state, slept_ms, found_at FROM suspensions WHERE interview_id = ?1 ORDER BY position)",
                      record.id,
                      [](const Statement &row) {
                          return Suspension{static_cast<int>(row.integer(0)),
                                            named(row, 1, &interviewStateFromName, InterviewState::Answer),
                                            row.duration(2), row.dateTime(3)};
                      }),
              record.suspensions, error))
        return Unexpected{*error};
    return {};
}

} // namespace

Result<std::optional<InterviewRecord>> InterviewRows::read(Database &database, const QString &id)
{
    Statement statement(database, R"(
        SELECT id, title, started_at, ended_at, status, mode, answer_mode, preset, question_count, total_ms, source,
            collection, language, follow_ups, time_multiplier, seed, state, held_state, at_planned, at_follow_up,
            phase_used_ms, phase_extension_ms, session_used_ms, session_extension_ms
        FROM interviews WHERE id = ?1)");
    auto found = statement.bind(id).row(interviewOf);
    if (!found || !*found)
        return found;
    InterviewRecord &record = **found;
    for (auto *readList : {&readConfigLists, &readPlan, &readAttempts, &readSuspensions}) {
        if (auto read = readList(database, record); !read)
            return Unexpected{read.error()};
    }
    return found;
}

} // namespace Baiwen
