// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {
constexpr Setting<int> Number{"group/number", 7};
constexpr Setting<bool> Flag{"group/flag", true};
constexpr Setting<Qt::TimeSpec> Choice{"group/choice", Qt::UTC};
const Setting<QStringList> Words{"group/words", {u"a"_s}};
} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unset_givesTheFallback();
    void value_isThereAfterReopening();
    void enum_isStoredByName();
    void unknownEnumName_fallsBack();
    void withoutFile_isKeptInMemory();
    void change_isSignalledOnce();
};

void TestSettings::unset_givesTheFallback()
{
    const Settings settings{QString()};
    QCOMPARE(settings.get(Number), 7);
    QCOMPARE(settings.get(Flag), true);
    QCOMPARE(settings.get(Words), QStringList(u"a"_s));
}

void TestSettings::value_isThereAfterReopening()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.set(Number, 8);
        settings.set(Flag, false);
        settings.set(Words, QStringList{u"含, 逗号"_s, u"b"_s});
    }
    const Settings settings(file);
    QCOMPARE(settings.get(Number), 8);
    QCOMPARE(settings.get(Flag), false);
    QCOMPARE(settings.get(Words), QStringList({u"含, 逗号"_s, u"b"_s}));
}

void TestSettings::enum_isStoredByName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        Settings settings(file);
        settings.set(Choice, Qt::LocalTime);
    }
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QVERIFY(text.readAll().contains("LocalTime"));
    QCOMPARE(Settings(file).get(Choice), Qt::LocalTime);
}

void TestSettings::unknownEnumName_fallsBack()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QFile text(file);
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("[group]\nchoice=FromANewerVersion\n");
    text.close();
    QCOMPARE(Settings(file).get(Choice), Qt::UTC);
}

void TestSettings::withoutFile_isKeptInMemory()
{
    Settings settings{QString()};
    settings.set(Number, 9);
    QCOMPARE(settings.get(Number), 9);
}

void TestSettings::change_isSignalledOnce()
{
    Settings settings{QString()};
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(Number, 9);
    settings.set(Number, 9);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), u"group/number"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
