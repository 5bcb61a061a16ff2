// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

#include <utility>

namespace Baiwen {

/// Calls `handler` with the future's result on the thread of `context`, and not at all once `context` is gone; never
/// before this returns. QFuture::then() with a context is no help there: in Qt 6.4 it aborts when the context goes
/// before the future has finished, and calls at once when it finished early.
template <typename T, typename Handler> void whenFinished(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             handler(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace Baiwen
