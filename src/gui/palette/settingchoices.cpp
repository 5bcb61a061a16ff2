// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/palette/settingchoices.h"

#include "gui/preferences.h"

#include <QCoreApplication>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Baiwen::SettingChoice)
};

template <typename T>
SettingChoice choice(const QString &name, const QString &title, const Setting<T> &setting, const T &value)
{
    return {u"setting:"_s + name, title, [setting, value](Settings &settings) { settings.set(setting, value); }};
}

} // namespace

QList<SettingChoice> settingChoices()
{
    using namespace Preferences;
    return {
        choice(u"theme/system"_s, Text::tr("Theme: as the system"), ThemeMode, Theme::Mode::System),
        choice(u"theme/light"_s, Text::tr("Theme: light"), ThemeMode, Theme::Mode::Light),
        choice(u"theme/dark"_s, Text::tr("Theme: dark"), ThemeMode, Theme::Mode::Dark),
        choice(u"interface/system"_s, Text::tr("Interface: language of the system"), Interface,
               InterfaceLanguage::System),
        choice(u"interface/zh"_s, Text::tr("Interface: Chinese"), Interface, InterfaceLanguage::Chinese),
        choice(u"interface/en"_s, Text::tr("Interface: English"), Interface, InterfaceLanguage::English),
        choice(u"content/zh"_s, Text::tr("Questions: in Chinese"), Content, ContentLanguage::Chinese),
        choice(u"content/en"_s, Text::tr("Questions: in English"), Content, ContentLanguage::English),
        choice(u"answers/hide"_s, Text::tr("Answers: hidden until asked for"), HideAnswers, true),
        choice(u"answers/show"_s, Text::tr("Answers: shown at once"), HideAnswers, false),
    };
}

} // namespace Baiwen
