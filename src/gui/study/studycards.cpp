// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/study/studycards.h"

#include "models/studydeck.h"

namespace Baiwen {

QList<StudyCard> studyCards(const QList<BankPtr> &banks, const StudyDeck &deck, const Library &library,
                            const std::optional<QSet<QString>> &only)
{
    QList<StudyCard> cards;
    QSet<QString> taken;
    int firstLeaf = 0; // topics are numbered through all banks
    for (const BankPtr &bank : banks) {
        for (const Question &question : bank->questions()) {
            if ((only && !only->contains(question.id)) || taken.contains(question.id))
                continue;
            taken.insert(question.id);
            cards.append({question.id, question.topic < 0 ? -1 : firstLeaf + question.topic, deck.state(question.id),
                          library.cardMark(question.id)});
        }
        firstLeaf += static_cast<int>(bank->topics().size());
    }
    return cards;
}

} // namespace Baiwen
