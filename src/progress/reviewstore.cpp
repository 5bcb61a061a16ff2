// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/reviewstore.h"

#include "sqlite/statement.h"

#include <QRandomGenerator>

#include <array>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

/// The fixed names in the file.
template <typename T> using Name = std::pair<T, QLatin1StringView>;

constexpr std::array KindNames{
    Name<ReviewKind>{ReviewKind::Scheduled, "scheduled"_L1},
    Name<ReviewKind>{ReviewKind::Cram, "cram"_L1},
};
constexpr std::array PhaseNames{
    Name<StudyPhase>{StudyPhase::New, "new"_L1},
    Name<StudyPhase>{StudyPhase::Learning, "learning"_L1},
    Name<StudyPhase>{StudyPhase::Review, "review"_L1},
    Name<StudyPhase>{StudyPhase::Relearning, "relearning"_L1},
};

template <typename Names, typename T> QString nameOf(const Names &names, T value)
{
    return QString(std::ranges::find(names, value, &Name<T>::first)->second);
}

template <typename T, size_t Count> T valueOf(const std::array<Name<T>, Count> &names, QStringView name, T otherwise)
{
    const auto found =
        std::ranges::find_if(names, [name](const Name<T> &candidate) { return candidate.second == name; });
    return found == names.end() ? otherwise : found->first;
}

Review reviewIn(const Statement &row)
{
    Review review;
    review.id = row.text(0);
    review.questionId = row.text(1);
    review.time = row.dateTime(2);
    review.grade = gradeFromNumber(static_cast<int>(row.integer(3))).value_or(review.grade);
    // A kind that a later version has invented must not move what is scheduled.
    review.kind = valueOf(KindNames, row.text(4), ReviewKind::Cram);
    review.duration = row.duration(5);
    review.elapsed = row.duration(6);
    review.phaseBefore = valueOf(PhaseNames, row.text(7), StudyPhase::Review);
    review.before = {row.real(8), row.real(9)};
    return review;
}

} // namespace

QString ReviewStore::newId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

Result<QList<Review>> ReviewStore::reviews()
{
    return Statement(m_database, R"(
        SELECT id, question_id, reviewed_at, grade, kind, duration_ms, elapsed_ms, phase, stability, difficulty
        FROM reviews ORDER BY reviewed_at, id)")
        .rows(reviewIn);
}

Result<QList<Retraction>> ReviewStore::retractions()
{
    return Statement(m_database, "SELECT review_id, retracted_at FROM retractions ORDER BY review_id")
        .rows([](const Statement &row) {
            return Retraction{row.text(0), row.dateTime(1)};
        });
}

Result<ReviewsByQuestion> ReviewStore::inForce()
{
    const auto all = reviews();
    if (!all)
        return Unexpected{all.error()};
    const auto takenBack = retractions();
    if (!takenBack)
        return Unexpected{takenBack.error()};
    return reviewsInForce(*all, *takenBack);
}

Result<void> ReviewStore::add(const Review &review)
{
    const bool isNew = review.phaseBefore == StudyPhase::New;
    const auto known = [isNew](double value) { return isNew ? std::nullopt : std::optional(value); };
    return Statement(m_database, "INSERT OR IGNORE INTO reviews VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
        .bind(review.id, review.questionId, review.time, gradeNumber(review.grade), nameOf(KindNames, review.kind),
              review.duration, review.elapsed, nameOf(PhaseNames, review.phaseBefore), known(review.before.stability),
              known(review.before.difficulty))
        .run();
}

Result<void> ReviewStore::retract(const Retraction &retraction)
{
    return Statement(m_database, "INSERT OR IGNORE INTO retractions VALUES (?1, ?2)")
        .bind(retraction.reviewId, retraction.time)
        .run();
}

} // namespace Baiwen
