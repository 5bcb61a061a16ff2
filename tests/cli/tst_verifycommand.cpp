// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestVerifyCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void soundLibrary_isSoundAndUntouched();
    void backups_areReadInTurn();
    void libraryAtWork_isSound();
    void badLibrary_isToldALineEach_data();
    void badLibrary_isToldALineEach();
    void damagedBackup_isFound();
    void missingLibrary_isSaidAndHidesNoBackup();
    void json_isTheSameInEveryLanguage();
    void json_tellsFaultsAndErrors();

private:
    std::optional<LibraryFixture> m_library;
};

void TestVerifyCommand::init()
{
    m_library.emplace();
}

void TestVerifyCommand::soundLibrary_isSoundAndUntouched()
{
    m_library->fill();
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"verify"_s);

    QCOMPARE(run.output, u"Files: 1, sound: 1\n"_s);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
}

void TestVerifyCommand::backups_areReadInTurn()
{
    m_library->fill();
    (void)m_library->backUp(LibraryFixture::Now);
    (void)m_library->backUp(LibraryFixture::Now.addDays(1), BackupReason::Manual);
    const QString older =
        QDir(m_library->folder().backupsFolder()).filePath(u"library-20260101T000000Z-format-1.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(BAIWEN_SOURCE_DIR "/tests/data/library/v1.sqlite"), older));
    const QStringList before = m_library->everything();

    const CliRun run = m_library->run(u"verify"_s, {u"--backups"_s});

    QCOMPARE(run.output, u"Files: 4, sound: 4\n"_s);
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(m_library->everything(), before);
}

void TestVerifyCommand::libraryAtWork_isSound()
{
    m_library->fill();
    Database program;
    QVERIFY(openLibraryFile(program, m_library->library(), m_library->folder().backupsFolder(), LibraryFixture::Now));
    QVERIFY(LibraryStore(program).addBookmarks({{u"in the log"_s, LibraryFixture::Now}}, LibraryFixture::Now));
    QVERIFY(program.runScript("BEGIN IMMEDIATE; DELETE FROM bookmarks"));

    const CliRun run = m_library->run(u"verify"_s);

    QCOMPARE(run.output, u"Files: 1, sound: 1\n"_s);
    QCOMPARE(run.code, ExitCode::Success);
    QVERIFY(program.runScript("COMMIT"));
}

void TestVerifyCommand::badLibrary_isToldALineEach_data()
{
    LibraryFixture::addBadLibraries();
}

void TestVerifyCommand::badLibrary_isToldALineEach()
{
    QFETCH(const bool, isDamaged);
    m_library->fill(400);
    m_library->spoil(QString::fromUtf8(QTest::currentDataTag()));
    const QStringList before = m_library->everything();
    const QByteArray bytes = LibraryFixture::bytesOf(m_library->library());

    const CliRun run = m_library->run(u"verify"_s);

    QCOMPARE(run.code, ExitCode::Failure);
    QStringList lines = run.outputLines();
    QCOMPARE(lines.takeLast(), u"Files: 1, sound: 0"_s);
    // What is damaged is what was asked for; what cannot be checked is a failure.
    QCOMPARE(lines.isEmpty(), !isDamaged);
    QCOMPARE(run.errors.isEmpty(), isDamaged);
    for (const QString &line : lines + run.errors.split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(line.startsWith(m_library->library() + u": error: "_s), qPrintable(line));
    QCOMPARE(m_library->everything(), before);
    QCOMPARE(LibraryFixture::bytesOf(m_library->library()), bytes);
}

void TestVerifyCommand::damagedBackup_isFound()
{
    m_library->fill(400);
    const QString sound = m_library->backUp(LibraryFixture::Now);
    const QString damaged = m_library->backUp(LibraryFixture::Now.addDays(-1));
    LibraryFixture::overwrite(damaged, 4096, 4096);

    QCOMPARE(m_library->run(u"verify"_s).code, ExitCode::Success);
    const CliRun run = m_library->run(u"verify"_s, {u"--backups"_s});

    QCOMPARE(run.code, ExitCode::Failure);
    QStringList lines = run.outputLines();
    QCOMPARE(lines.takeLast(), u"Files: 3, sound: 2"_s);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : std::as_const(lines))
        QVERIFY2(line.startsWith(damaged + u": error: "_s) && !line.contains("***"_L1), qPrintable(line));
}

void TestVerifyCommand::missingLibrary_isSaidAndHidesNoBackup()
{
    const CliRun nothing = m_library->run(u"verify"_s);
    QCOMPARE(nothing.code, ExitCode::Failure);
    QCOMPARE(nothing.errors, u"%1: error: There is no file %1.\n"_s.arg(m_library->library()));
    QCOMPARE(nothing.output, u"Files: 1, sound: 0\n"_s);
    QVERIFY(!QFile::exists(m_library->folder().root()));

    m_library->fill();
    (void)m_library->backUp(LibraryFixture::Now);
    QVERIFY(QFile::remove(m_library->library()));
    const CliRun run = m_library->run(u"verify"_s, {u"--backups"_s});
    QCOMPARE(run.code, ExitCode::Failure);
    QCOMPARE(run.output, u"Files: 2, sound: 1\n"_s);
}

void TestVerifyCommand::json_isTheSameInEveryLanguage()
{
    m_library->fill();
    (void)m_library->backUp(LibraryFixture::Now);

    const CliRun run = m_library->run(u"verify"_s, {u"--json"_s, u"--backups"_s});
    const ForeignTongue tongue;
    const CliRun foreign = m_library->run(u"verify"_s, {u"--json"_s, u"--backups"_s});

    QCOMPARE(run.code, ExitCode::Success);
    QCOMPARE(foreign.output, run.output);
    const auto entry = [](const QString &file) {
        return QJsonObject{{u"file"_s, file}, {u"faults"_s, QJsonArray()}, {u"error"_s, QJsonValue()}};
    };
    const QJsonObject expected{
        {u"sound"_s, true},
        {u"files"_s, QJsonArray{entry(m_library->library()), entry(m_library->backups().constFirst().path)}}};
    QCOMPARE(QJsonDocument::fromJson(run.output.toUtf8()).object(), expected);
}

void TestVerifyCommand::json_tellsFaultsAndErrors()
{
    m_library->fill(400);
    const QString tooNew = m_library->backUp(LibraryFixture::Now);
    m_library->sql(tooNew, "PRAGMA user_version = 99");
    m_library->damageAnIndex();

    const CliRun run = m_library->run(u"verify"_s, {u"--json"_s, u"--backups"_s});

    QCOMPARE(run.code, ExitCode::Failure);
    QVERIFY2(run.errors.startsWith(tooNew + u": error: "_s), qPrintable(run.errors));
    const QJsonObject root = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(root.value("sound"_L1), QJsonValue(false));
    const QJsonArray files = root.value("files"_L1).toArray();
    QCOMPARE(files.size(), 2);
    QVERIFY(files[0].toObject().value("faults"_L1).toArray().size() > 0);
    QVERIFY(files[0].toObject().value("error"_L1).isNull());
    QCOMPARE(files[1].toObject().value("faults"_L1).toArray().size(), 0);
    QVERIFY(files[1].toObject().value("error"_L1).toString().contains("later version"_L1));
}

QTEST_GUILESS_MAIN(TestVerifyCommand)
#include "tst_verifycommand.moc"
