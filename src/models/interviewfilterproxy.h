// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Baiwen {

/// The history as the user narrowed it, in the order of its model. Works by roles alone.
class InterviewFilterProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words that all must stand in the title or in the date (as shown, or 2026-03-14), in any order.
    void setText(const QString &text);
    void setMode(std::optional<InterviewMode> mode); ///< none: both
    [[nodiscard]] std::optional<InterviewMode> mode() const { return m_mode; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::optional<InterviewMode> m_mode;
};

} // namespace Baiwen
