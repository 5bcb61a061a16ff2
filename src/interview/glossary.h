// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/answertokens.h"

namespace Baiwen {

/// Words in a text that others stand for as well: "KV cache" for "KV 缓存". Translations, abbreviations and synonyms
/// stand in groups in resources/glossary: terms of the field in terms.txt, everyday words in plain.txt.
struct GlossaryHit
{
    int group = 0;
    bool isTerm = false;
    qsizetype first = 0; ///< tokens
    qsizetype count = 0;
};

/// All of the glossary's words in a text, in the order of their first token; they may overlap.
[[nodiscard]] QList<GlossaryHit> glossaryHits(const QList<AnswerToken> &tokens);

} // namespace Baiwen
