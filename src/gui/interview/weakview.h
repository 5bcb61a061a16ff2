// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace Baiwen {

struct Context;

/// The questions whose latest attempt was weak, the lowest score first: to read again, or to hold an interview on.
class WeakView final : public QWidget
{
    Q_OBJECT

public:
    explicit WeakView(const Context &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void questionRequested(const QString &questionId);
    void weakRequested();
    void studyRequested(const QString &title, const QStringList &questionIds);

private:
    QStringList m_ids; ///< in the order of the table
};

/// How many there are.
[[nodiscard]] int weakCount(const Context &context);

} // namespace Baiwen
