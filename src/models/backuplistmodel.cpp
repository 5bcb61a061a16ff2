// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backuplistmodel.h"

#include "models/modelreset.h"

#include <QLocale>

#include <algorithm>

namespace Baiwen {

void BackupListModel::setBackups(const QList<Library::BackupEntry> &backups)
{
    const ModelReset reset(*this);
    m_backups = backups;
}

QModelIndex BackupListModel::indexOf(const QString &path) const
{
    const auto found =
        std::ranges::find(m_backups, path, [](const Library::BackupEntry &backup) { return backup.file.path; });
    return found == m_backups.end() ? QModelIndex() : index(static_cast<int>(found - m_backups.begin()), 0);
}

void BackupListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_backups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SizeColumn + 1;
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section <= ReasonColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case BookmarksColumn:
        return tr("Bookmarks");
    case TagsColumn:
        return tr("Tags");
    case NotesColumn:
        return tr("Notes");
    case InterviewsColumn:
        return tr("Interviews");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

static QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Regular:
        return BackupListModel::tr("while you worked");
    case BackupReason::Manual:
        return BackupListModel::tr("you asked for it");
    case BackupReason::BeforeMigration:
        return BackupListModel::tr("before a new format");
    case BackupReason::BeforeMerge:
        return BackupListModel::tr("before a merge");
    case BackupReason::BeforeImport:
        return BackupListModel::tr("before an import");
    case BackupReason::BeforeRestore:
        return BackupListModel::tr("before a restore");
    case BackupReason::BeforeRepair:
        return BackupListModel::tr("before a repair");
    }
    return {};
}

QString BackupListModel::text(const Library::BackupEntry &backup, int column)
{
    const QLocale locale;
    const auto count = [&](int n) { return backup.problem.isEmpty() ? locale.toString(n) : QString(); };
    switch (column) {
    case MadeColumn:
        return locale.toString(backup.file.madeAt.toLocalTime(), QLocale::ShortFormat);
    case ReasonColumn:
        return backup.problem.isEmpty() ? reasonText(backup.file.reason) : tr("cannot be used");
    case BookmarksColumn:
        return count(backup.holds.bookmarks);
    case TagsColumn:
        return count(backup.holds.tags);
    case NotesColumn:
        return count(backup.holds.notes);
    case InterviewsColumn:
        return count(backup.holds.interviews);
    case SizeColumn:
        return locale.formattedDataSize(backup.file.bytes, 0);
    default:
        return {};
    }
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Library::BackupEntry &backup = m_backups[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(backup, index.column());
    case Qt::ToolTipRole:
        return backup.problem.isEmpty() ? text(backup, index.column()) : backup.problem;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(backup, index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, Qt::TextAlignmentRole);
    case PathRole:
        return backup.file.path;
    case MadeAtRole:
        return backup.file.madeAt;
    case UsableRole:
        return backup.problem.isEmpty();
    default:
        return {};
    }
}

} // namespace Baiwen
