// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/bankcheck.h"

#include <QTest>

#include <algorithm>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

Question question(const QString &id)
{
    Question question;
    question.id = id;
    question.title = id;
    question.lead = u"一句话"_s;
    question.answer = question.lead;
    question.points = {{u"甲"_s, u"乙"_s, true, {}, {u"1+1 = 2"_s}}};
    question.line = 7;
    return question;
}

BankDocument document(const QList<Question> &questions, const QString &language = u"zh"_s)
{
    BankDocument document;
    document.language = language;
    document.questions = questions;
    return document;
}

} // namespace

Q_DECLARE_METATYPE(Baiwen::Diagnostic::Level)

class TestBankCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundBank_hasNoRemarks();
    void faults_areFound_data();
    void faults_areFound();
    void knownIds_resolveLinks();
    void leads_areMeasuredByLanguage();
    void passedReviewDates_areNoted_data();
    void passedReviewDates_areNoted();
    void circles_areFoundOnce();
    void translation_isCompared();
};

void TestBankCheck::soundBank_hasNoRemarks()
{
    Question a = question(u"a"_s);
    a.prerequisites = QStringList{u"b"_s};
    a.followUps = {{u"x"_s, u"b"_s}, {u"y"_s, {}}};
    a.references =
        QStringList{u"P (2017), arXiv:1706.03762"_s, u"https://arxiv.org/abs/2305.13245v2"_s, u"arXiv:cs/0112017."_s};
    a.answer += u" [b](question:b)"_s;
    QVERIFY(checkBank(document({a, question(u"b"_s)})).isEmpty());
}

void TestBankCheck::faults_areFound_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<Diagnostic::Level>("level");
    QTest::addColumn<QString>("part");
    QTest::newRow("wrong calculation") << 0 << Diagnostic::Level::Error << u"comes to 2"_s;
    QTest::newRow("broken calculation") << 1 << Diagnostic::Level::Error << u"1+ = 2"_s;
    QTest::newRow("prerequisite") << 2 << Diagnostic::Level::Error << u"nowhere"_s;
    QTest::newRow("follow-up") << 3 << Diagnostic::Level::Error << u"nowhere"_s;
    QTest::newRow("link") << 4 << Diagnostic::Level::Error << u"nowhere"_s;
    QTest::newRow("arXiv id") << 5 << Diagnostic::Level::Warning << u"1713.03762"_s;
    QTest::newRow("no lead") << 6 << Diagnostic::Level::Warning << u"sentence"_s;
    QTest::newRow("circle") << 7 << Diagnostic::Level::Warning << u"a → a"_s;
}

void TestBankCheck::faults_areFound()
{
    QFETCH(int, fault);
    Question a = question(u"a"_s);
    switch (fault) {
    case 0:
        a.points.first().calculations = QStringList{u"1+1 = 3"_s};
        break;
    case 1:
        a.points.first().calculations = QStringList{u"1+ = 2"_s};
        break;
    case 2:
        a.prerequisites = QStringList{u"nowhere"_s};
        break;
    case 3:
        a.followUps = {{u"x"_s, u"nowhere"_s}};
        break;
    case 4:
        a.analysis = u"[x](question:nowhere)"_s;
        break;
    case 5:
        a.references = QStringList{u"arXiv:1713.03762"_s};
        break;
    case 6:
        a.lead.clear();
        break;
    default:
        a.prerequisites = QStringList{u"a"_s};
    }
    CheckOptions options;
    options.file = u"f.md"_s;
    const QList<Diagnostic> found = checkBank(document({a}), options);
    QCOMPARE(found.size(), 1);
    QTEST(found.first().level, "level");
    QFETCH(QString, part);
    QVERIFY2(found.first().message.contains(part), qPrintable(found.first().message));
    QCOMPARE(found.first().line, 7);
    QCOMPARE(found.first().file, u"f.md"_s);
}

void TestBankCheck::knownIds_resolveLinks()
{
    Question a = question(u"a"_s);
    a.prerequisites = QStringList{u"elsewhere"_s};
    CheckOptions options;
    options.knownIds = {u"elsewhere"_s};
    QVERIFY(checkBank(document({a}), options).isEmpty());
}

void TestBankCheck::leads_areMeasuredByLanguage()
{
    Question a = question(u"a"_s);
    a.lead = QString(60, u'字');
    QVERIFY(checkBank(document({a})).isEmpty());
    a.lead += u'字';
    QCOMPARE(checkBank(document({a})).size(), 1);
    a.lead = u"**"_s + QString(60, u'字') + u"** <!-- not counted -->"_s;
    QVERIFY(checkBank(document({a})).isEmpty());
    a.lead = u"word "_s.repeated(40);
    QVERIFY(checkBank(document({a}, u"en"_s)).isEmpty());
    a.lead += u"more"_s;
    QCOMPARE(checkBank(document({a}, u"en"_s)).size(), 1);
}

void TestBankCheck::passedReviewDates_areNoted_data()
{
    QTest::addColumn<QString>("reviewBy");
    QTest::addColumn<bool>("isPassed");
    QTest::newRow("this month") << u"2026-03"_s << false;
    QTest::newRow("last month") << u"2026-02"_s << true;
    QTest::newRow("today") << u"2026-03-14"_s << false;
    QTest::newRow("yesterday") << u"2026-03-13"_s << true;
    QTest::newRow("this year") << u"2026"_s << false;
    QTest::newRow("last year") << u"2025"_s << true;
    QTest::newRow("none") << QString() << false;
}

void TestBankCheck::passedReviewDates_areNoted()
{
    QFETCH(QString, reviewBy);
    QFETCH(bool, isPassed);
    Question a = question(u"a"_s);
    a.reviewBy = reviewBy;
    CheckOptions options;
    QVERIFY(checkBank(document({a}), options).isEmpty());
    options.today = QDate(2026, 3, 14);
    const QList<Diagnostic> found = checkBank(document({a}), options);
    QCOMPARE(found.size(), isPassed ? 1 : 0);
    QVERIFY(found.isEmpty() || found.first().level == Diagnostic::Level::Note);
}

void TestBankCheck::circles_areFoundOnce()
{
    QList<Question> questions;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        questions.append(question(id));
    questions[0].prerequisites = QStringList{u"b"_s, u"d"_s};
    questions[1].prerequisites = QStringList{u"c"_s};
    questions[2].prerequisites = QStringList{u"b"_s, u"missing"_s};
    questions[4].prerequisites = QStringList{u"a"_s, u"d"_s};
    const QList<QStringList> circles = prerequisiteCircles(questions);
    QCOMPARE(circles, (QList<QStringList>{{u"b"_s, u"c"_s, u"b"_s}}));

    QList<Question> chain;
    for (int i = 0; i < 100'000; ++i) {
        chain.append(question(QString::number(i)));
        chain.last().prerequisites = QStringList{QString::number(i + 1)};
    }
    QVERIFY(prerequisiteCircles(chain).isEmpty());
}

void TestBankCheck::translation_isCompared()
{
    Question base = question(u"a"_s);
    base.level = 2;
    base.kind = QuestionKind::Concept;
    QVERIFY(checkTranslation(document({base}), document({base}, u"en"_s)).isEmpty());

    const auto remarks = [&base](const Question &changed) {
        const QList<Diagnostic> found = checkTranslation(document({base}), document({changed}, u"en"_s), u"f"_s);
        return std::all_of(found.cbegin(), found.cend(),
                           [](const Diagnostic &d) { return d.level == Diagnostic::Level::Warning; })
            ? found.size()
            : -1;
    };
    Question changed = base;
    changed.points.append(KeyPoint());
    QCOMPARE(remarks(changed), 1);
    changed = base;
    changed.points.first().vital = false;
    QCOMPARE(remarks(changed), 1);
    changed = base;
    changed.level = 3;
    QCOMPARE(remarks(changed), 1);
    changed = base;
    changed.kind = QuestionKind::Case;
    QCOMPARE(remarks(changed), 1);
    changed = base;
    changed.id = u"b"_s;
    QCOMPARE(remarks(changed), 2);

    BankDocument zh = document({base});
    zh.topics.append(Topic());
    QCOMPARE(checkTranslation(zh, document({base}, u"en"_s)).size(), 1);
}

QTEST_GUILESS_MAIN(TestBankCheck)
#include "tst_bankcheck.moc"
