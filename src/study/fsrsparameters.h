// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QList>

#include <array>

namespace Baiwen {

/// The 21 parameters of FSRS-6, w0 to w20. Source of defaults, bounds and migrations: fsrs-rs 6.6.1,
/// `parameter_clipper.rs` and `inference.rs`.
class FsrsParameters final
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::FsrsParameters)

public:
    static constexpr size_t Count = 21;
    using Values = std::array<double, Count>;

    struct Bounds
    {
        double lowest;
        double highest;
    };

    /// The defaults: fitted on many people's logs by the authors of FSRS-6.
    FsrsParameters();
    explicit FsrsParameters(const Values &values)
        : m_values(values)
    { }

    /// Takes 21 values, or 19 (FSRS-5) or 17 (FSRS-4.5) that are carried over to their equals. Fails for any other
    /// number of them, for what is no number, and for a value out of bounds, which is named.
    [[nodiscard]] static Result<FsrsParameters> fromList(const QList<double> &values);
    /// "0.212, 1.2931, …", separated by commas or spaces.
    [[nodiscard]] static Result<FsrsParameters> fromText(QStringView text);

    [[nodiscard]] double operator[](size_t index) const { return m_values[index]; }
    [[nodiscard]] const Values &values() const { return m_values; }
    [[nodiscard]] QList<double> toList() const { return {m_values.cbegin(), m_values.cend()}; }

    [[nodiscard]] static Bounds bounds(size_t index);
    /// Every value within its bounds. With several relearning steps w17 and w18 are held lower, so that repeated
    /// lapses of one day cannot raise the stability; without short-term memory w19 may be 0.
    [[nodiscard]] FsrsParameters clipped(int relearningSteps = 1, bool hasShortTerm = true) const;

    bool operator==(const FsrsParameters &) const = default;

private:
    Values m_values;
};

} // namespace Baiwen
