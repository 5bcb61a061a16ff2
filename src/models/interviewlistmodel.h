// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/librarystore.h"

#include <QAbstractListModel>

namespace Baiwen {

/// The history: every interview, the latest first. A row's title can be edited; the model asks for the change and shows
/// it when the library has it.
class InterviewListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        StartedRole, ///< QDateTime, UTC
        PlannedRole,
        AnsweredRole,
        ScoreRole, ///< int, -1 when there is none
        UnfinishedRole, ///< bool: it can be gone on with
        ModeRole, ///< InterviewMode
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setInterviews(const QList<InterviewSummary> &interviews);
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Dates and words are in the user's language: called when it changes.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameRequested(const QString &id, const QString &from, const QString &to);

private:
    QList<InterviewSummary> m_interviews;
};

} // namespace Baiwen
