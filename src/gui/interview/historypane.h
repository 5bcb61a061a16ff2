// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/pastinterview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Baiwen {

class ChartCard;
class InterviewFilterProxy;
class InterviewListModel;
struct Context;

/// All interviews held, the latest first, below the line of their scores: to find, open, compare, hold again, rename,
/// delete, or go on with.
class HistoryPane final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const Context &context, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void openRequested(const QString &interviewId);
    void compareRequested(const QString &oneId, const QString &otherId);
    /// The same questions are to be asked again.
    void retakeRequested(const Baiwen::InterviewConfig &config, const QList<Baiwen::PlannedQuestion> &plan);
    void weakListRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void updateTrend();
    void updateButtons();
    void openCurrent();
    void removeCurrent();
    void retakeCurrent();
    void compareSelected();
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QStringList selectedIds() const;

    const Context &m_context;
    InterviewListModel *m_model = nullptr;
    InterviewFilterProxy *m_proxy = nullptr;
    QList<PastInterview> m_past;
    bool m_hasTrend = false;
    QLabel *m_title = nullptr;
    ChartCard *m_trend = nullptr;
    QWidget *m_filters = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_mode = nullptr;
    QLabel *m_empty = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_retake = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_weak = nullptr;
};

} // namespace Baiwen
