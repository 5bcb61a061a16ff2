// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/library.h"

#include <QAbstractTableModel>

namespace Baiwen {

/// The backups and what each holds, the newest first.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeColumn, ReasonColumn, BookmarksColumn, TagsColumn, NotesColumn, InterviewsColumn, SizeColumn };
    Q_ENUM(Column)
    enum Role {
        PathRole = Qt::UserRole + 1,
        MadeAtRole, ///< QDateTime, UTC
        UsableRole, ///< bool: it can be restored
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<Library::BackupEntry> &backups);
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString text(const Library::BackupEntry &backup, int column);

    QList<Library::BackupEntry> m_backups;
};

} // namespace Baiwen
