// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QTranslator>

#include <memory>

namespace Baiwen {

/// The language of the program's own words, switched while it runs: widgets hear of it by QEvent::LanguageChange.
class Translation final
{
public:
    void use(Language language);

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; ///< Qt's own dialogs
};

} // namespace Baiwen
