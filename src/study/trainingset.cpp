// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/trainingset.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace Baiwen {

namespace {

constexpr qsizetype FewestRemoved = 20;
constexpr qsizetype SmallestGroup = 6;
constexpr int MostDays = 100;
constexpr int MostDaysAfterEasy = 365;

using Items = std::vector<TrainingSet::Item>;

/// How an item begins: its first grade and the days to its first long-term answer.
using Beginning = std::pair<Grade, int>;

Beginning beginningOf(std::span<const TrainingReview> reviews)
{
    const auto longTerm = std::ranges::find_if(reviews, [](const TrainingReview &review) { return review.days > 0; });
    return {reviews.front().grade, longTerm->days};
}

/// Items with one long-term answer that begin alike.
struct Group
{
    Beginning beginning;
    Items items;
};

/// By grade, then the smallest first, of the same size those of more days first.
std::vector<Group> groupsOf(const TrainingSet &set)
{
    std::map<Beginning, Items> groups;
    for (const TrainingSet::Item &item : set.items()) {
        if (item.longTerm == 1)
            groups[beginningOf(set.reviews(item))].push_back(item);
    }
    std::vector<Group> result;
    result.reserve(groups.size());
    for (auto &[beginning, items] : groups)
        result.push_back({beginning, std::move(items)});
    std::ranges::sort(result, [](const Group &a, const Group &b) {
        return std::tuple(a.beginning.first, a.items.size(), -a.beginning.second)
            < std::tuple(b.beginning.first, b.items.size(), -b.beginning.second);
    });
    return result;
}

std::set<Beginning> rareBeginnings(const TrainingSet &set)
{
    const std::vector<Group> groups = groupsOf(set);
    std::map<Grade, qsizetype> totals;
    for (const Group &group : groups)
        totals[group.beginning.first] += qsizetype(group.items.size());
    std::set<Beginning> rare;
    std::map<Grade, qsizetype> removed;
    for (const Group &group : groups) {
        const auto [grade, days] = group.beginning;
        const auto size = qsizetype(group.items.size());
        const qsizetype mostRemoved = std::max(FewestRemoved, totals[grade] / 20);
        const int mostDays = grade == Grade::Easy ? MostDaysAfterEasy : MostDays;
        if (removed[grade] + size < mostRemoved) {
            removed[grade] += size;
            rare.insert(group.beginning);
        } else if (size < SmallestGroup || days > mostDays) {
            rare.insert(group.beginning);
        }
    }
    return rare;
}

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

TrainingSet withoutOutliers(const TrainingSet &set)
{
    const std::set<Beginning> rare = rareBeginnings(set);
    Items items;
    std::ranges::copy_if(set.items(), std::back_inserter(items),
                         [&](const TrainingSet::Item &item) { return !rare.contains(beginningOf(set.reviews(item))); });
    return set.withItems(std::move(items));
}

TrainingSet beginningsFirst(const TrainingSet &set)
{
    Items items;
    for (const Group &group : groupsOf(set))
        items.insert(items.end(), group.items.cbegin(), group.items.cend());
    std::ranges::copy_if(set.items(), std::back_inserter(items),
                         [](const TrainingSet::Item &item) { return item.longTerm > 1; });
    return set.withItems(std::move(items));
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
