// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchterms.h"

#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

const SearchTerm Quantise{{u"量"_s, u"化"_s}, false, false};
const SearchTerm Cache{{u"cac"_s}, true, false};
const SearchTerm Pinyin{{u"lianghua"_s}, true, true};

QStringList marked(const QString &text, const QList<TextSpan> &spans)
{
    QStringList pieces;
    for (const TextSpan &span : spans)
        pieces.append(text.sliced(span.start, span.length));
    return pieces;
}

} // namespace

class TestSearchTerms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_areFoundInTheText_data();
    void terms_areFoundInTheText();
    void snippet_showsWhatWasFound_data();
    void snippet_showsWhatWasFound();
    void snippet_isAsLongAsAsked();
    void snippet_splitsNoPair();
};

void TestSearchTerms::terms_areFoundInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<SearchTerm>>("terms");
    QTest::addColumn<QStringList>("pieces");
    using Terms = QList<SearchTerm>;
    QTest::newRow("no terms") << u"量化"_s << Terms{} << QStringList();
    QTest::newRow("phrase") << u"先量化，再量 化"_s << Terms{Quantise} << QStringList{u"量化"_s, u"量 化"_s};
    QTest::newRow("prefix marks the word") << u"KV Caching"_s << Terms{Cache} << QStringList{u"Caching"_s};
    QTest::newRow("not within a word") << u"Mycache"_s << Terms{Cache} << QStringList();
    QTest::newRow("two") << u"量化 cache"_s << Terms{Cache, Quantise} << QStringList{u"量化"_s, u"cache"_s};
    QTest::newRow("pinyin") << u"如何量化？"_s << Terms{Pinyin} << QStringList{u"量化"_s};
    QTest::newRow("overlapping are one") << u"量量化"_s << Terms{{{u"量"_s, u"量"_s}, false, false}, Quantise}
                                         << QStringList{u"量量化"_s};
    QTest::newRow("full width") << u"ＣＡＣＨＥ"_s << Terms{Cache} << QStringList{u"ＣＡＣＨＥ"_s};
}

void TestSearchTerms::terms_areFoundInTheText()
{
    QFETCH(QString, text);
    QFETCH(QList<SearchTerm>, terms);
    QFETCH(QStringList, pieces);

    QCOMPARE(marked(text, matchSpans(text, terms)), pieces);
}

void TestSearchTerms::snippet_showsWhatWasFound_data()
{
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("snippet");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("none") << QStringList() << QString() << QStringList();
    QTest::newRow("not found") << QStringList{u"一二三四五六七八九十一二"_s} << u"一二三四五六七八九十…"_s
                               << QStringList();
    QTest::newRow("the part that has most")
        << QStringList{u"只有量化"_s, u"量化 cache"_s} << u"量化 cache"_s << QStringList{u"量化"_s, u"cache"_s};
    QTest::newRow("in the middle") << QStringList{u"一二三四五六七八九十量化一二三四五六七八九十"_s}
                                   << u"…九十量化一二三四五六…"_s << QStringList{u"量化"_s};
    QTest::newRow("at the end") << QStringList{u"一二三四五六七八九十量化"_s} << u"…三四五六七八九十量化"_s
                                << QStringList{u"量化"_s};
    QTest::newRow("on one line") << QStringList{u"a\n\n量化"_s} << u"a 量化"_s << QStringList{u"量化"_s};
}

void TestSearchTerms::snippet_showsWhatWasFound()
{
    QFETCH(QStringList, parts);
    QFETCH(QString, snippet);
    QFETCH(QStringList, pieces);

    const SearchSnippet found = searchSnippet(parts, {Quantise, Cache}, 10);
    QCOMPARE(found.text, snippet);
    QCOMPARE(marked(found.text, found.spans), pieces);
}

void TestSearchTerms::snippet_isAsLongAsAsked()
{
    const QString text = u"word "_s.repeated(100) + u"量化 "_s + u"word "_s.repeated(100);
    for (int length = 4; length < 120; ++length) {
        const SearchSnippet snippet = searchSnippet({text}, {Quantise}, length);
        QVERIFY(snippet.text.size() <= length + 2 + 12); // ellipses, and the rest of a word
        QCOMPARE(marked(snippet.text, snippet.spans), QStringList{u"量化"_s});
    }
}

void TestSearchTerms::snippet_splitsNoPair()
{
    const QString text = u"🚀"_s.repeated(30) + u"量化"_s + u"🚀"_s.repeated(30);
    for (int length = 4; length < 40; ++length) {
        const QString snippet = searchSnippet({text}, {Quantise}, length).text;
        QCOMPARE(QString::fromUtf8(snippet.toUtf8()), snippet);
    }
}

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
