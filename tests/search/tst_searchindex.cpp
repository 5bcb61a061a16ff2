// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search/searchfixture.h"
#include "search/searchservice.h"
#include "support/manualclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

QList<PlainQuestion> questions()
{
    return {{u"a"_s, u"attention"_s, u"one"_s}, {u"b"_s, u"beam"_s, u"two"_s}, {u"c"_s, u"cache"_s, u"three"_s}};
}

} // namespace

/// The index as a cache: what it writes anew, and what becomes of it when its file is not as it should be.
class TestSearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void secondStart_writesNothing();
    void change_isWrittenAlone();
    void removedQuestion_isForgotten();
    void oldText_isFoundUntilTheNewIsWritten();
    void marks_areFoundAndForgotten();
    void sameIdInTwoBanks_isTwoEntries();
    void wrongFile_isMadeAnew_data();
    void wrongFile_isMadeAnew();
    void fileDamagedInUse_isMadeAnew();
    void placeThatCannotBeWritten_isDoneWithout();
    void service_answersTheLatestQueryOnly();
    void service_answersAgainWhenSomethingChanges();
    void marksBeforeBanks_leaveTheFileAsItIs();
    void service_countsHits();
    void service_findsBesideTheSearch();
    void service_tellsWhatIsWrong();
    void service_endsInTheMiddleOfWork();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"cache/search.sqlite"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
};

void TestSearchIndex::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSearchIndex::secondStart_writesNothing()
{
    const BankPtr bank = plainBank(questions());
    {
        const Searcher searcher({bank}, {}, file());
    }
    SearchIndex index(file());
    QVERIFY(index.setEntries(searchEntries({bank})));
    QCOMPARE(index.pending(), 0);
    QCOMPARE(index.match(u"cache"_s)->size(), 1);
}

void TestSearchIndex::change_isWrittenAlone()
{
    Searcher searcher({plainBank(questions())}, {}, file());
    QList<PlainQuestion> changed = questions();
    changed[1].answer = u"width"_s;
    QVERIFY(searcher.index.setEntries(searchEntries({plainBank(changed)})));
    QCOMPARE(searcher.index.pending(), 1);
    QVERIFY(searcher.index.write(10));

    QCOMPARE(searcher.ids(u"width"_s), QStringList{u"b"_s});
    QCOMPARE(searcher.ids(u"two"_s), QStringList());
    QCOMPARE(searcher.ids(u"beam"_s), QStringList{u"b"_s});
}

void TestSearchIndex::removedQuestion_isForgotten()
{
    Searcher searcher({plainBank(questions())}, {}, file());
    searcher.take({plainBank(questions().sliced(1))});

    QCOMPARE(searcher.ids(u"attention"_s), QStringList());
    QCOMPARE(searcher.ids(u"cache"_s), QStringList{u"c"_s});
}

void TestSearchIndex::oldText_isFoundUntilTheNewIsWritten()
{
    Searcher searcher({plainBank(questions())});
    QList<PlainQuestion> changed = questions();
    changed[0].title = u"softmax"_s;
    QVERIFY(searcher.index.setEntries(searchEntries({plainBank(changed)})));

    QCOMPARE(searcher.ids(u"attention"_s), QStringList{u"a"_s});
    QVERIFY(searcher.index.write(10));
    QCOMPARE(searcher.ids(u"attention"_s), QStringList());
    QCOMPARE(searcher.ids(u"softmax"_s), QStringList{u"a"_s});
}

void TestSearchIndex::marks_areFoundAndForgotten()
{
    MarksByQuestion marks;
    marks[u"a"_s].note = u"记得 **softmax**"_s;
    marks[u"a"_s].tags = {u"周一"_s};
    Searcher searcher({plainBank(questions())}, marks);
    QCOMPARE(searcher.ids(u"softmax"_s), QStringList{u"a"_s});
    QCOMPARE(searcher.ids(u"周一"_s), QStringList{u"a"_s});

    searcher.marks.clear();
    searcher.take({plainBank(questions())});
    QCOMPARE(searcher.ids(u"softmax"_s), QStringList());
    QCOMPARE(searcher.ids(u"周一"_s), QStringList());
}

void TestSearchIndex::sameIdInTwoBanks_isTwoEntries()
{
    Searcher searcher({plainBank(questions(), u"one"_s), plainBank(questions(), u"two"_s)});
    QCOMPARE(searcher.ids(u"cache"_s), QStringList({u"c"_s, u"c"_s}));
}

void TestSearchIndex::wrongFile_isMadeAnew_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << 0;
    QTest::newRow("empty") << 1;
    QTest::newRow("no database") << 2;
    QTest::newRow("cut off") << 3;
    QTest::newRow("another program's") << 4;
    QTest::newRow("another version") << 5;
    QTest::newRow("without its table") << 6;
    for (int i = 0; i < 24; ++i)
        QTest::addRow("page overwritten at %d/24", i) << 100 + i;
}

void TestSearchIndex::wrongFile_isMadeAnew()
{
    QFETCH(int, kind);
    const BankPtr bank = plainBank(questions());
    {
        const Searcher searcher({bank}, {}, file());
    }
    QFile damaged(file());
    const auto script = [&](std::string_view sql) {
        Database database;
        QVERIFY(database.open(file()));
        QVERIFY(database.runScript(sql));
    };
    if (kind == 4)
        script("DROP TABLE texts; DROP TABLE entries; CREATE TABLE theirs (a); PRAGMA user_version = 0;");
    else if (kind == 5)
        script("PRAGMA user_version = 999;");
    else if (kind == 6)
        script("DROP TABLE texts;");
    else {
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QByteArray bytes = damaged.readAll();
        if (kind >= 100) {
            const qsizetype at = bytes.size() * (kind - 100) / 24;
            QVERIFY(damaged.seek(at));
            damaged.write(QByteArray(std::min<qsizetype>(600, bytes.size() - at), '\xa5'));
        } else if (kind == 2) {
            QVERIFY(damaged.resize(0));
            damaged.write(QByteArray(5000, 'x'));
        } else if (kind == 0) {
            QVERIFY(damaged.remove());
        } else {
            QVERIFY(damaged.resize(kind == 1 ? 0 : bytes.size() / 2));
        }
        damaged.close();
    }

    SearchService service(file(), m_clock);
    QSignalSpy answers(&service, &SearchService::answered);
    service.setBanks({bank});
    for (const PlainQuestion &question : questions()) {
        service.search(question.title);
        QTRY_VERIFY(!answers.isEmpty() && answers.last()[0].value<SearchAnswer>().query == question.title
                    && answers.last()[0].value<SearchAnswer>().isComplete);
        const SearchResult result = answers.last()[0].value<SearchAnswer>().result;
        QCOMPARE(result.hits.size(), 1);
    }
    QVERIFY(QFile::exists(file()));
}

void TestSearchIndex::fileDamagedInUse_isMadeAnew()
{
    QList<PlainQuestion> many;
    for (int i = 0; i < 400; ++i)
        many.append({u"q%1"_s.arg(i), u"attention %1"_s.arg(i), u"word%1 "_s.arg(i).repeated(20)});
    const BankPtr bank = plainBank(many);
    SearchService service(file(), m_clock);
    QSignalSpy answers(&service, &SearchService::answered);
    service.setBanks({bank});
    service.search(u"attention"_s);
    QTRY_VERIFY(!answers.isEmpty() && answers.last()[0].value<SearchAnswer>().isComplete);

    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.write(QByteArray(static_cast<int>(damaged.size()), '\xa5'));
    damaged.close();
    MarksByQuestion marks;
    marks[u"q7"_s].note = u"unheard"_s;
    service.setMarks(marks);
    service.search(u"unheard"_s);
    QTRY_VERIFY(answers.last()[0].value<SearchAnswer>().query == u"unheard"_s
                && answers.last()[0].value<SearchAnswer>().isComplete);
    QCOMPARE(answers.last()[0].value<SearchAnswer>().result.hits.size(), 1);
    service.search(u"attention"_s);
    QTRY_COMPARE(answers.last()[0].value<SearchAnswer>().result.hits.size(), 400);
}

void TestSearchIndex::placeThatCannotBeWritten_isDoneWithout()
{
    QFile blocker(m_folder->filePath(u"cache"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Searcher searcher({plainBank(questions())}, {}, file());
    QCOMPARE(searcher.ids(u"cache"_s), QStringList{u"c"_s});
}

void TestSearchIndex::service_answersTheLatestQueryOnly()
{
    SearchService service(file(), m_clock);
    QSignalSpy answers(&service, &SearchService::answered);
    service.setBanks({plainBank(questions())});
    for (const auto &query : {u"a"_s, u"at"_s, u"att"_s, u"atte"_s})
        service.search(query);
    QTRY_VERIFY(service.isIdle() && !answers.isEmpty());
    QCoreApplication::processEvents();

    for (const auto &answer : std::as_const(answers))
        QCOMPARE(answer[0].value<SearchAnswer>().query, u"atte"_s);
}

void TestSearchIndex::service_answersAgainWhenSomethingChanges()
{
    SearchService service(file(), m_clock);
    QSignalSpy answers(&service, &SearchService::answered);
    service.search(u"is:bookmarked"_s);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.last()[0].value<SearchAnswer>().result.hits.size(), 0);

    service.setBanks({plainBank(questions())});
    QTRY_VERIFY(answers.size() > 1);
    MarksByQuestion marks;
    marks[u"b"_s].isBookmarked = true;
    service.setMarks(marks);
    QTRY_COMPARE(answers.last()[0].value<SearchAnswer>().result.hits.size(), 1);
    QCOMPARE(answers.last()[0].value<SearchAnswer>().result.hits[0].entry, 1);
}

/// At a start the library is often read before the banks are.
void TestSearchIndex::marksBeforeBanks_leaveTheFileAsItIs()
{
    const auto contents = [this] {
        QFile index(file());
        return index.open(QIODevice::ReadOnly) ? index.readAll() : QByteArray();
    };
    const BankPtr bank = plainBank(questions());
    {
        SearchService service(file(), m_clock);
        service.setBanks({bank});
        QTRY_VERIFY(service.isIdle());
    }
    const QByteArray before = contents();
    QVERIFY(!before.isEmpty());
    {
        SearchService service(file(), m_clock);
        MarksByQuestion marks;
        marks[u"b"_s].isBookmarked = true;
        service.setMarks(marks);
        QTRY_VERIFY(service.isIdle());
        service.setBanks({bank});
        QTRY_VERIFY(service.isIdle());
    }
    QVERIFY(contents() == before);
}

void TestSearchIndex::service_countsHits()
{
    SearchService service(file(), m_clock);
    QSignalSpy counts(&service, &SearchService::counted);
    service.setBanks({plainBank(questions())});
    service.count({u"cache"_s, u"cache or beam"_s, u"nothing"_s, u"(wrong"_s});
    QTRY_COMPARE(counts.size(), 1);
    QCOMPARE((counts[0][0].value<QHash<QString, int>>()),
             (QHash<QString, int>{{u"cache"_s, 1}, {u"cache or beam"_s, 2}, {u"nothing"_s, 0}, {u"(wrong"_s, -1}}));
}

void TestSearchIndex::service_findsBesideTheSearch()
{
    SearchService service(file(), m_clock);
    QSignalSpy found(&service, &SearchService::found);
    QSignalSpy answers(&service, &SearchService::answered);
    service.setBanks({plainBank(questions())});
    service.search(u"beam"_s);
    service.find(u"is:bookmarked or cache"_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), u"is:bookmarked or cache"_s);
    const auto ids = found[0][1].value<std::optional<QSet<QString>>>();
    QVERIFY(ids.has_value());
    QCOMPARE(ids->size(), 1);
    QTRY_VERIFY(!answers.isEmpty());
    QCOMPARE(answers.last()[0].value<SearchAnswer>().query, u"beam"_s);
    service.find(u"(wrong"_s);
    QTRY_COMPARE(found.size(), 2);
    QVERIFY(!found[1][1].value<std::optional<QSet<QString>>>().has_value());
}

void TestSearchIndex::service_tellsWhatIsWrong()
{
    SearchService service(file(), m_clock);
    QSignalSpy answers(&service, &SearchService::answered);
    service.search(u"(cache"_s);
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].value<SearchAnswer>().error->start, 0);
}

void TestSearchIndex::service_endsInTheMiddleOfWork()
{
    QList<PlainQuestion> many;
    for (int i = 0; i < 2000; ++i)
        many.append({u"q%1"_s.arg(i), u"attention %1"_s.arg(i), u"words "_s.repeated(50)});
    const BankPtr bank = plainBank(many);
    {
        SearchService service(file(), m_clock);
        QSignalSpy answers(&service, &SearchService::answered);
        service.setBanks({bank});
        service.search(u"attention"_s);
        QTRY_VERIFY(!answers.isEmpty());
    }
    Searcher searcher({bank}, {}, file());
    QCOMPARE(searcher.ids(u"attention"_s).size(), 2000);
}

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
