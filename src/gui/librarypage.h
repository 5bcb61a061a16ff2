// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "progress/orphans.h"

#include <memory>

namespace Baiwen {

class BackupListModel;
struct Context;
namespace Ui {
class LibraryPage;
}

/// The user's data as a whole: backups, other machines, and marks whose question is in no bank.
class LibraryPage final : public Page
{
    Q_OBJECT

public:
    explicit LibraryPage(const Context &context, QWidget *parent = nullptr);
    ~LibraryPage() override;

    [[nodiscard]] QString title() const override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void showOrphans();
    void updateButtons();
    void setBusy(const QString &doing);
    void say(const QString &text, bool isError = false);
    void restoreCurrent();
    void exportLibrary();
    void mergeLibrary();
    void exportOrphans();

    const Context &m_context;
    std::unique_ptr<Ui::LibraryPage> m_ui;
    BackupListModel *m_backups = nullptr;
    QList<Orphan> m_orphans;
    bool m_isBusy = false;
};

} // namespace Baiwen
