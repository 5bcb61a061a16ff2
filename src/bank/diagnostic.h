// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace Baiwen {

/// One remark about a bank document: where, how bad, and what. Written `file:line: level: message`.
struct Diagnostic
{
    enum class Level {
        Note, ///< something was understood in a particular way ("table of contents left out")
        Warning, ///< read, but probably not as meant
        Error, ///< this entry, or the whole file, could not be read
    };

    QString file;
    int line = 0; ///< from 1; 0 means the file as a whole
    Level level = Level::Warning;
    QString message; ///< translated, one sentence, no full stop

    [[nodiscard]] QString toString() const;
    /// "note", "warning" or "error": fixed words, for tools that parse the output.
    [[nodiscard]] static QString levelName(Level level);

    bool operator==(const Diagnostic &) const = default;
};

} // namespace Baiwen
