// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/topictreemodel.h"

namespace Baiwen {

/// What a scope can ask of the user's own marks.
struct ScopeMarks
{
    QSet<QString> bookmarks;
    Today today;
    TagsByQuestion tags;
};

/// Ids of the questions of these banks that stand in the scope, as the question list has them. What a saved search
/// finds is for who searches to say: here it is all. On any thread.
[[nodiscard]] QSet<QString> questionsIn(const Scope &scope, const QList<BankPtr> &banks, const ScopeMarks &marks);

} // namespace Baiwen
