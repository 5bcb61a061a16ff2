// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/languageoption.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Baiwen::LanguageOption {

static const QString Name = u"language"_s;

/// The languages of the interface decide, not those of numbers and dates.
static Language localeLanguage()
{
    const QLocale locale(QLocale().uiLanguages().value(0));
    return locale.language() == QLocale::English ? Language::English : Language::Chinese;
}

void declare(QCommandLineParser &parser)
{
    parser.addOption(
        {Name, QCoreApplication::translate("Baiwen::LanguageOption", "Language of the built-in bank: <zh> or <en>"),
         u"zh|en"_s});
}

Result<Language> value(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(Name))
        return localeLanguage();
    const QString code = arguments.value(Name);
    if (code != languageCode(Language::Chinese) && code != languageCode(Language::English))
        return failure(
            QCoreApplication::translate("Baiwen::LanguageOption", "the language is zh or en, not “%1”").arg(code));
    return languageFromCode(code);
}

} // namespace Baiwen::LanguageOption
