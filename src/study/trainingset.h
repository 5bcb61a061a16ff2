// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "study/replay.h"

#include <span>
#include <vector>

namespace Baiwen {

/// One answer as the optimiser sees it.
struct TrainingReview
{
    Grade grade = Grade::Again;
    int days = 0; ///< since the answer before, in whole days of study; 0 for the first and within a day

    bool operator==(const TrainingReview &) const = default;
};

/// What parameters are fitted on: for each answer that came a day or more after the one before, all answers up to it.
/// The items of a question share its answers. Source: fsrs-rs 6.6.1, `dataset.rs`.
class TrainingSet final
{
public:
    struct Item
    {
        qsizetype first = 0; ///< of its answers
        int length = 0; ///< from 2; the last answer is the one to predict
        int longTerm = 0; ///< answers a day or more after the one before, the last included
        qint64 time = 0; ///< of the last answer: what they are sorted by, in any unit

        bool operator==(const Item &) const = default;
    };

    /// The answers of one question in their order; `times` are theirs, or empty where the order of the calls is that of
    /// time. Days before the first are read as 0, less than 0 as 0.
    void addQuestion(std::span<const TrainingReview> reviews, std::span<const qint64> times = {});
    /// By the time of their last answers; to be called once all questions are added.
    void sortByTime();

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_items.size()); }
    [[nodiscard]] std::span<const TrainingReview> reviews(const Item &item) const;
    [[nodiscard]] static bool isRecalled(const TrainingReview &review) { return review.grade != Grade::Again; }
    /// The share of items that were recalled; 0 without items.
    [[nodiscard]] double averageRecall() const;

    /// The same answers with these items only.
    [[nodiscard]] TrainingSet withItems(std::vector<Item> items) const;

private:
    std::vector<TrainingReview> m_reviews;
    std::vector<Item> m_items;
};

/// Every question's reviews in force, with days counted by the calendar.
[[nodiscard]] TrainingSet trainingSetOf(const ReviewsByQuestion &reviews, const StudyCalendar &calendar);

/// The set without rare beginnings, in the same order. Items with one long-term answer are grouped by the first grade
/// and the days to that answer; the smallest groups (of the same size those of more days first) go until 20 items or
/// 5 % of the grade's are reached, and of the others those below 6 items or over 100 days (365 after Easy). Longer
/// items that begin like a group that went go, too.
[[nodiscard]] TrainingSet withoutOutliers(const TrainingSet &set);

/// The items in the order in which the source weighs them for its evaluation: first those with one long-term answer, by
/// grade and group (the smallest first), then the rest.
[[nodiscard]] TrainingSet beginningsFirst(const TrainingSet &set);

/// How much each item counts: 0.25 for the oldest, 1 for the newest, 0.25 + 0.75 (i/(N−1))³ between.
[[nodiscard]] std::vector<double> recencyWeights(qsizetype count);

} // namespace Baiwen
