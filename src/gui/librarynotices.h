// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Baiwen {

class NoticeBar;
struct Context;
struct RepairReport;

/// Tells the user, across the top of the window, how the library fares: what could not be kept, what was repaired, and
/// what another machine left beside it.
class LibraryNotices final : public QObject
{
    Q_OBJECT

public:
    LibraryNotices(const Context &context, NoticeBar &bar, QWidget *window);

    /// What was done and where the rest is, in sentences.
    [[nodiscard]] static QString inWords(const RepairReport &report);

private:
    void tellOpened();
    void lookForCopies();
    void mergeCopy(const QString &path);

    const Context &m_context;
    NoticeBar &m_bar;
    QWidget *m_window;
};

} // namespace Baiwen
