// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferences.h"

#include <QLocale>

namespace Baiwen::Preferences {

Language interfaceLanguage(const Settings &settings)
{
    switch (settings.get(Interface)) {
    case InterfaceLanguage::Chinese:
        return Language::Chinese;
    case InterfaceLanguage::English:
        return Language::English;
    case InterfaceLanguage::System:
        break;
    }
    return QLocale::system().language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

Language contentLanguage(const Settings &settings)
{
    switch (settings.get(Content)) {
    case ContentLanguage::Chinese:
        return Language::Chinese;
    case ContentLanguage::English:
        return Language::English;
    case ContentLanguage::Interface:
        break;
    }
    return interfaceLanguage(settings);
}

} // namespace Baiwen::Preferences
