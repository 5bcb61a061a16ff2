// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/workerteam.h"

#include <utility>

namespace Baiwen {

static int threadsFor(int wanted)
{
    return wanted > 0 ? wanted : std::max(1, int(std::thread::hardware_concurrency()));
}

WorkerTeam::WorkerTeam(int threads)
    : m_barrier(threadsFor(threads))
{
    for (int i = 1; i < threadsFor(threads); ++i) {
        m_threads.emplace_back([this] {
            for (;;) {
                m_barrier.arrive_and_wait(); // until there is work
                if (m_isOver)
                    return;
                workOff();
                m_barrier.arrive_and_wait(); // until all is done
            }
        });
    }
}

WorkerTeam::~WorkerTeam()
{
    m_isOver = true;
    m_barrier.arrive_and_wait();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerTeam::workOff()
{
    for (int piece = m_next++; piece < m_pieces; piece = m_next++)
        m_work(piece);
}

void WorkerTeam::run(int pieces, std::function<void(int piece)> work)
{
    m_work = std::move(work);
    m_pieces = pieces;
    m_next = 0;
    m_barrier.arrive_and_wait();
    workOff();
    m_barrier.arrive_and_wait();
}

} // namespace Baiwen
