// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagedits.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestTagEdits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_isSortedAndHasNoneTwice();
    void spelled_takesWhatIsThere_data();
    void spelled_takesWhatIsThere();
    void renamed_movesTheTagAndThoseBelow_data();
    void renamed_movesTheTagAndThoseBelow();
    void removed_takesTheTagAndThoseBelow();
    void questionsWith_areThoseBelowToo();
};

/// The tags of one question after the changes, in order.
static QStringList after(const QStringList &before, const QList<TagChange> &changes)
{
    QStringList tags = before;
    for (const TagChange &change : changes) {
        // None is said in vain: it would be undone into something that was not there.
        if (tags.contains(change.tag) == change.on)
            qFatal("%s is so already", qPrintable(change.tag));
        if (change.on)
            tags << change.tag;
        else
            tags.removeAll(change.tag);
    }
    tags.sort();
    return tags;
}

void TestTagEdits::known_isSortedAndHasNoneTwice()
{
    QCOMPARE(TagEdits::known({{u"1"_s, {u"b"_s, u"C"_s}}, {u"2"_s, {u"a"_s, u"b"_s}}}),
             QStringList({u"a"_s, u"b"_s, u"C"_s}));
}

void TestTagEdits::spelled_takesWhatIsThere_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as it is") << u"Systems/Serving"_s << u"Systems/Serving"_s;
    QTest::newRow("other case") << u"systems/serving"_s << u"Systems/Serving"_s;
    QTest::newRow("width") << u"ＳＹＳＴＥＭＳ"_s << u"Systems"_s;
    QTest::newRow("new level") << u"systems/serving/vLLM"_s << u"Systems/Serving/vLLM"_s;
    QTest::newRow("new beside") << u"systems/Kernels"_s << u"Systems/Kernels"_s;
    QTest::newRow("upper level of one") << u"systems"_s << u"Systems"_s;
    QTest::newRow("only the beginning of a word") << u"syst"_s << u"syst"_s;
    QTest::newRow("new") << u"maths"_s << u"maths"_s;
}

void TestTagEdits::spelled_takesWhatIsThere()
{
    QFETCH(QString, tag);
    QFETCH(QString, expected);
    QCOMPARE(TagEdits::spelled(tag, {u"Systems/Serving"_s, u"复习"_s}), expected);
}

void TestTagEdits::renamed_movesTheTagAndThoseBelow_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("merges");
    const auto row = [](const char *name, const QStringList &before, const QString &from, const QString &to,
                        const QStringList &expected,
                        bool merges) { QTest::newRow(name) << before << from << to << expected << merges; };
    row("itself", {u"a"_s, u"z"_s}, u"a"_s, u"b"_s, {u"b"_s, u"z"_s}, false);
    row("below", {u"a/x/y"_s}, u"a"_s, u"b/c"_s, {u"b/c/x/y"_s}, false);
    row("only whole levels", {u"ab"_s, u"a"_s}, u"a"_s, u"z"_s, {u"ab"_s, u"z"_s}, false);
    row("onto another", {u"a"_s, u"b"_s}, u"a"_s, u"b"_s, {u"b"_s}, true);
    row("onto one that differs in case", {u"a"_s, u"B"_s}, u"a"_s, u"b"_s, {u"B"_s}, true);
    row("those below meet", {u"a/x"_s, u"b/x"_s}, u"a"_s, u"b"_s, {u"b/x"_s}, true);
    row("onto the upper level", {u"a"_s, u"a/x"_s}, u"a/x"_s, u"a"_s, {u"a"_s}, true);
    row("below itself", {u"a"_s, u"a/b"_s}, u"a"_s, u"a/b"_s, {u"a/b"_s, u"a/b/b"_s}, false);
    row("case", {u"kv"_s, u"kv/x"_s}, u"kv"_s, u"KV"_s, {u"KV"_s, u"KV/x"_s}, false);
    row("case of one found by folding", {u"KV/x"_s}, u"kv"_s, u"b"_s, {u"b/x"_s}, false);
    row("not there", {u"z"_s}, u"a"_s, u"b"_s, {u"z"_s}, false);
    row("folded into two levels", {u"℀"_s}, u"a/c"_s, u"b"_s, {u"b"_s}, false);
}

void TestTagEdits::renamed_movesTheTagAndThoseBelow()
{
    QFETCH(QStringList, before);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, expected);
    const TagsByQuestion tags{{u"q"_s, before}};
    const QList<TagChange> changes = TagEdits::renamed(tags, from, to);
    expected.sort();
    QCOMPARE(after(before, changes), expected);
    before.sort();
    QCOMPARE(after(expected, TagEdits::reversed(changes)), before);
    QTEST(TagEdits::merges(tags, from, to), "merges");
}

void TestTagEdits::removed_takesTheTagAndThoseBelow()
{
    const TagsByQuestion tags{{u"2"_s, {u"a/x"_s, u"ab"_s}}, {u"1"_s, {u"A"_s}}, {u"3"_s, {u"z"_s}}};
    QCOMPARE(TagEdits::removed(tags, u"a"_s), (QList<TagChange>{{u"1"_s, u"A"_s, false}, {u"2"_s, u"a/x"_s, false}}));
    QCOMPARE(TagEdits::reversed(TagEdits::removed(tags, u"a"_s)),
             (QList<TagChange>{{u"2"_s, u"a/x"_s, true}, {u"1"_s, u"A"_s, true}}));
}

void TestTagEdits::questionsWith_areThoseBelowToo()
{
    const TagsByQuestion tags{{u"2"_s, {u"a/x"_s, u"a/y"_s}}, {u"1"_s, {u"A"_s}}, {u"3"_s, {u"ab"_s}}};
    QCOMPARE(TagEdits::questionsWith(tags, u"a"_s), QStringList({u"1"_s, u"2"_s}));
}

QTEST_GUILESS_MAIN(TestTagEdits)
#include "tst_tagedits.moc"
