// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/library.h"

#include <QList>

namespace Baiwen {

/// A question that the user marked and that no bank holds at present. It comes back with its bank.
struct Orphan
{
    QString questionId;
    QuestionTitle title; ///< as it was when it was marked; empty when that was not kept
    bool isBookmarked = false;
    QStringList tags;
    QString note;

    bool operator==(const Orphan &) const = default;
};

/// By bank, then title. `isKnown` tells whether some bank holds a question.
[[nodiscard]] QList<Orphan> orphansOf(const Library &library, const std::function<bool(const QString &)> &isKnown);

/// All that is kept of them, to be read by people.
[[nodiscard]] QString writeOrphans(const QList<Orphan> &orphans);

} // namespace Baiwen
