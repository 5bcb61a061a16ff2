// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/zipfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestZipArchive final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_areReadBack();
    void names_stayWithin_data();
    void names_stayWithin();
    void hostileEntries_areRefused_data();
    void hostileEntries_areRefused();
    void archivesThatAreNone_areRefused_data();
    void archivesThatAreNone_areRefused();
    void everyCutAndFlip_isSurvived();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        return writeZip(m_folder.filePath(u"题 库.zip"_s), bytes);
    }

    QTemporaryDir m_folder;
};

static QByteArray sample()
{
    return zipped({{u"a.md"_s, QByteArray("# A\n").repeated(100)}, {u"目录/b.md"_s, "b"}, {u"empty"_s, ""}}).value();
}

void TestZipArchive::files_areReadBack()
{
    auto archive = ZipArchive::open(write(sample()));
    QVERIFY(archive);
    QCOMPARE(archive->entries().size(), 3);
    QCOMPARE(*archive->read(*archive->find(u"a.md"_s), 1000), QByteArray("# A\n").repeated(100));
    QCOMPARE(*archive->read(*archive->find(u"目录/b.md"_s), 1000), QByteArray("b"));
    QCOMPARE(*archive->read(*archive->find(u"empty"_s), 1000), QByteArray());
    QVERIFY(!archive->find(u"none"_s));
}

void TestZipArchive::names_stayWithin_data()
{
    QTest::addColumn<bool>("isWithin");
    for (const char *name : {"a", "a/b", "a..b", "...", "..a/b.."})
        QTest::newRow(name) << true;
    for (const char *name : {"..", "../a", "a/../b", "a/..", "/a", "C:/a", "a\\b", "..\\a", ""})
        QTest::newRow(name) << false;
}

void TestZipArchive::names_stayWithin()
{
    QFETCH(const bool, isWithin);
    ZipEntry entry;
    entry.name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(entry.isWithin(), isWithin);
}

void TestZipArchive::hostileEntries_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QByteArray bytes = sample();
    ZipFault::encrypt(bytes, 0);
    QTest::newRow("encrypted") << bytes << u"encrypted"_s;
    bytes = sample();
    ZipFault::damage(bytes, "a.md");
    QTest::newRow("damaged") << bytes << u"damaged"_s;
    bytes = sample();
    ZipFault::claimSize(bytes, 0, 4'000'000'000);
    QTest::newRow("claims 4 GB") << bytes << u"larger than"_s;
    bytes = sample();
    ZipFault::claimSize(bytes, 0, 20'000'000);
    QTest::newRow("claims 20 MB") << bytes << u"would unfold"_s;
    bytes = sample();
    ZipFault::claimSize(bytes, 0, 500);
    QTest::newRow("claims more than there is") << bytes << QString();
    bytes = sample();
    ZipFault::claimSize(bytes, 0, 10);
    QTest::newRow("claims less than there is") << bytes << QString();
    QTest::newRow("bomb") << zipped({{u"a.md"_s, QByteArray(20'000'000, '0')}}).value() << u"would unfold"_s;
    QTest::newRow("too large") << zipped({{u"a.md"_s, QByteArray(5'000'000, '0')}}).value() << u"larger than 1 MiB"_s;
}

void TestZipArchive::hostileEntries_areRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    auto archive = ZipArchive::open(write(bytes));
    QVERIFY(archive);
    const qint64 most = says.contains("MiB"_L1) ? 1 << 20 : 1 << 30;
    const auto read = archive->read(archive->entries().first(), most);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(says) && read.error().message.contains("a.md"_L1),
             qPrintable(read.error().message));
}

void TestZipArchive::archivesThatAreNone_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty file") << QByteArray("");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("beginning only") << sample().first(40);
    QTest::newRow("end only") << sample().last(10);
}

void TestZipArchive::archivesThatAreNone_areRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto archive = ZipArchive::open(write(bytes));
    if (bytes.isEmpty() && archive) // an empty file is an archive without entries to some
        QVERIFY(archive->entries().isEmpty());
    else
        QVERIFY(!archive && archive.error().message.contains("cannot be read"_L1));
}

void TestZipArchive::everyCutAndFlip_isSurvived()
{
    const QByteArray whole = sample();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(~flipped.at(i));
        for (const QByteArray &bytes : {whole.first(i), flipped}) {
            auto archive = ZipArchive::open(write(bytes));
            if (!archive)
                continue;
            for (const ZipEntry &entry : archive->entries()) {
                if (const auto read = archive->read(entry, 1 << 20); !read)
                    QVERIFY(!read.error().message.isEmpty());
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
