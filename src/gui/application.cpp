// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/application.h"

#include "gui/preferences.h"
#include "study/studysettings.h"

#include <QGuiApplication>
#include <QPalette>

namespace Baiwen {

static constexpr int UndoSteps = 200;

Application::Application(const DataFolder &folder, const Clock &clock)
    : m_settings(folder.settingsFile())
    , m_windowState(folder.windowFile())
    , m_actions(m_theme)
    , m_banks(folder.banksFolder())
    , m_library(folder, clock)
    , m_deck(m_library, clock, QTimeZone::systemTimeZone())
    , m_search(folder.cacheFolder() + QStringLiteral("/search.sqlite"), clock)
    , m_searchFeed(m_search, m_banks, m_library, m_deck, m_settings)
    , m_context{clock, m_settings, m_windowState, m_banks, m_library, m_deck, m_search, m_theme, m_actions, m_undoStack}
{
    m_undoStack.setUndoLimit(UndoSteps);
    m_library.setTitleSource([this](const QString &questionId) -> std::optional<QuestionTitle> {
        const auto location = m_banks.find(questionId, Preferences::contentLanguage(m_settings));
        return location ? std::optional(QuestionTitle{location.question->title, location.bank->title()}) : std::nullopt;
    });
    m_translation.use(Preferences::interfaceLanguage(m_settings));
    m_actions.retranslate();
    // The desktop's own palette, before ours takes its place, is the first hint; the settings portal knows better, a
    // moment later.
    m_theme.setSystemDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128);
    m_theme.setMode(m_settings.get(Preferences::ThemeMode));
    m_theme.setZoom(m_settings.get(Preferences::Zoom));
    m_theme.prepare();
    QObject::connect(&m_appearance, &SystemAppearance::darkPreferred, &m_theme, &Theme::setSystemDark);
    QObject::connect(&m_settings, &Settings::changed, &m_theme, [this](const QString &key) {
        if (key == QLatin1StringView(Preferences::Interface.key))
            m_translation.use(Preferences::interfaceLanguage(m_settings));
    });
    m_deck.setOptions(StudySettings::schedulerOptions(m_settings));
    m_deck.setHolidays(StudySettings::holidays(m_settings));
    QObject::connect(&m_settings, &Settings::changed, &m_deck, [this](const QString &key) {
        if (!key.startsWith(StudySettings::Prefix))
            return;
        m_deck.setOptions(StudySettings::schedulerOptions(m_settings));
        m_deck.setHolidays(StudySettings::holidays(m_settings));
    });
    QObject::connect(qGuiApp, &QGuiApplication::applicationStateChanged, &m_deck, &StudyDeck::checkDay);
}

void Application::load()
{
    m_banks.load(Preferences::contentLanguage(m_settings));
    m_library.open();
    m_appearance.watch();
}

} // namespace Baiwen
