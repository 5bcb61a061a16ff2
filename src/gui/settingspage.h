// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"

#include <memory>

namespace Baiwen {

namespace Ui {
class SettingsPage;
}
struct Context;

/// The user's choices. Each takes effect as it is made; there is nothing to confirm.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString title() const override;
    void retranslate() override;

private:
    void readSettings();

    const Context &m_context;
    std::unique_ptr<Ui::SettingsPage> m_ui;
};

} // namespace Baiwen
