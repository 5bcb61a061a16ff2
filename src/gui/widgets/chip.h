// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QPushButton>

namespace Baiwen {

/// A button of a row from which one or several are chosen, in the style sheet's role "chip".
inline QPushButton *addChip(QLayout *row, const QString &name)
{
    auto *chip = new QPushButton;
    chip->setObjectName(name);
    chip->setProperty("role", QStringLiteral("chip"));
    chip->setCheckable(true);
    row->addWidget(chip);
    return chip;
}

} // namespace Baiwen
