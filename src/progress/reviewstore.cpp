// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/reviewstore.h"

#include "base/named.h"
#include "sqlite/statement.h"

#include <QRandomGenerator>

#include <array>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindNames{
    Named{ReviewKind::Scheduled, "scheduled"_L1},
    Named{ReviewKind::Cram, "cram"_L1},
};
constexpr std::array PhaseNames{
    Named{StudyPhase::New, "new"_L1},
    Named{StudyPhase::Learning, "learning"_L1},
    Named{StudyPhase::Review, "review"_L1},
    Named{StudyPhase::Relearning, "relearning"_L1},
};

Review reviewIn(const Statement &row)
{
    Review review;
    review.id = row.text(0);
    review.questionId = row.text(1);
    review.time = row.dateTime(2);
    review.grade = gradeFromNumber(static_cast<int>(row.integer(3))).value_or(review.grade);
    // A kind that a later version has invented must not move what is scheduled.
    review.kind = valueOf(KindNames, row.text(4)).value_or(ReviewKind::Cram);
    review.duration = row.duration(5);
    review.elapsed = row.duration(6);
    review.phaseBefore = valueOf(PhaseNames, row.text(7)).value_or(StudyPhase::Review);
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
