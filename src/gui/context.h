// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QUndoStack;

namespace Baiwen {

class Actions;
class BankLibrary;
class Clock;
class Library;
class SearchService;
class Settings;
class StudyDeck;
class Theme;

/// What every page needs, made in main() and outliving the window. Nothing in it is owned here.
struct Context
{
    const Clock &clock;
    Settings &settings; ///< the user's choices
    Settings &windowState; ///< geometry, splitters and the place where the user stopped
    BankLibrary &banks;
    Library &library;
    StudyDeck &deck;
    SearchService &search;
    Theme &theme;
    Actions &actions;
    QUndoStack &undoStack;
};

} // namespace Baiwen
