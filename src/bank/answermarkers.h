// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Baiwen {

/// The parts of a question that a marker opens.
enum class Section { Answer, Analysis, Hint, Pitfalls, FollowUps, References };

struct Marker
{
    Section section = Section::Answer;
    QString label; ///< as written, without colon, bold and emoji
    bool isLongLabel = false; ///< "30 秒回答": more than the bare word
    QString rest; ///< what follows on the same paragraph
};

/// "**答案：** …", "Answer: …", "✅ 参考答案：": a paragraph that opens a section.
[[nodiscard]] std::optional<Marker> markerOfParagraph(QStringView paragraph);
/// "### ✅ Answer", or a <summary>: a line of its own that opens a section.
[[nodiscard]] std::optional<Marker> markerOfTitle(QStringView title);

/// Whether a line within a paragraph opens a section. Stricter than at a paragraph's start: bold, or an answer's
/// marker.
[[nodiscard]] bool isMarkerLine(QStringView line);

/// The label a section is written with in this language: "答案", "Answer".
[[nodiscard]] QString sectionLabel(Section section, QStringView language);

} // namespace Baiwen
