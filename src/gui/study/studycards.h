// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "study/studyqueue.h"

namespace Baiwen {

class Library;
class StudyDeck;

/// The questions of these banks as cards, in bank order, each once; when `only` is given, none but those of it.
[[nodiscard]] QList<StudyCard> studyCards(const QList<BankPtr> &banks, const StudyDeck &deck, const Library &library,
                                          const std::optional<QSet<QString>> &only);

} // namespace Baiwen
