// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankiimport.h"
#include "exchange/ankipackage.h"
#include "exchange/documenthtml.h"
#include "exchange/exchangefixture.h"
#include "exchange/localimages.h"
#include "exchange/zipfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestLocalImages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void files_areReadFromTheFolderOnly_data();
    void files_areReadFromTheFolderOnly();
    void images_areReplacedByTheirPlaces();
    void page_carriesItsImages();
    void package_carriesItsImages();

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] static BankDocument document()
    {
        return readMarkdown("# T\n\n## A?\n\nAnswer: ![a plot](img/a%20b.png) ![](img/x/a%20b.png)\n"
                            "![again](img/a%20b.png) ![none](none.png) ![out](link.png)\n");
    }

    QTemporaryDir m_folder;
};

void TestLocalImages::initTestCase()
{
    write(u"secret.png"_s, "secret");
    write(u"bank/img/a b.png"_s, "one");
    write(u"bank/img/x/a b.png"_s, "two");
    write(u"bank/图.jpg"_s, "three");
    write(u"bank/notes.txt"_s, "text");
    QVERIFY(QFile::link(m_folder.filePath(u"secret.png"_s), m_folder.filePath(u"bank/link.png"_s)));
    QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(u"bank/up"_s)));
}

void TestLocalImages::files_areReadFromTheFolderOnly_data()
{
    QTest::addColumn<QString>("bytes");
    QTest::newRow("img/a b.png") << u"one"_s;
    QTest::newRow("img/a%20b.png") << u"one"_s;
    QTest::newRow("%E5%9B%BE.jpg") << u"three"_s;
    QTest::newRow("./img/../img/a b.png") << u"one"_s;
    for (const char *name : {"none.png", "notes.txt", "../secret.png", "img/../../secret.png", "link.png",
                             "up/secret.png", "%2e%2e/secret.png", "/etc/hostname.png", "img", ""})
        QTest::newRow(name) << QString();
}

void TestLocalImages::files_areReadFromTheFolderOnly()
{
    QFETCH(const QString, bytes);
    const QString source = QString::fromUtf8(QTest::currentDataTag());
    LocalImages images(m_folder.filePath(u"bank"_s));
    QCOMPARE(images.read(source).value_or(QByteArray()), bytes.toUtf8());
    QVERIFY(!LocalImages({}).read(source));
    QVERIFY(!LocalImages(m_folder.filePath(u"missing"_s)).read(source));
}

void TestLocalImages::images_areReplacedByTheirPlaces()
{
    const QString html = u"<p>a<img src=\"x&amp;y.png\" alt=\"b\"/>c<img src=\"z.png\" alt=\"d &lt;\"/></p>"_s;
    QCOMPARE(withImages(html, [](const QString &source) { return source == "x&y.png"_L1 ? u"\"q\""_s : QString(); }),
             u"<p>a<img src=\"&quot;q&quot;\" alt=\"b\"/>cd &lt;</p>"_s);
}

void TestLocalImages::page_carriesItsImages()
{
    const QString page = documentToHtml(document(), {}, m_folder.filePath(u"bank"_s));
    QCOMPARE(page.count("<img "_L1), 3);
    QVERIFY(page.contains("<img src=\"data:image/png;base64,b25l\" alt=\"a plot\"/>"_L1));
    QVERIFY(page.contains("data:image/png;base64,dHdv"_L1));
    QCOMPARE(documentToHtml(document()).count("<img "_L1), 0);
}

void TestLocalImages::package_carriesItsImages()
{
    const auto bytes = documentToAnkiPackage(document(), {}, QDateTime(QDate(2026, 3, 14), QTime(9, 26), Qt::UTC),
                                             m_folder.filePath(u"bank"_s));
    QVERIFY(bytes);
    const auto again = documentFromAnki(writeZip(m_folder.filePath(u"x.apkg"_s), *bytes), u"x"_s);
    QVERIFY(again);
    QVERIFY(again->document.diagnostics.isEmpty());
    QCOMPARE(again->media, QList<MediaFile>({{u"a b.png"_s, "one"}, {u"2-a b.png"_s, "two"}}));
    QVERIFY2(again->document.questions[0].answer.startsWith(
                 u"![a plot](x.media/a%20b.png) ![](x.media/2-a%20b.png) ![again](x.media/a%20b.png) none out"_s),
             qPrintable(again->document.questions[0].answer));
}

QTEST_GUILESS_MAIN(TestLocalImages)
#include "tst_localimages.moc"
