// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <QtEndian>

#include <cerrno>
#include <optional>
#include <utility>
#ifdef Q_OS_UNIX
#include <sys/file.h>
#include <unistd.h>
#endif

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A message is its length (32 bits, big-endian) and a JSON object; it is answered by one byte.
static constexpr qint64 HeaderLength = sizeof(quint32);
static constexpr qint64 MaxMessageLength = 1024LL * 1024;
static constexpr int MessageVersion = 1;
static constexpr char Yes = 'y';
static constexpr char No = 'n';

static constexpr int MaxPeers = 16;
static constexpr auto PeerTimeout = 2s; ///< for a whole message; less than the patience of a start
static constexpr auto RetryInterval = 20ms;

namespace {

struct Message
{
    QStringList files;
    QByteArray activationToken;
};

QByteArray toFrame(const Message &message)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"version"_s, MessageVersion},
                                                      {u"files"_s, QJsonArray::fromStringList(message.files)},
                                                      {u"activation"_s, QString::fromUtf8(message.activationToken)}})
                                .toJson(QJsonDocument::Compact);
    QByteArray header(HeaderLength, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(json.size()), header.data());
    return header + json;
}

std::optional<Message> fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object["version"_L1].toInt() != MessageVersion || !object["files"_L1].isArray())
        return {};
    Message message;
    message.activationToken = object["activation"_L1].toString().toUtf8();
    const QJsonArray files = object["files"_L1].toArray();
    for (const auto &file : files) {
        const QString path = file.toString();
        if (!QDir::isAbsolutePath(path))
            return {};
        message.files << path;
    }
    return message;
}

/// One name for a folder however it is reached, also before it exists.
QString canonicalPath(const QString &folder)
{
    const QFileInfo info(folder);
    QString canonical = info.canonicalFilePath();
    if (!canonical.isEmpty() || info.isRoot())
        return canonical;
    return canonicalPath(info.absolutePath()) + u'/' + info.fileName();
}

QByteArray userId()
{
#ifdef Q_OS_UNIX
    return QByteArray::number(::geteuid());
#else
    return qgetenv("USERNAME");
#endif
}

/// The kernel ends the lock with the process, however it ends, so that there is nothing stale to tell apart; and unlike
/// QLockFile's it costs the start no write to a disk. True also where the file system has no locks.
bool lock(QFile &file)
{
#ifdef Q_OS_UNIX
    return ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
#else
    Q_UNUSED(file);
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(const DataFolder &folder, QObject *parent)
    : QObject(parent)
{
    const QString runtimeFolder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (runtimeFolder.isEmpty())
        return;
    const QByteArray identity = userId() + '\n' + canonicalPath(folder.root()).toUtf8();
    // The address of a socket has room for about a hundred bytes.
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().first(32);
    m_socketPath = runtimeFolder + "/baiwen-"_L1 + QLatin1StringView(hash);
    m_lock.setFileName(m_socketPath + ".lock"_L1);
}

SingleInstance::~SingleInstance() = default;

QByteArray SingleInstance::activationToken()
{
    // Wayland's name for it, and X11's; some desktops set the latter only, on both.
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

SingleInstance::Role SingleInstance::fail(QString message)
{
    m_problem = {std::move(message), {}};
    return Role::Failed;
}

SingleInstance::Role SingleInstance::start(const QStringList &files, const QByteArray &activationToken,
                                           std::chrono::milliseconds patience)
{
    // What cannot be locked cannot be told from the first.
    if (m_socketPath.isEmpty() || !m_lock.open(QIODevice::ReadWrite))
        return Role::First;

    Message message{.files = {}, .activationToken = activationToken};
    for (const QString &file : files)
        message.files << QFileInfo(file).absoluteFilePath();
    const QByteArray frame = toFrame(message);

    const QDeadlineTimer deadline(patience);
    do {
        // Before the socket is asked: of two that start at the same instant one gets this, and the other can wait for
        // it to listen. Two that looked for a socket first would both find none.
        if (lock(m_lock)) {
            m_lock.resize(0);
            m_lock.write(QByteArray::number(QCoreApplication::applicationPid()));
            m_lock.flush();
            return Role::First;
        }
        if (frame.size() > HeaderLength + MaxMessageLength)
            return fail(tr("These are too many files to open at once."));
        const Answer answer = handOver(frame, deadline);
        if (answer == Answer::Accepted)
            return Role::HandedOver;
        if (answer == Answer::Refused)
            return fail(tr("Another version of Baiwen is running with this data folder. Close it first."));
        QThread::msleep(RetryInterval.count()); // the first is still starting, or ends at this moment
    } while (!deadline.hasExpired());
    return fail(tr("Baiwen is running with this data folder (process %1) but does not answer.")
                    .arg(QString::fromLatin1(m_lock.readAll())));
}

SingleInstance::Answer SingleInstance::handOver(const QByteArray &frame, const QDeadlineTimer &deadline) const
{
    const auto remaining = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(remaining()))
        return Answer::None;
    socket.write(frame);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(remaining())) { }
    char answer = 0;
    if (socket.bytesAvailable() == 0)
        socket.waitForReadyRead(remaining());
    if (!socket.getChar(&answer))
        return Answer::None;
    return answer == Yes ? Answer::Accepted : Answer::Refused;
}

bool SingleInstance::listen()
{
    if (!m_lock.isOpen()) {
        m_problem = {tr("A second start cannot find this window: there is no folder for it to be announced in."), {}};
        return false;
    }
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::greet);
    // Whoever starts while this program ends shall wait for the lock and become the first.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, m_server.get(), &QLocalServer::close);
    QLocalServer::removeServer(m_socketPath); // of a crashed program: a living one would have the lock
    if (!m_server->listen(m_socketPath)) {
        m_problem = {tr("A second start cannot find this window."), m_server->errorString()};
        return false;
    }
    return true;
}

void SingleInstance::greet()
{
    while (QLocalSocket *peer = m_server->nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (m_server->findChildren<QLocalSocket *>(QString(), Qt::FindDirectChildrenOnly).size() > MaxPeers) {
            peer->abort();
            continue;
        }
        peer->setReadBufferSize(HeaderLength + MaxMessageLength);
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { receive(peer); });
        QTimer::singleShot(PeerTimeout, peer, &QLocalSocket::abort);
    }
}

void SingleInstance::receive(QLocalSocket *peer)
{
    const QByteArray header = peer->peek(HeaderLength);
    if (header.size() < HeaderLength)
        return;
    const qint64 length = qFromBigEndian<quint32>(header.constData());
    const bool isTooLong = length > MaxMessageLength;
    if (!isTooLong && peer->bytesAvailable() < HeaderLength + length)
        return;

    const auto message = isTooLong ? std::nullopt : fromJson(peer->read(HeaderLength + length).sliced(HeaderLength));
    disconnect(peer, &QLocalSocket::readyRead, this, nullptr);
    peer->putChar(message ? Yes : No);
    peer->disconnectFromServer(); // once that is written
    if (!message)
        return;
    // Last: what the window does now may take long, or run an event loop of its own.
    Q_EMIT activationRequested(message->activationToken);
    if (!message->files.isEmpty())
        Q_EMIT filesReceived(message->files);
}

void SingleInstance::bringToFront(QWidget *window, const QByteArray &activationToken)
{
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    // Qt's Wayland plugin looks for it there, and there only; programs started from here must not inherit it.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window->activateWindow();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

} // namespace Baiwen
