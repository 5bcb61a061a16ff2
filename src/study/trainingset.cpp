// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/trainingset.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace Baiwen {

namespace {

constexpr qsizetype FewestRemoved = 20;
constexpr qsizetype SmallestGroup = 6;
constexpr int MostDays = 100;
constexpr int MostDaysAfterEasy = 365;

using Items = std::vector<TrainingSet::Item>;

int daysToFirstLongTerm(std::span<const TrainingReview> reviews)
{
    return std::ranges::find_if(reviews, [](const TrainingReview &review) { return review.days > 0; })->days;
}

/// Groups of one first grade, by days; tells apart what stays from what goes.
struct GroupsOfGrade
{
    std::map<int, Items> byDays;

    /// What stays, the smallest group first; the days of what goes are added to `removed`.
    [[nodiscard]] Items kept(Grade grade, std::set<std::pair<Grade, int>> &removed) const
    {
        std::vector<std::pair<int, const Items *>> groups;
        qsizetype total = 0;
        for (const auto &[days, items] : byDays) {
            groups.emplace_back(days, &items);
            total += qsizetype(items.size());
        }
        std::ranges::sort(groups, [](const auto &a, const auto &b) {
            return a.second->size() != b.second->size() ? a.second->size() < b.second->size() : a.first > b.first;
        });
        const qsizetype mostRemoved = std::max(FewestRemoved, total / 20);
        const int mostDays = grade == Grade::Easy ? MostDaysAfterEasy : MostDays;
        Items result;
        qsizetype removedItems = 0;
        for (const auto &[days, items] : groups) {
            const auto size = qsizetype(items->size());
            if (removedItems + size < mostRemoved) {
                removedItems += size;
                removed.emplace(grade, days);
            } else if (size < SmallestGroup || days > mostDays) {
                removed.emplace(grade, days);
            } else {
                result.insert(result.end(), items->cbegin(), items->cend());
            }
        }
        return result;
    }
};

} // namespace

void TrainingSet::addQuestion(std::span<const TrainingReview> reviews, std::span<const qint64> times)
{
    const auto first = qsizetype(m_reviews.size());
    int longTerm = 0;
    for (size_t i = 0; i < reviews.size(); ++i) {
        const int days = i == 0 ? 0 : std::max(0, reviews[i].days);
        m_reviews.push_back({reviews[i].grade, days});
        if (days == 0)
            continue;
        ++longTerm;
        m_items.push_back({first, int(i) + 1, longTerm, i < times.size() ? times[i] : 0});
    }
}

void TrainingSet::sortByTime()
{
    std::ranges::stable_sort(m_items, {}, &Item::time);
}

std::span<const TrainingReview> TrainingSet::reviews(const Item &item) const
{
    return std::span(m_reviews).subspan(size_t(item.first), size_t(item.length));
}

double TrainingSet::averageRecall() const
{
    if (m_items.empty())
        return 0;
    const auto recalled =
        std::ranges::count_if(m_items, [this](const Item &item) { return isRecalled(reviews(item).back()); });
    return double(recalled) / double(m_items.size());
}

TrainingSet TrainingSet::withItems(Items items) const
{
    TrainingSet set;
    set.m_reviews = m_reviews;
    set.m_items = std::move(items);
    return set;
}

TrainingSet trainingSetOf(const ReviewsByQuestion &reviews, const StudyCalendar &calendar)
{
    QStringList ids = reviews.keys();
    std::ranges::sort(ids); // a hash has no order of its own, and the same log is to give the same parameters
    TrainingSet set;
    for (const QString &id : std::as_const(ids)) {
        std::vector<TrainingReview> answers;
        std::vector<qint64> times;
        QDate before;
        for (const Review &review : *reviews.constFind(id)) {
            const QDate day = calendar.dayOf(review.time);
            answers.push_back({review.grade, before.isValid() ? int(before.daysTo(day)) : 0});
            times.push_back(review.time.toMSecsSinceEpoch());
            before = day;
        }
        set.addQuestion(answers, times);
    }
    set.sortByTime();
    return set;
}

FilteredSet withoutOutliers(const TrainingSet &set)
{
    std::map<Grade, GroupsOfGrade> grades;
    for (const TrainingSet::Item &item : set.items()) {
        const auto reviews = set.reviews(item);
        if (item.longTerm == 1)
            grades[reviews.front().grade].byDays[reviews.back().days].push_back(item);
    }
    std::set<std::pair<Grade, int>> removed;
    Items items;
    for (const auto &[grade, groups] : grades) {
        const Items kept = groups.kept(grade, removed);
        items.insert(items.end(), kept.cbegin(), kept.cend());
    }
    const auto beginnings = qsizetype(items.size());
    for (const TrainingSet::Item &item : set.items()) {
        const auto reviews = set.reviews(item);
        if (item.longTerm > 1 && !removed.contains({reviews.front().grade, daysToFirstLongTerm(reviews)}))
            items.push_back(item);
    }
    return {set.withItems(std::move(items)), beginnings};
}

std::vector<double> recencyWeights(qsizetype count)
{
    std::vector<double> weights(size_t(count), 1.0);
    for (qsizetype i = 0; i < count && count > 1; ++i) {
        const double share = double(i) / double(count - 1);
        weights[size_t(i)] = 0.25 + 0.75 * share * share * share;
    }
    return weights;
}

} // namespace Baiwen
