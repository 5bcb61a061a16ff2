// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QMenu;

namespace Baiwen {

class BrowsePage;
class NavigationRail;
class NoticeBar;
class OwnBanks;
class Page;
class Rooms;
struct Context;

/// Puts the rooms together: rail, menus, title, and the window's place on the screen. What a page does is the page's.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFiles(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Page *makeBrowse();
    void study(const QString &title, const QStringList &questionIds);
    Page *makeStudy();
    Page *makeInterview();
    [[nodiscard]] BrowsePage *browse() const;
    void buildMenus();
    void connectActions();
    void retranslate();
    void tellUnfinishedInterview();
    void updateTitle();
    void goAnywhere();
    void setZoom(int percent);

    const Context &m_context;
    NavigationRail *m_rail = nullptr;
    Rooms *m_rooms = nullptr;
    OwnBanks *m_ownBanks = nullptr;
    NoticeBar *m_notice = nullptr;
    QList<QMenu *> m_menus;
};

} // namespace Baiwen
