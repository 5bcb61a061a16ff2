// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/duplicates.h"
#include "exchange/exchangefixture.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestDuplicates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_areAppliedToOtherBanks_data();
    void rules_areAppliedToOtherBanks();
    void rules_areAppliedWithinAFile_data();
    void rules_areAppliedWithinAFile();
    void builtInBank_isNeverChanged();
    void names_areThoseOfTheCommandLine();

private:
    [[nodiscard]] static BankPtr bank(const QString &id, const QByteArray &text)
    {
        return std::make_shared<Bank>(id, id, u"en"_s, QList{readMarkdown(text, id + ".md"_L1)});
    }
    [[nodiscard]] static QStringList questions(const BankDocument &document)
    {
        QStringList lines;
        for (const Question &question : document.questions)
            lines.append(question.id + u' ' + question.answer);
        return lines;
    }
};

void TestDuplicates::rules_areAppliedToOtherBanks_data()
{
    QTest::addColumn<DuplicateRule>("rule");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QStringList>("leaving");
    QTest::newRow("both") << DuplicateRule::Both << QStringList{u"a new"_s, u"c new"_s, u"d new"_s} << QStringList();
    QTest::newRow("keep") << DuplicateRule::Keep << QStringList{u"d new"_s} << QStringList();
    // By its title the second is the one that was there as b: what was studied stays with it.
    QTest::newRow("replace") << DuplicateRule::Replace << QStringList{u"a new"_s, u"b new"_s, u"d new"_s}
                             << QStringList{u"a"_s, u"b"_s};
}

void TestDuplicates::rules_areAppliedToOtherBanks()
{
    QFETCH(const DuplicateRule, rule);
    QFETCH(const QStringList, expected);
    QFETCH(const QStringList, leaving);
    const BankPtr old =
        bank(u"old"_s, "## Alpha?\n<!-- id: a -->\nAnswer: old\n\n## Beta, and so on?\n<!-- id: b -->\nAnswer: old\n");
    const BankDocument incoming = readMarkdown(
        "## Another alpha?\n<!-- id: a -->\nAnswer: new\n\n## **beta** and so on\n<!-- id: c -->\nAnswer: new\n\n"
        "## Delta?\n<!-- id: d -->\nAnswer: new\n");
    const ResolvedDuplicates resolved = resolveDuplicates(incoming, {old}, rule, u"new.md"_s);
    QCOMPARE(questions(resolved.document), expected);
    QStringList left = resolved.replaced.value(u"old"_s).values();
    left.sort();
    QCOMPARE(left, leaving);
    QCOMPARE(resolved.isChanged, rule != DuplicateRule::Both);
    QCOMPARE(resolved.document.diagnostics.size(), incoming.diagnostics.size() + 2);
    QCOMPARE(resolved.document.diagnostics.last().file, u"new.md"_s);
    QVERIFY(resolved.document.diagnostics.last().line > 0);
}

void TestDuplicates::rules_areAppliedWithinAFile_data()
{
    QTest::addColumn<DuplicateRule>("rule");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("both") << DuplicateRule::Both << QStringList{u"1"_s, u"2"_s, u"3"_s};
    QTest::newRow("keep") << DuplicateRule::Keep << QStringList{u"1"_s, u"2"_s};
    QTest::newRow("replace") << DuplicateRule::Replace << QStringList{u"3"_s, u"2"_s};
}

void TestDuplicates::rules_areAppliedWithinAFile()
{
    QFETCH(const DuplicateRule, rule);
    QFETCH(const QStringList, answers);
    const BankDocument incoming = readMarkdown("## A?\nAnswer: 1\n\n## B?\nAnswer: 2\n\n## A？\nAnswer: 3\n");
    const ResolvedDuplicates resolved = resolveDuplicates(incoming, {}, rule, u"x"_s);
    QStringList got;
    for (const Question &question : resolved.document.questions)
        got.append(question.answer);
    QCOMPARE(got, answers);
    QCOMPARE(resolved.document.questions[0].id, incoming.questions[0].id);
}

void TestDuplicates::builtInBank_isNeverChanged()
{
    const BankPtr builtIn = bank(Bank::BuiltInId, "## A?\n<!-- id: a -->\nAnswer: old\n");
    const BankDocument incoming = readMarkdown("## A?\n<!-- id: mine -->\nAnswer: new\n");
    const ResolvedDuplicates replaced = resolveDuplicates(incoming, {builtIn}, DuplicateRule::Replace, u"x"_s);
    QCOMPARE(questions(replaced.document), QStringList(u"mine new"_s));
    QVERIFY(replaced.replaced.isEmpty());
    QVERIFY(resolveDuplicates(incoming, {builtIn}, DuplicateRule::Keep, u"x"_s).document.questions.isEmpty());
}

void TestDuplicates::names_areThoseOfTheCommandLine()
{
    QCOMPARE(duplicateRuleFromName(u"both"), DuplicateRule::Both);
    QCOMPARE(duplicateRuleFromName(u"keep"), DuplicateRule::Keep);
    QCOMPARE(duplicateRuleFromName(u"replace"), DuplicateRule::Replace);
    QVERIFY(!duplicateRuleFromName(u"Keep"));
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
