// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/tag.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTag final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalised_isTheFormThatIsKept_data();
    void normalised_isTheFormThatIsKept();
    void folded_isEqualForOneTag_data();
    void folded_isEqualForOneTag();
    void isWithin_followsLevels_data();
    void isWithin_followsLevels();
};

void TestTag::normalised_isTheFormThatIsKept_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"review"_s << u"review"_s;
    QTest::newRow("spaces") << u"  to  review "_s << u"to review"_s;
    QTest::newRow("levels") << u"systems / serving"_s << u"systems/serving"_s;
    QTest::newRow("empty levels") << u"/systems//serving/"_s << u"systems/serving"_s;
    QTest::newRow("full-width slash") << u"系统／部署"_s << u"系统/部署"_s;
    QTest::newRow("hash") << u"#kv-cache"_s << u"kv-cache"_s;
    QTest::newRow("full-width hash") << u"＃重点"_s << u"重点"_s;
    QTest::newRow("decomposed") << u"cafe\u0301"_s << u"café"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("case is kept") << u"LoRA"_s << u"LoRA"_s;
    QTest::newRow("nothing") << u" / # "_s << QString();
    QTest::newRow("only slashes") << u"///"_s << QString();
    QTest::newRow("longest") << QString(Tag::MaximumLength, u'a') << QString(Tag::MaximumLength, u'a');
    QTest::newRow("too long") << QString(Tag::MaximumLength + 1, u'a') << QString();
}

void TestTag::normalised_isTheFormThatIsKept()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, kept);
    QCOMPARE(Tag::normalised(typed), kept);
    QCOMPARE(Tag::normalised(kept), kept);
}

void TestTag::folded_isEqualForOneTag_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << u"LoRA"_s << u"lora"_s << true;
    QTest::newRow("width") << u"ＬｏＲＡ"_s << u"LoRA"_s << true;
    QTest::newRow("other word") << u"lora"_s << u"qlora"_s << false;
    QTest::newRow("han") << u"重点"_s << u"重點"_s << false;
}

void TestTag::folded_isEqualForOneTag()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QFETCH(const bool, same);
    QCOMPARE(Tag::folded(a) == Tag::folded(b), same);
}

void TestTag::isWithin_followsLevels_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("within");
    QTest::newRow("itself") << u"a/b"_s << u"a/b"_s << true;
    QTest::newRow("child") << u"a/b/c"_s << u"a/b"_s << true;
    QTest::newRow("another case") << u"Systems/KV"_s << u"systems"_s << true;
    QTest::newRow("same beginning") << u"ab"_s << u"a"_s << false;
    QTest::newRow("parent") << u"a"_s << u"a/b"_s << false;
}

void TestTag::isWithin_followsLevels()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, ancestor);
    QFETCH(const bool, within);
    QCOMPARE(Tag::isWithin(tag, ancestor), within);
}

QTEST_GUILESS_MAIN(TestTag)
#include "tst_tag.moc"
