// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestWholeFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writing_isAllOrNothing();
};

void TestWholeFile::writing_isAllOrNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.md"_s);
    QVERIFY(writeWholeFile(path, "first"));
    QVERIFY(writeWholeFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    const QString nowhere = folder.filePath(u"missing/notes.md"_s);
    const auto failed = writeWholeFile(nowhere, "third");
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(nowhere), qPrintable(failed.error().message));
    QVERIFY(failed.error().message.size() > nowhere.size() + 20); // and says why
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
