// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "base/clock.h"
#include "base/settings.h"
#include "gui/actions.h"
#include "gui/context.h"
#include "gui/searchfeed.h"
#include "gui/theme/systemappearance.h"
#include "gui/theme/theme.h"
#include "gui/translation.h"
#include "models/studydeck.h"
#include "progress/library.h"
#include "search/searchservice.h"

#include <QUndoStack>

namespace Baiwen {

/// Owns everything the window works with, in the order in which it is needed; QApplication must stand before it.
class Application final
{
public:
    Application(const DataFolder &folder, const Clock &clock);

    [[nodiscard]] const Context &context() const { return m_context; }
    /// Starts reading banks and library: after the window is shown, so that it shows at once.
    void load();

private:
    Settings m_settings;
    Settings m_windowState;
    Translation m_translation;
    Theme m_theme;
    SystemAppearance m_appearance;
    Actions m_actions;
    QUndoStack m_undoStack;
    BankLibrary m_banks;
    Library m_library;
    StudyDeck m_deck;
    SearchService m_search;
    SearchFeed m_searchFeed;
    Context m_context;
};

} // namespace Baiwen
