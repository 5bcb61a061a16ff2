// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace Baiwen {

/// An enumerator with the name it has in files and on the command line: fixed for ever, and never translated.
template <typename Enum> struct Named
{
    Enum value;
    QLatin1StringView name;
};
// clang-tidy 14 does not deduce the arguments of an aggregate by itself yet.
template <typename Enum> Named(Enum, QLatin1StringView) -> Named<Enum>;

/// Empty when the table leaves it out.
template <typename Enum, std::size_t N>
[[nodiscard]] QString nameOf(const std::array<Named<Enum>, N> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, &Named<Enum>::value);
    return found == names.end() ? QString() : QString(found->name);
}

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> valueOf(const std::array<Named<Enum>, N> &names, QStringView name,
                                          Qt::CaseSensitivity sensitivity = Qt::CaseSensitive)
{
    const auto found = std::ranges::find_if(
        names, [&](const Named<Enum> &entry) { return name.compare(entry.name, sensitivity) == 0; });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

} // namespace Baiwen
