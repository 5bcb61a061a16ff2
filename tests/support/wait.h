// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QTest>

namespace Baiwen {

/// The result of a future, with the event loop running meanwhile.
template <typename T> T waitFor(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("The future did not finish");
    return future.result();
}

} // namespace Baiwen
