// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace Baiwen {

struct Context;

/// The holidays among the settings, to be added and removed: days on which nothing is due.
class HolidayList final : public QWidget
{
    Q_OBJECT

public:
    explicit HolidayList(const Context &context, QWidget *parent = nullptr);

    void retranslate();

protected:
    /// Return in a field of a date adds, and does not begin to study.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void show();
    void add();
    void removeCurrent();
    void fit();

    const Context &m_context;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QListWidget *m_list = nullptr; ///< rows are those of the settings
    QPushButton *m_remove = nullptr;
    QLabel *m_fromLabel = nullptr;
    QDateEdit *m_from = nullptr;
    QLabel *m_untilLabel = nullptr;
    QDateEdit *m_until = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace Baiwen
