// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Baiwen {

using namespace Qt::StringLiterals;

void Translation::use(Language language)
{
    const QString code = language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
    QLocale::setDefault(QLocale(code));
    // Before they are destroyed, translators take themselves out; the new ones then bring one event for both.
    m_own = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own->load(u":/i18n/baiwen_"_s + code))
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace Baiwen
