// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

namespace Baiwen {

/// A small bank: topics "a" (with "a.x" and "a.y" below) and "b"; questions q1 … q5 in a.x, a.x, a.y, b, b with levels
/// 1 2 3 1 2.
[[nodiscard]] BankPtr sampleBank(const QString &id = Bank::BuiltInId, const QString &idPrefix = QStringLiteral("q"));

/// A bank of one topic with this many questions.
[[nodiscard]] BankPtr largeBank(int questions, const QString &id = QStringLiteral("large"));

} // namespace Baiwen
