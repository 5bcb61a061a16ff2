// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Baiwen {

/// An interval of days spread by up to some 15 % (less for long ones); below 2.5 only rounded. `chance`, from 0 to
/// below 1, says where in the spread; the result lies within `shortest` to `longest`. Source: Anki,
/// `rslib/src/scheduler/states/fuzz.rs`.
[[nodiscard]] int fuzzedInterval(double interval, double chance, int shortest, int longest);

/// A number from 0 to below 1 that depends on these two alone, on every machine.
[[nodiscard]] double fuzzChance(QStringView questionId, int reviews);

} // namespace Baiwen
