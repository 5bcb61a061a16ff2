// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Baiwen {

/// A calculation of a key point: "2*80*8*128*2 = 327680". Arithmetic with + - * / ^ ( ), sqrt ln log2 exp, numbers in C
/// notation.
struct Calculation
{
    double computed = 0;
    double stated = 0;
    /// Half a unit of the last digit stated: 19.2 allows 0.05, 4.2e22 allows 0.05e22.
    double tolerance = 0;

    [[nodiscard]] bool isRight() const;
};

[[nodiscard]] Result<Calculation> evaluateCalculation(QStringView text);

} // namespace Baiwen
