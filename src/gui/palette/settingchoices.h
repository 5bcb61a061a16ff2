// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Baiwen {

class Settings;

/// One value of a setting, for choosing it by name.
struct SettingChoice
{
    QString key; ///< "setting:theme/dark"
    QString title; ///< "Theme: dark"
    std::function<void(Settings &)> apply;
};

[[nodiscard]] QList<SettingChoice> settingChoices();

} // namespace Baiwen
