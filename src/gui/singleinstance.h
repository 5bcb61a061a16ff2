// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "progress/datafolder.h"

#include <QFile>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>

class QDeadlineTimer;
class QLocalSocket;
class QWidget;

namespace Baiwen {

/// One window per user and data folder: the second start hands what it was to open over to the first and ends. The
/// first is known by a lock in the user's runtime folder and listens on a socket beside it; both are named by a hash of
/// the folder and the user's id. Where there is no such folder every start is the first: the lock in the data folder,
/// not this one, is what protects the library. Must be destroyed after whatever works on the data folder.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role { First, HandedOver, Failed };
    Q_ENUM(Role)

    explicit SingleInstance(const DataFolder &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// What the launcher gave this start so that its window may come to the front. QApplication takes it out of the
    /// environment: to be read before.
    [[nodiscard]] static QByteArray activationToken();

    /// Becomes the first, or hands `files` (made absolute here) and the token over. Blocks up to `patience`, for as
    /// long as the first does not answer, and then fails.
    [[nodiscard]] Role start(const QStringList &files, const QByteArray &activationToken = {},
                             std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// The first receives from now on; what was handed over since start() has waited. Until the application quits.
    [[nodiscard]] bool listen();
    /// Why start() or listen() failed.
    [[nodiscard]] const Error &problem() const { return m_problem; }

    /// Shows the window, even a minimised one, above the others and gives it the keyboard. Without a token from the
    /// user's latest action the desktop may only mark it as demanding attention.
    static void bringToFront(QWidget *window, const QByteArray &activationToken);

Q_SIGNALS:
    /// For each start that was handed over, first this and then its files.
    void activationRequested(const QByteArray &activationToken);
    /// Absolute paths, in the order given; never empty.
    void filesReceived(const QStringList &paths);

private:
    enum class Answer { Accepted, Refused, None };

    [[nodiscard]] Answer handOver(const QByteArray &message, const QDeadlineTimer &deadline) const;
    [[nodiscard]] Role fail(QString message);
    void greet();
    void receive(QLocalSocket *peer);

    QString m_socketPath; ///< empty: there is no runtime folder
    QFile m_lock; ///< open and locked for as long as this is the first; never removed, which could not be done safely
    Error m_problem;
    std::unique_ptr<QLocalServer> m_server; ///< goes before the lock does
};

} // namespace Baiwen
