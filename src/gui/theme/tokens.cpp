// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/tokens.h"

namespace Baiwen {

Tokens Tokens::light()
{
    return {
        .window = QColor(0xF7F5F0),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xEFECE5),
        .border = QColor(0xDDD8CD),
        .text = QColor(0x1D2025),
        .muted = QColor(0x5F646C),
        .accent = QColor(0x2B5C8A),
        .onAccent = QColor(0xFFFFFF),
        .accentTint = QColor(0xE4EDF5),
        .mark = QColor(0xFBE7AE),
        .jade = QColor(0x1E7556),
        .amber = QColor(0x8F5A00),
        .cinnabar = QColor(0xB3392A),
    };
}

Tokens Tokens::dark()
{
    return {
        .window = QColor(0x16181B),
        .surface = QColor(0x1E2125),
        .sunken = QColor(0x121416),
        .border = QColor(0x32373D),
        .text = QColor(0xE9E7E2),
        .muted = QColor(0xA2A8B0),
        .accent = QColor(0x86B6E6),
        .onAccent = QColor(0x10202F),
        .accentTint = QColor(0x22344A),
        .mark = QColor(0x5A4613),
        .jade = QColor(0x63C79E),
        .amber = QColor(0xE3AE55),
        .cinnabar = QColor(0xF28B7A),
    };
}

} // namespace Baiwen
