// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Baiwen {

/// Runs `work` on a thread of the pool, and on no other. With QtConcurrent::run() one who waits for the future takes
/// work that has not begun out of the pool and does it on his own thread (Qt 6.4, QFutureInterfaceBase::waitForResult):
/// beside the work that the pool is doing, and out of turn.
template <typename Work> auto runInTurn(QThreadPool &pool, Work work)
{
    using T = std::invoke_result_t<Work &>;
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace Baiwen
