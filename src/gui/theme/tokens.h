// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Baiwen {

/// The colours of the program, named by use. Nothing else in the code names a colour.
struct Tokens
{
    QColor window; ///< rail and panes
    QColor surface; ///< cards and the reading pane
    QColor sunken; ///< fields and code
    QColor border; ///< hairlines
    QColor text;
    QColor muted;
    QColor accent; ///< selection, primary button, links, focus ring
    QColor onAccent;
    QColor accentTint;
    QColor mark; ///< behind words that were searched for
    QColor jade; ///< good
    QColor amber; ///< warning
    QColor cinnabar; ///< error

    bool operator==(const Tokens &) const = default;

    [[nodiscard]] static Tokens light(); ///< 宣纸
    [[nodiscard]] static Tokens dark(); ///< 墨
};

/// Sizes at 100 % text, in device-independent pixels.
namespace Metrics {
inline constexpr int Step = 4;
inline constexpr int PanePadding = 16;
inline constexpr int ReadingPadding = 24;
inline constexpr int CardRadius = 8;
inline constexpr int FieldRadius = 6;
inline constexpr int ListText = 14;
inline constexpr int SmallText = 12;
inline constexpr int SectionText = 13;
inline constexpr int ReadingText = 16;
inline constexpr int TitleText = 24;
inline constexpr int ReadingMeasure = 760;
inline constexpr int FocusRing = 2;
inline constexpr int SelectionBar = 3;
inline constexpr int Icon = 20;
} // namespace Metrics

} // namespace Baiwen
