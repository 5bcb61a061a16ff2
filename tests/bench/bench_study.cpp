// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the optimiser, the scheduler and the queue take: `bench_study [THREADS]`. Figures go to standard output, a
// line each.

#include "study/fsrsscheduler.h"
#include "study/optimiser.h"
#include "study/studysession.h"
#include "study/workerteam.h"

#include <QElapsedTimer>

#include <cstdio>
#include <cstdlib>
#include <random>

using namespace Baiwen;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

/// About `reviews` answers of a learner who forgets as the model says.
TrainingSet generatedLog(int reviews)
{
    std::mt19937 random(20260314);
    std::uniform_real_distribution<double> chance;
    const Fsrs model;
    TrainingSet set;
    qint64 time = 0;
    for (int made = 0; made < reviews;) {
        std::vector<TrainingReview> answers{{Grade(1 + random() % 4), 0}};
        std::vector<qint64> times{time};
        MemoryState state = model.initial(answers.front().grade);
        const size_t length = 2 + random() % 12;
        while (answers.size() < length) {
            const bool isSameDay = chance(random) < 0.15;
            const int days = isSameDay ? 0 : std::max(1, int(state.stability * (0.5 + 1.2 * chance(random))));
            const bool isRecalled = chance(random) < model.retrievability(days, state.stability);
            const Grade grade = isRecalled ? Grade(2 + random() % 3) : Grade::Again;
            answers.push_back({grade, days});
            times.push_back(times.back() + days);
            state = model.next(state, grade, days);
        }
        set.addQuestion(answers, times);
        made += int(length);
        time += chance(random) < 0.1 ? 1 : 0;
    }
    set.sortByTime();
    return set;
}

void measureOptimiser(int reviews, int threads)
{
    const TrainingSet set = generatedLog(reviews);
    OptimiserOptions options;
    options.threads = threads;
    QElapsedTimer timer;
    timer.start();
    const auto fitted = fitParameters(set, options);
    const double fit = seconds(timer);
    WorkerTeam team(threads);
    timer.start();
    const double loss = evaluate(set, fitted.value(), team).logLoss;
    std::printf("fit of %d reviews (%d items): %.3f s; evaluation %.3f s, log loss %.4f\n", reviews, int(set.size()),
                fit, seconds(timer), loss);
}

void measureScheduler()
{
    const FsrsScheduler scheduler;
    const QDateTime start(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    QElapsedTimer timer;
    timer.start();
    constexpr int count = 200'000;
    StudyState state;
    QDateTime now = start;
    for (int i = 0; i < count; ++i) {
        if (i % 20 == 0) {
            state = {};
            now = start;
        }
        state = scheduler.answered(state, i % 7 == 0 ? Grade::Again : Grade::Good, now, u"question");
        now = state.due;
    }
    std::printf("scheduling: %.2f µs an answer\n", seconds(timer) / count * 1e6);
}

void measureQueue()
{
    const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
    QList<StudyCard> cards;
    for (int i = 0; i < 100'000; ++i) {
        StudyCard card{QStringLiteral("q%1").arg(i), i % 997, {}, {}};
        if (i % 2) {
            card.state.phase = StudyPhase::Review;
            card.state.memory = {1.0 + i % 977, 5};
            card.state.lastReview = now.addDays(-30);
            card.state.due = now.addDays(-1);
        }
        cards.append(card);
    }
    QElapsedTimer timer;
    timer.start();
    StudySession session(cards, std::make_shared<FsrsScheduler>(), {}, {}, now);
    std::printf("queue of %d cards: made in %.1f ms", int(cards.size()), seconds(timer) * 1e3);
    double longest = 0;
    double all = 0;
    constexpr int answers = 1000;
    for (int i = 0; i < answers; ++i) {
        timer.start();
        session.accept(session.review(QString::number(i), Grade(1 + i % 4), now, {}));
        longest = std::max(longest, seconds(timer));
        all += seconds(timer);
    }
    std::printf("; next question: mean %.3f ms, longest %.3f ms\n", all / answers * 1e3, longest * 1e3);
}

} // namespace

int main(int argc, char **argv)
{
    const int threads = argc > 1 ? std::atoi(argv[1]) : 0;
    measureOptimiser(25'000, threads);
    measureOptimiser(250'000, threads);
    measureScheduler();
    measureQueue();
    return 0;
}
