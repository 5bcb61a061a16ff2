// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/localelanguage.h"

#include <QLocale>

namespace Baiwen {

Language localeLanguage()
{
    const QLocale locale(QLocale().uiLanguages().value(0));
    return locale.language() == QLocale::English ? Language::English : Language::Chinese;
}

} // namespace Baiwen
