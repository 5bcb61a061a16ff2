// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QMimeData;
class QWidget;

namespace Baiwen {

class ImportDialog;
struct Context;

/// What the user does with banks of their own: open files, one preview after the other, and remove a bank. Both can be
/// undone.
class OwnBanks final : public QObject
{
    Q_OBJECT

public:
    OwnBanks(const Context &context, QWidget *window);

    /// Paths of the local files that are dragged or pasted.
    [[nodiscard]] static QStringList filesIn(const QMimeData &data);

    void chooseAndOpen();
    void open(const QStringList &paths);
    /// While false, files wait to be previewed: nothing may come between the user and a running interview.
    void setMayAsk(bool mayAsk);
    /// Asks first; the built-in bank and an unknown one are refused with a word why.
    void removeAsked(const QString &bankId);

Q_SIGNALS:
    void bankKept(const QString &bankId);
    /// Plain text for the user; one line for each file that could not be opened in this run.
    void failed(const QString &text);

private:
    void openNext();
    void keep(const BankCandidate &candidate);
    void push(const std::optional<BankCandidate> &before, const std::optional<BankCandidate> &after);
    void report(const Error &error);
    [[nodiscard]] BankPtr find(const QString &bankId) const;

    const Context &m_context;
    QWidget *m_window;
    QStringList m_waiting; ///< paths, the next one first
    QStringList m_failures; ///< of this run
    QPointer<ImportDialog> m_dialog;
    bool m_mayAsk = true;
};

} // namespace Baiwen
