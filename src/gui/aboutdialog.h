// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Baiwen {

struct Context;

/// Version, licence, where the user's data is, and what the program is built with.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const Context &context, QWidget *parent = nullptr);
};

} // namespace Baiwen
