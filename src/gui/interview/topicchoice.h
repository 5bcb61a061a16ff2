// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace Baiwen {

class InterviewScopeModel;
class Theme;

/// The tree of topics to be ticked, as long as what it shows: only the page around it scrolls.
class TopicChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit TopicChoice(const Theme &theme, QWidget *parent = nullptr);

    void setBanks(const QList<BankPtr> &banks, const QStringList &checkedIds);
    void setCheckedIds(const QStringList &ids);
    /// See InterviewScopeModel: no ids are everything.
    [[nodiscard]] QStringList checkedIds() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isNothingChecked() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void fit();

    InterviewScopeModel *m_model = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_none = nullptr;
    QTreeView *m_tree = nullptr;
};

} // namespace Baiwen
