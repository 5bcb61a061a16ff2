// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace Baiwen {

class InterviewListModel;
struct Context;

/// All interviews held, the latest first: to open, rename, delete, or go on with.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Context &context, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void openRequested(const QString &interviewId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void updateButtons();
    void openCurrent();
    void removeCurrent();
    [[nodiscard]] QString currentId() const;

    const Context &m_context;
    InterviewListModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Baiwen
