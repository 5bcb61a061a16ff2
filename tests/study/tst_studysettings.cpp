// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "study/studysettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestStudySettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holidays_areKeptInTheFile_data();
    void holidays_areKeptInTheFile();
    void whatIsNoHoliday_isLeftOut_data();
    void whatIsNoHoliday_isLeftOut();
};

static const Holiday Spring{QDate(2026, 2, 16), QDate(2026, 2, 23)};
static const Holiday May{QDate(2026, 5, 1), QDate(2026, 5, 1)};

void TestStudySettings::holidays_areKeptInTheFile_data()
{
    QTest::addColumn<QList<Holiday>>("set");
    QTest::addColumn<QList<Holiday>>("kept");
    QTest::newRow("none") << QList<Holiday>() << QList<Holiday>();
    QTest::newRow("one, of one day") << QList{May} << QList{May};
    QTest::newRow("in order") << QList{May, Spring} << QList{Spring, May};
    QTest::newRow("without days") << QList{Holiday{May.from, Spring.until}, Spring, Holiday()} << QList{Spring};
}

void TestStudySettings::holidays_areKeptInTheFile()
{
    QFETCH(const QList<Holiday>, set);
    QFETCH(const QList<Holiday>, kept);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        StudySettings::setHolidays(settings, {Spring, Spring}); // gives way
        StudySettings::setHolidays(settings, set);
        QCOMPARE(StudySettings::holidays(settings), kept);
    }
    QCOMPARE(StudySettings::holidays(Settings(file)), kept);
}

void TestStudySettings::whatIsNoHoliday_isLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"summer"_s;
    QTest::newRow("one day only") << u"2026-05-01"_s;
    QTest::newRow("no such day") << u"2026-02-20/2026-02-30"_s;
    QTest::newRow("backwards") << u"2026-05-03/2026-05-01"_s;
    QTest::newRow("nothing") << QString();
}

void TestStudySettings::whatIsNoHoliday_isLeftOut()
{
    QFETCH(const QString, text);
    Settings settings({});
    settings.set(StudySettings::Holidays, {text, u"2026-05-01/2026-05-01"_s});
    QCOMPARE(StudySettings::holidays(settings), QList{May});
}

QTEST_GUILESS_MAIN(TestStudySettings)
#include "tst_studysettings.moc"
