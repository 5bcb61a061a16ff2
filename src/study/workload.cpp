// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/workload.h"

#include <algorithm>
#include <random>
#include <vector>

namespace Baiwen {

namespace {

/// One question from a day on, days counted from today.
struct Learner
{
    const Fsrs &model;
    double retention;
    int days;
    std::mt19937 &chance;

    /// Standard distributions differ between libraries.
    [[nodiscard]] double draw() const { return double(chance()) / double(std::mt19937::max()); }

    /// Answers to a question that was answered on day `last` (may be before today) and left in this state.
    [[nodiscard]] int answers(MemoryState memory, int last) const
    {
        int count = 0;
        for (int day = next(memory, last); day < days; day = next(memory, last)) {
            const int elapsed = day - last;
            const bool isRecalled = draw() < model.retrievability(elapsed, memory.stability);
            memory = model.next(memory, isRecalled ? Grade::Good : Grade::Again, elapsed);
            ++count;
            if (!isRecalled) { // and comes again within the day
                memory = model.next(memory, Grade::Good, 0);
                ++count;
            }
            last = day;
        }
        return count;
    }

    /// What is overdue is answered today.
    [[nodiscard]] int next(const MemoryState &memory, int last) const
    {
        return std::max(0, last + model.interval(retention, memory.stability));
    }
};

} // namespace

double answersPerDay(const WorkloadInput &input, double retention, int days)
{
    const Fsrs model(input.parameters);
    std::mt19937 chance; // NOLINT(cert-msc51-cpp,cert-msc32-c): it is to begin the same each time
    const Learner learner{model, retention, days, chance};
    QStringList ids = input.states.keys();
    ids.sort(); // a hash has another order each time
    qint64 answers = 0;
    for (const QString &id : std::as_const(ids)) {
        const StudyState &state = *input.states.constFind(id);
        if (state.phase != StudyPhase::New)
            answers += learner.answers(state.memory, int(input.today.daysTo(input.calendar.dayOf(state.lastReview))));
    }
    const MemoryState learned = model.next(model.initial(Grade::Good), Grade::Good, 0);
    int unseen = input.unseen;
    for (int day = 0; day < days && unseen > 0; ++day) {
        for (int i = 0; i < input.newPerDay && unseen > 0; ++i, --unseen)
            answers += 2 + learner.answers(learned, day);
    }
    return double(answers) / days;
}

std::chrono::milliseconds medianDuration(const ReviewsByQuestion &reviews)
{
    std::vector<std::chrono::milliseconds> durations;
    for (const QList<Review> &ofQuestion : reviews) {
        for (const Review &review : ofQuestion)
            durations.push_back(review.duration);
    }
    if (durations.empty())
        return std::chrono::milliseconds(0);
    const auto middle = durations.begin() + std::ptrdiff_t(durations.size() / 2);
    std::ranges::nth_element(durations, middle);
    return *middle;
}

} // namespace Baiwen
