// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <barrier>
#include <functional>
#include <thread>
#include <vector>

namespace Baiwen {

/// Threads that stay together for many short pieces of work, so that a batch of half a millisecond can be shared. The
/// work is cut into numbered pieces whatever the number of threads: what a piece computes must depend on its number
/// alone, and results be put together in the order of the numbers. Then they are the same on every machine.
class WorkerTeam final
{
public:
    /// `threads` counts the caller's own; less than 1: one for each processor.
    explicit WorkerTeam(int threads);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam &) = delete;
    WorkerTeam &operator=(const WorkerTeam &) = delete;

    [[nodiscard]] int threads() const { return int(m_threads.size()) + 1; }
    /// Calls `work` with 0 to `pieces` − 1, on all threads; returns when all are done.
    void run(int pieces, std::function<void(int piece)> work);

private:
    void workOff();

    std::function<void(int)> m_work;
    int m_pieces = 0;
    std::atomic<int> m_next = 0;
    bool m_isOver = false;
    std::barrier<> m_barrier;
    std::vector<std::thread> m_threads;
};

} // namespace Baiwen
