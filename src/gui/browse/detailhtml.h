// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Baiwen {

class Theme;
struct Question;

/// The reading pane's text as HTML for QTextDocument. Colours and sizes are the theme's; images "icon:…" are drawn by
/// DetailView.
struct DetailHtml
{
    const Theme &theme;

    /// Title and meta line, and the answer with all its sections when it is revealed.
    [[nodiscard]] QString question(const Question &question, bool revealed, const QString &languageNote) const;
    /// What stands in the pane while no question is chosen.
    [[nodiscard]] QString introduction(const QString &title, const QString &markdown, const QString &footnote) const;
    /// A note of the user's.
    [[nodiscard]] QString note(const QString &markdown) const;
    /// A line in muted.
    [[nodiscard]] QString remark(const QString &text) const;

    /// Anchor of the empty paragraph below a question's meta line where DetailView puts its inset.
    static constexpr QLatin1StringView InsetAnchor{"inset"};

private:
    [[nodiscard]] QString page(const QString &body) const;
    [[nodiscard]] QString section(const QString &title, const QString &html) const;
    [[nodiscard]] QString list(const QStringList &htmlItems) const;
    [[nodiscard]] QString points(const Question &question) const;
};

/// "Medium", "Calculation", "3 min": the words for a question's properties, empty when not given.
[[nodiscard]] QString levelText(int level);
[[nodiscard]] QString kindText(int kind);
/// Level, kind, minutes and tags in one line, parts joined by a middle dot.
[[nodiscard]] QString metaText(int level, int kind, int minutes, const QStringList &tags);

} // namespace Baiwen
