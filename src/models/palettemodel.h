// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bank.h"

#include <QAbstractListModel>

#include <memory>

namespace Baiwen {

/// One place to go or thing to do.
struct PaletteEntry
{
    enum class Kind { Command, Setting, Topic, Question };

    Kind kind = Kind::Command;
    QString key; ///< by which it is chosen, and remembered as used; its own among all kinds
    QString title;
    QString detail; ///< shortcut or path, in muted
    QString folded{}; ///< the title as it is compared

    bool operator==(const PaletteEntry &) const = default;
};

/// Entries of the banks' topics and questions: keys "topic:bank/topic" and "question:id".
[[nodiscard]] QList<PaletteEntry> paletteEntries(const QList<BankPtr> &banks);

/// The best entries for what was typed, at most `limit`. What was used lately (`used`, the latest first) stands higher;
/// with nothing typed these come first, then commands.
[[nodiscard]] QList<PaletteEntry> bestEntries(const QList<PaletteEntry> &entries, const QString &typed,
                                              const QStringList &used, qsizetype limit);

/// What the palette shows.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of PaletteEntry::Kind
        KeyRole,
        DetailRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace Baiwen
