// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/searchfeed.h"

#include "gui/preferences.h"
#include "models/studydeck.h"
#include "progress/marksforsearch.h"
#include "search/searchservice.h"

namespace Baiwen {

using namespace Qt::StringLiterals;

SearchFeed::SearchFeed(SearchService &search, const BankLibrary &banks, const Library &library, const StudyDeck &deck,
                       const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_search(search)
    , m_banks(banks)
    , m_library(library)
    , m_deck(deck)
    , m_settings(settings)
{
    connect(&banks, &BankLibrary::builtInLoaded, this, &SearchFeed::giveBanks);
    connect(&banks, &BankLibrary::ownBanksChanged, this, &SearchFeed::giveBanks);
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("language/"_L1))
            giveBanks();
    });
    for (const auto signal :
         {&Library::bookmarksChanged, &Library::progressChanged, &Library::tagsChanged, &Library::notesChanged})
        connect(&library, signal, this, &SearchFeed::giveMarks);
    connect(&library, &Library::opened, this, &SearchFeed::giveMarks);
    connect(&deck, &StudyDeck::changed, this, &SearchFeed::giveMarks);
}

void SearchFeed::giveBanks()
{
    const Language language = Preferences::contentLanguage(m_settings);
    if (m_banks.isLoaded(language))
        m_search.setBanks(m_banks.banks(language));
}

void SearchFeed::giveMarks()
{
    m_search.setMarks(marksForSearch(m_library.bookmarks(), m_library.allProgress(), m_library.allTags(),
                                     m_library.allNotes(), m_deck.states(), m_deck.due()));
}

} // namespace Baiwen
