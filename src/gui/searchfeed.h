// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Baiwen {

class BankLibrary;
class Library;
class SearchService;
class Settings;
class StudyDeck;

/// Keeps the search up with the banks that are shown and with what the user does. All must outlive this.
class SearchFeed final : public QObject
{
    Q_OBJECT

public:
    SearchFeed(SearchService &search, const BankLibrary &banks, const Library &library, const StudyDeck &deck,
               const Settings &settings, QObject *parent = nullptr);

private:
    void giveBanks();
    void giveMarks();

    SearchService &m_search;
    const BankLibrary &m_banks;
    const Library &m_library;
    const StudyDeck &m_deck;
    const Settings &m_settings;
};

} // namespace Baiwen
