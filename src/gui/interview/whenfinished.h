// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>

namespace Baiwen {

/// Calls `use` with the result on the thread of `context`, unless `context` is gone by then. QFuture::then() would not
/// do: in Qt 6.4 it takes for granted that its context lives longer than the future.
template <typename T, typename Use> void whenFinished(const QFuture<T> &future, QObject *context, Use use)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, use] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace Baiwen
