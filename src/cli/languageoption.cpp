// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/languageoption.h"

#include "cli/localelanguage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Baiwen::LanguageOption {

static const QString Name = u"language"_s;

void declare(QCommandLineParser &parser, const QString &description)
{
    const QString ofBank =
        QCoreApplication::translate("Baiwen::LanguageOption", "Language of the built-in bank: <zh> or <en>");
    parser.addOption({Name, description.isEmpty() ? ofBank : description, u"zh|en"_s});
}

Result<Language> value(const QCommandLineParser &arguments, std::optional<Language> otherwise)
{
    if (!arguments.isSet(Name))
        return otherwise ? *otherwise : localeLanguage();
    const QString code = arguments.value(Name);
    if (code != languageCode(Language::Chinese) && code != languageCode(Language::English))
        return failure(
            QCoreApplication::translate("Baiwen::LanguageOption", "the language is zh or en, not “%1”").arg(code));
    return languageFromCode(code);
}

} // namespace Baiwen::LanguageOption
