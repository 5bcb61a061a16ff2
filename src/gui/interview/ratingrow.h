// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace Baiwen {

/// A rating from 1 to 5, each step with the words that say what it stands for. None until the user chooses one; the
/// chosen one can be taken back.
class RatingRow final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Steps = 5;

    explicit RatingRow(const QString &name, QWidget *parent = nullptr);

    void setWords(const QString &title, const QStringList &anchors);
    void setValue(std::optional<int> value);
    [[nodiscard]] std::optional<int> value() const;

Q_SIGNALS:
    void rated();

private:
    QLabel *m_title = nullptr;
    QButtonGroup *m_steps = nullptr;
};

} // namespace Baiwen
