// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Baiwen;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Real second processes: this program started with --start is a start of the program without its window.
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondStart_handsItsFilesOverInOrder();
    void secondStartWithoutFiles_onlyActivates();
    void startsOneAfterTheOther_arriveInTheirOrder();
    void manyStartsAtOnce_allArrive();
    void activationToken_isHandedOver_data();
    void activationToken_isHandedOver();
    void startedAtTheSameInstant_exactlyOneIsFirst_data();
    void startedAtTheSameInstant_exactlyOneIsFirst();
    void killedFirst_isSucceeded();
    void endedFirst_isSucceeded();
    void firstThatIsStillStarting_isWaitedFor();
    void firstThatEnds_isSucceeded();
    void hangingFirst_isReported();
    void sameFolder_isOneInstance_data();
    void sameFolder_isOneInstance();
    void folderMadeMeanwhile_isOneInstance();
    void differentFolders_runSideBySide();
    void garbage_isIgnored_data();
    void garbage_isIgnored();
    void silentPeers_areDropped();
    void tooManyFiles_areRefused();
    void socket_belongsToThisUserOnly();
    void withoutRuntimeFolder_everyStartIsTheFirst();
    void bringToFront_showsAndActivatesTheWindow();
};

namespace {

/// A start in a process of its own, which ends with this object. It says "ready", and once begun "first" or "handed
/// over"; as the first also what it receives, a line each.
class Start final
{
public:
    enum class Beginning { AtOnce, WhenTold };
    explicit Start(const QString &folder, const QStringList &files = {}, Beginning beginning = Beginning::AtOnce,
                   const QStringList &environment = {}, const QString &workingDirectory = {})
    {
        m_process.setWorkingDirectory(workingDirectory);
        m_process.setEnvironment(QProcess::systemEnvironment() + environment);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--start"_s, folder} + files);
        if (beginning == Beginning::AtOnce)
            begin();
    }
    ~Start() { end(); }
    Q_DISABLE_COPY_MOVE(Start)

    void begin() { m_process.write("\n"); }
    /// The event loop of this process runs meanwhile, as the first may be here.
    QString line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
            return u"no answer"_s;
        return QString::fromUtf8(m_process.readLine().trimmed());
    }
    QString answer()
    {
        const QString ready = line();
        return ready == u"ready"_s ? line() : ready;
    }
    /// -1: it has not ended by itself.
    int status()
    {
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000)
            || m_process.exitStatus() == QProcess::CrashExit)
            return -1;
        return m_process.exitCode();
    }
    QString errors() { return QString::fromUtf8(m_process.readAllStandardError()); }
    [[nodiscard]] pid_t processId() const { return static_cast<pid_t>(m_process.processId()); }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// The first, in this process.
struct First
{
    explicit First(const QString &folder)
        : instance(DataFolder(folder))
    {
        isFirst = instance.start({}) == SingleInstance::Role::First;
        isListening = isFirst && instance.listen();
    }
    SingleInstance instance;
    bool isFirst = false;
    bool isListening = false;
    QSignalSpy activations{&instance, &SingleInstance::activationRequested};
    QSignalSpy files{&instance, &SingleInstance::filesReceived};
};

QDir runtimeFolder()
{
    return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR"));
}

QStringList filesIn(const QDir &folder)
{
    return folder.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

/// Of the only instance that runs.
QString socketPath()
{
    const QStringList sockets = runtimeFolder().entryList({u"baiwen-*"_s}, QDir::System);
    return sockets.size() == 1 ? runtimeFolder().filePath(sockets.constFirst()) : u"no socket"_s;
}

QByteArray frame(const QByteArray &json)
{
    QByteArray header(4, '\0');
    qToBigEndian(static_cast<quint32>(json.size()), header.data());
    return header + json;
}

} // namespace

void TestSingleInstance::init()
{
    // What one test leaves behind on purpose must not meet the next. A start that was killed while it made its socket
    // leaves the folder in which Qt does so.
    const QStringList left = filesIn(runtimeFolder());
    for (const QString &name : left) {
        const QFileInfo entry(runtimeFolder().filePath(name));
        QVERIFY(entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath()));
    }
}

void TestSingleInstance::secondStart_handsItsFilesOverInOrder()
{
    const QTemporaryDir data;
    const QTemporaryDir elsewhere;
    First first(data.path());
    QVERIFY(first.isListening);
    Start second(data.path(), {u"z.md"_s, u"/abs/题 库.md"_s, u"./in/📚 100%.md"_s, u"a.md"_s}, Start::Beginning::AtOnce,
                 {}, elsewhere.path());
    QCOMPARE(second.answer(), u"handed over"_s);
    QCOMPARE(second.status(), 0);
    QTRY_COMPARE(first.files.count(), 1);
    QCOMPARE(first.files[0][0].toStringList(),
             (QStringList{elsewhere.filePath(u"z.md"_s), u"/abs/题 库.md"_s, elsewhere.filePath(u"in/📚 100%.md"_s),
                          elsewhere.filePath(u"a.md"_s)}));
    QCOMPARE(first.activations.count(), 1);
}

void TestSingleInstance::secondStartWithoutFiles_onlyActivates()
{
    const QTemporaryDir data;
    First first(data.path());
    Start second(data.path());
    QCOMPARE(second.answer(), u"handed over"_s);
    QCOMPARE(second.status(), 0);
    QTRY_COMPARE(first.activations.count(), 1);
    QCOMPARE(first.files.count(), 0);
}

void TestSingleInstance::startsOneAfterTheOther_arriveInTheirOrder()
{
    const QTemporaryDir data;
    First first(data.path());
    for (const QString &file : {u"/3"_s, u"/1"_s, u"/2"_s}) {
        Start second(data.path(), {file});
        QCOMPARE(second.answer(), u"handed over"_s);
    }
    QTRY_COMPARE(first.files.count(), 3);
    QCOMPARE(first.files[0][0].toStringList(), QStringList{u"/3"_s});
    QCOMPARE(first.files[1][0].toStringList(), QStringList{u"/1"_s});
    QCOMPARE(first.files[2][0].toStringList(), QStringList{u"/2"_s});
}

void TestSingleInstance::manyStartsAtOnce_allArrive()
{
    const QTemporaryDir data;
    First first(data.path());
    std::vector<std::unique_ptr<Start>> starts;
    QSet<QString> expected;
    for (int i = 0; i < 24; ++i) {
        const QString file = u"/%1.md"_s.arg(i);
        expected.insert(file);
        starts.push_back(std::make_unique<Start>(data.path(), QStringList{file}, Start::Beginning::WhenTold));
    }
    for (const auto &start : starts)
        QCOMPARE(start->line(), u"ready"_s);
    for (const auto &start : starts)
        start->begin();
    for (const auto &start : starts)
        QCOMPARE(start->line(), u"handed over"_s);
    QTRY_COMPARE(first.files.count(), 24);
    QSet<QString> received;
    for (const auto &files : std::as_const(first.files))
        received.insert(files[0].toStringList().join(u'|'));
    QCOMPARE(received, expected);
}

void TestSingleInstance::activationToken_isHandedOver_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << QStringList() << QByteArray();
    QTest::newRow("Wayland") << QStringList{u"XDG_ACTIVATION_TOKEN=kwin-7"_s} << "kwin-7"_ba;
    QTest::newRow("X11") << QStringList{u"DESKTOP_STARTUP_ID=launcher_TIME7"_s} << "launcher_TIME7"_ba;
    QTest::newRow("both") << QStringList{u"DESKTOP_STARTUP_ID=x"_s, u"XDG_ACTIVATION_TOKEN=w"_s} << "w"_ba;
}

void TestSingleInstance::activationToken_isHandedOver()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QByteArray, expected);
    const QTemporaryDir data;
    First first(data.path());
    Start second(data.path(), {}, Start::Beginning::AtOnce, environment);
    QCOMPARE(second.answer(), u"handed over"_s);
    QTRY_COMPARE(first.activations.count(), 1);
    QCOMPARE(first.activations[0][0].toByteArray(), expected);
}

void TestSingleInstance::startedAtTheSameInstant_exactlyOneIsFirst_data()
{
    QTest::addColumn<bool>("afterACrash");
    QTest::newRow("nothing there") << false;
    QTest::newRow("after a crash") << true;
}

void TestSingleInstance::startedAtTheSameInstant_exactlyOneIsFirst()
{
    QFETCH(const bool, afterACrash);
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir data;
        if (afterACrash) {
            Start crashing(data.path());
            QCOMPARE(crashing.answer(), u"first"_s);
            crashing.kill();
            QVERIFY(!filesIn(runtimeFolder()).isEmpty());
        }
        Start one(data.path(), {u"/one"_s}, Start::Beginning::WhenTold);
        Start other(data.path(), {u"/other"_s}, Start::Beginning::WhenTold);
        QCOMPARE(one.line(), u"ready"_s);
        QCOMPARE(other.line(), u"ready"_s);
        one.begin();
        other.begin();
        const QString answer = one.line();
        const bool oneIsFirst = answer == u"first"_s;
        QCOMPARE(oneIsFirst ? other.line() : answer, u"handed over"_s);
        QCOMPARE(oneIsFirst ? answer : other.line(), u"first"_s);
        QCOMPARE((oneIsFirst ? one : other).line(), u"activate"_s);
        QCOMPARE((oneIsFirst ? one : other).line(), oneIsFirst ? u"files /other"_s : u"files /one"_s);
    }
}

void TestSingleInstance::killedFirst_isSucceeded()
{
    const QTemporaryDir data;
    Start killed(data.path());
    QCOMPARE(killed.answer(), u"first"_s);
    QTRY_VERIFY(QFileInfo::exists(socketPath()));
    killed.kill();
    QVERIFY(QFileInfo::exists(socketPath()));

    First first(data.path());
    QVERIFY(first.isFirst);
    QVERIFY(first.isListening);
    Start second(data.path(), {u"/file"_s});
    QCOMPARE(second.answer(), u"handed over"_s);
    QTRY_COMPARE(first.files.count(), 1);
}

void TestSingleInstance::endedFirst_isSucceeded()
{
    const QTemporaryDir data;
    Start ended(data.path());
    QCOMPARE(ended.answer(), u"first"_s);
    ended.end();
    QVERIFY(!QFileInfo::exists(socketPath()));
    First first(data.path());
    QVERIFY(first.isFirst);
}

void TestSingleInstance::firstThatIsStillStarting_isWaitedFor()
{
    const QTemporaryDir data;
    SingleInstance first((DataFolder(data.path())));
    const QSignalSpy files(&first, &SingleInstance::filesReceived);
    QCOMPARE(first.start({}), SingleInstance::Role::First);
    Start second(data.path(), {u"/file"_s});
    QCOMPARE(second.line(), u"ready"_s);
    QTest::qWait(100); // it meets no socket
    QVERIFY(first.listen());
    QCOMPARE(second.line(), u"handed over"_s);
    QCOMPARE(files.count(), 1);
}

void TestSingleInstance::firstThatEnds_isSucceeded()
{
    const QTemporaryDir data;
    auto first = std::make_unique<First>(data.path());
    QVERIFY(first->isListening);
    Q_EMIT qApp->aboutToQuit({});
    QVERIFY(!QFileInfo::exists(socketPath()));
    Start second(data.path());
    QCOMPARE(second.line(), u"ready"_s);
    QTest::qWait(100); // it meets no socket
    QCOMPARE(first->activations.count(), 0);
    first.reset();
    QCOMPARE(second.line(), u"first"_s);
}

void TestSingleInstance::hangingFirst_isReported()
{
    const QTemporaryDir data;
    Start first(data.path());
    QCOMPARE(first.answer(), u"first"_s);
    QTRY_VERIFY(QFileInfo::exists(socketPath()));
    QCOMPARE(::kill(first.processId(), SIGSTOP), 0);
    Start second(data.path(), {}, Start::Beginning::AtOnce, {u"PATIENCE=300"_s});
    QCOMPARE(second.status(), 1);
    const QString errors = second.errors();
    QVERIFY2(errors.contains(QString::number(first.processId())), qPrintable(errors));
    first.kill();
}

void TestSingleInstance::sameFolder_isOneInstance_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("spaces") << u"my data "_s << u"my data "_s;
    QTest::newRow("Han and emoji") << u"面试 📚"_s << u"面试 📚"_s;
    QTest::newRow("symlink") << u"real"_s << u"link"_s;
    QTest::newRow("symlink on the way") << u"real/in/side"_s << u"link/in/side"_s;
    QTest::newRow("symlink on the way to a folder not made yet") << u"real/not/yet"_s << u"link/not/yet"_s;
    QTest::newRow("dots and slashes") << u"real"_s << u"./real/in/..//"_s;
}

void TestSingleInstance::sameFolder_isOneInstance()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const QTemporaryDir parent;
    const QDir folder(parent.path());
    for (const QString &name : {u"my data "_s, u"面试 📚"_s, u"real/in/side"_s})
        QVERIFY(folder.mkpath(name));
    QVERIFY(QFile::link(parent.filePath(u"real"_s), parent.filePath(u"link"_s)));
    First first(parent.filePath(one));
    QVERIFY(first.isListening);
    Start second(parent.path() + u'/' + other);
    QCOMPARE(second.answer(), u"handed over"_s);
}

void TestSingleInstance::folderMadeMeanwhile_isOneInstance()
{
    const QTemporaryDir parent;
    QVERIFY(QDir(parent.path()).mkdir(u"real"_s));
    QVERIFY(QFile::link(parent.filePath(u"real"_s), parent.filePath(u"link"_s)));
    First first(parent.filePath(u"link/data"_s));
    QVERIFY(QDir(parent.path()).mkdir(u"link/data"_s));
    Start second(parent.filePath(u"link/data"_s));
    QCOMPARE(second.answer(), u"handed over"_s);
}

void TestSingleInstance::differentFolders_runSideBySide()
{
    const QTemporaryDir data;
    const QTemporaryDir otherData;
    First first(data.path());
    First other(otherData.path());
    QVERIFY(first.isListening);
    QVERIFY(other.isListening);
    Start second(otherData.path(), {u"/file"_s});
    QCOMPARE(second.answer(), u"handed over"_s);
    QTRY_COMPARE(other.files.count(), 1);
    QCOMPARE(first.files.count(), 0);
}

void TestSingleInstance::garbage_isIgnored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    const auto unfinished = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes << ""_ba; };
    unfinished("nothing", {});
    unfinished("half a header", "\0\0"_ba);
    unfinished("half a message", frame(R"({"version":1,"files":["/a"]})"_ba).chopped(3));
    unfinished("half of the longest message", "\0\x10\0\0"_ba + QByteArray(512 * 1024, ' '));
    const auto refused = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes << "n"_ba; };
    refused("no body", "\0\0\0\0"_ba);
    refused("a length of 4 GB", "\xff\xff\xff\xff and so on"_ba);
    refused("a length just too great", "\0\x10\0\x01"_ba);
    refused("a web browser", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);
    refused("no JSON", frame("\xc3\x28{[]"_ba));
    refused("deep JSON", frame(QByteArray(500'000, '[')));
    refused("a list", frame(R"(["/a"])"_ba));
    refused("no version", frame(R"({"files":["/a"]})"_ba));
    refused("a later version", frame(R"({"version":2,"files":["/a"]})"_ba));
    refused("no files", frame(R"({"version":1})"_ba));
    refused("files of another type", frame(R"({"version":1,"files":"/a"})"_ba));
    refused("a file of another type", frame(R"({"version":1,"files":["/a",7]})"_ba));
    refused("a relative path", frame(R"({"version":1,"files":["/a","b"]})"_ba));
}

void TestSingleInstance::garbage_isIgnored()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    const QTemporaryDir data;
    First first(data.path());
    QVERIFY(first.isListening);
    QLocalSocket peer;
    peer.connectToServer(socketPath());
    QVERIFY(peer.waitForConnected());
    peer.write(bytes);
    peer.flush();

    // While it hangs there, others are served.
    Start second(data.path(), {u"/good"_s});
    QCOMPARE(second.answer(), u"handed over"_s);
    QTRY_COMPARE(peer.bytesToWrite(), 0);
    if (!answer.isEmpty())
        QTRY_VERIFY(peer.bytesAvailable() > 0);
    QCOMPARE(peer.readAll(), answer);
    peer.disconnectFromServer();
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    // Once a later start is through, all of the garbage has been seen.
    Start third(data.path(), {u"/better"_s});
    QCOMPARE(third.answer(), u"handed over"_s);
    QCOMPARE(first.activations.count(), 2);
    QCOMPARE(first.files.count(), 2);
    QCOMPARE(first.files[0][0].toStringList(), QStringList{u"/good"_s});
    QCOMPARE(first.files[1][0].toStringList(), QStringList{u"/better"_s});
}

void TestSingleInstance::silentPeers_areDropped()
{
    const QTemporaryDir data;
    First first(data.path());
    std::vector<std::unique_ptr<QLocalSocket>> peers;
    for (int i = 0; i < 40; ++i) {
        peers.push_back(std::make_unique<QLocalSocket>());
        peers.back()->connectToServer(socketPath());
        QVERIFY(peers.back()->waitForConnected());
    }
    const auto dropped = [&peers] {
        return std::ranges::count(peers, QLocalSocket::UnconnectedState,
                                  [](const auto &peer) { return peer->state(); });
    };
    QTRY_COMPARE(dropped(), 40 - 16); // at once: so many cannot be a user's
    QTRY_COMPARE(dropped(), 40); // for their silence
    Start second(data.path());
    QCOMPARE(second.answer(), u"handed over"_s);
    QCOMPARE(first.activations.count(), 1);
}

void TestSingleInstance::tooManyFiles_areRefused()
{
    const QTemporaryDir data;
    First first(data.path());
    QStringList files;
    for (int i = 0; i < 100'000; ++i)
        files << u"/folder/%1.md"_s.arg(i);
    SingleInstance second((DataFolder(data.path())));
    QCOMPARE(second.start(files), SingleInstance::Role::Failed);
    QVERIFY2(second.problem().message.contains(u"files"_s), qPrintable(second.problem().message));
}

void TestSingleInstance::socket_belongsToThisUserOnly()
{
    const QTemporaryDir data;
    First first(data.path());
    QVERIFY(QFileInfo::exists(socketPath()));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(socketPath()) & others, QFile::Permissions());
}

void TestSingleInstance::withoutRuntimeFolder_everyStartIsTheFirst()
{
    const QTemporaryDir data;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    // Neither where the system says nor where Qt looks next.
    QFile inTheWay(data.filePath(u"runtime-"_s + QFileInfo(data.path()).owner()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(inTheWay.fileName()));
    qputenv("TMPDIR", QFile::encodeName(data.path()));
    const auto restore = qScopeGuard([&] {
        qputenv("XDG_RUNTIME_DIR", before);
        qunsetenv("TMPDIR");
    });
    for (int i = 0; i < 2; ++i) {
        SingleInstance instance((DataFolder(data.path())));
        QCOMPARE(instance.start({}), SingleInstance::Role::First);
        QVERIFY(!instance.listen());
        QVERIFY(!instance.problem().message.isEmpty());
    }
}

void TestSingleInstance::bringToFront_showsAndActivatesTheWindow()
{
    QWidget window;
    window.showMaximized();
    window.setWindowState(window.windowState() | Qt::WindowMinimized);
    QVERIFY(window.isMinimized());
    SingleInstance::bringToFront(&window, "token"_ba);
    QVERIFY(window.isVisible());
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isMaximized());
    QTRY_VERIFY(window.isActiveWindow());
    QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));

    window.hide();
    SingleInstance::bringToFront(&window, {});
    QVERIFY(window.isVisible());

    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow());
    SingleInstance::bringToFront(&window, {});
    QTRY_VERIFY(window.isActiveWindow());
}

static void say(const QString &line)
{
    std::printf("%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

/// As main() does it.
static int start(const QString &folder, const QStringList &files)
{
    SingleInstance instance((DataFolder(folder)));
    say(u"ready"_s);
    char newline = 0;
    if (::read(STDIN_FILENO, &newline, 1) != 1)
        return 2;
    const int patience = qEnvironmentVariableIntValue("PATIENCE");
    switch (instance.start(files, SingleInstance::activationToken(),
                           std::chrono::milliseconds(patience > 0 ? patience : 5000))) {
    case SingleInstance::Role::First:
        break;
    case SingleInstance::Role::HandedOver:
        say(u"handed over"_s);
        return 0;
    case SingleInstance::Role::Failed:
        std::fputs(qPrintable(instance.problem().message), stderr);
        return 1;
    }
    say(u"first"_s);
    QObject::connect(&instance, &SingleInstance::activationRequested,
                     [](const QByteArray &token) { say(u"activate "_s + QString::fromUtf8(token)); });
    QObject::connect(&instance, &SingleInstance::filesReceived,
                     [](const QStringList &paths) { say(u"files "_s + paths.join(u'|')); });
    if (!instance.listen())
        return 2;
    const QSocketNotifier inputEnd(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&inputEnd, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    if (argc >= 3 && QByteArray(argv[1]) == "--start"_ba) {
        const QCoreApplication application(argc, argv);
        return start(QCoreApplication::arguments().at(2), QCoreApplication::arguments().mid(3));
    }
    const QTemporaryDir runtimeFolder; // readable by this user only, as it must be
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.path()));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
    const QApplication application(argc, argv);
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_singleinstance.moc"
