// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>

namespace Baiwen {

/// How well a question was answered from memory. The numbers are those of logs and files. Hard is a pass.
enum class Grade { Again = 1, Hard = 2, Good = 3, Easy = 4 };

inline constexpr std::array<Grade, 4> AllGrades{Grade::Again, Grade::Hard, Grade::Good, Grade::Easy};

[[nodiscard]] constexpr std::optional<Grade> gradeFromNumber(int number)
{
    return number >= 1 && number <= 4 ? std::optional(static_cast<Grade>(number)) : std::nullopt;
}

[[nodiscard]] constexpr int gradeNumber(Grade grade)
{
    return static_cast<int>(grade);
}

} // namespace Baiwen
