// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/libraryfile.h"
#include "progress/librarymerge.h"
#include "progress/notestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Baiwen;
using namespace Qt::StringLiterals;

class TestNoteStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void note_comesBackAsWritten_data();
    void note_comesBackAsWritten();
    void newText_takesThePlaceOfTheOld();
    void emptyText_removesTheNote();
    void changeTime_neverGoesBack();
    void editedOnBothSides_keepsBothTexts();
    void sameTextOnBothSides_isSaidOnce();
    void nextEdit_takesBothTextsIn();
    void editedOnOneSide_takesThePlaceOfTheOld();
    void removedOnOneSideEditedOnTheOther_isKept();

private:
    [[nodiscard]] QString text(Database &database);
    void copyTo(const QString &path);
    void mergeBoth();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_here;
    std::optional<Database> m_there;
};

static const QDateTime Noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

void TestNoteStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_here.emplace();
    m_there.emplace();
    QVERIFY(openLibraryFile(*m_here, m_folder->filePath(u"here.sqlite"_s), m_folder->path(), Noon));
}

QString TestNoteStore::text(Database &database)
{
    const auto notes = NoteStore(database).notes();
    return notes ? notes->value(u"q"_s).text : u"unreadable"_s;
}

/// Another machine gets a copy of what is here.
void TestNoteStore::copyTo(const QString &path)
{
    QVERIFY(m_here->backUpTo(path));
    QVERIFY(openLibraryFile(*m_there, path, m_folder->path(), Noon));
}

void TestNoteStore::mergeBoth()
{
    QVERIFY(mergeLibrary(*m_here, m_there->path()));
    QVERIFY(mergeLibrary(*m_there, m_here->path()));
    QCOMPARE(text(*m_here), text(*m_there));
}

void TestNoteStore::note_comesBackAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"mind the head count"_s;
    QTest::newRow("markdown") << u"# 要点\n\n- `2·L·n_kv·h`\n- **不要**用查询头数\n"_s;
    QTest::newRow("spaces at both ends") << u"  x  \n\n"_s;
    QTest::newRow("emoji and rare Han") << u"😀👩‍🔬𠮷"_s;
    QTest::newRow("long") << QString(1'000'000, u'长');
}

void TestNoteStore::note_comesBackAsWritten()
{
    QFETCH(const QString, text);
    NoteStore store(*m_here);
    QVERIFY(store.save(u"q"_s, text, Noon));
    QCOMPARE(store.notes().value_or({}), (NotesByQuestion{{u"q"_s, {text, Noon}}}));
}

void TestNoteStore::newText_takesThePlaceOfTheOld()
{
    NoteStore store(*m_here);
    QVERIFY(store.save(u"q"_s, u"old"_s, Noon));
    QVERIFY(store.save(u"q"_s, u"new"_s, Noon.addSecs(1)));
    NoteStore later(*m_here); // another start of the program
    QCOMPARE(text(*m_here), u"new"_s);
    QVERIFY(later.save(u"q"_s, u"newest"_s, Noon.addSecs(2)));
    QCOMPARE(text(*m_here), u"newest"_s);
}

void TestNoteStore::emptyText_removesTheNote()
{
    NoteStore store(*m_here);
    QVERIFY(store.save(u"q"_s, u"old"_s, Noon));
    QVERIFY(store.save(u"q"_s, QString(), Noon));
    QVERIFY(store.notes().value_or({{u"x"_s, {}}}).isEmpty());
}

void TestNoteStore::changeTime_neverGoesBack()
{
    NoteStore store(*m_here);
    QVERIFY(store.save(u"q"_s, u"old"_s, Noon));
    QVERIFY(store.save(u"q"_s, u"new"_s, Noon.addDays(-1)));
    QCOMPARE(store.notes().value_or({}).value(u"q"_s).changedAt, Noon.addMSecs(1));
}

void TestNoteStore::editedOnBothSides_keepsBothTexts()
{
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"common"_s, Noon));
    copyTo(m_folder->filePath(u"there.sqlite"_s));
    QVERIFY(NoteStore(*m_there).save(u"q"_s, u"theirs"_s, Noon.addSecs(1)));
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"ours"_s, Noon.addSecs(2)));
    mergeBoth();
    QCOMPARE(text(*m_here), u"theirs"_s + NoteStore::Separator + u"ours"_s);
}

void TestNoteStore::sameTextOnBothSides_isSaidOnce()
{
    copyTo(m_folder->filePath(u"there.sqlite"_s));
    QVERIFY(NoteStore(*m_there).save(u"q"_s, u"the same"_s, Noon));
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"the same"_s, Noon.addSecs(1)));
    mergeBoth();
    QCOMPARE(text(*m_here), u"the same"_s);
}

void TestNoteStore::nextEdit_takesBothTextsIn()
{
    editedOnBothSides_keepsBothTexts();
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"one of both"_s, Noon.addSecs(3)));
    mergeBoth();
    QCOMPARE(text(*m_there), u"one of both"_s);
}

void TestNoteStore::editedOnOneSide_takesThePlaceOfTheOld()
{
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"common"_s, Noon));
    copyTo(m_folder->filePath(u"there.sqlite"_s));
    // Even though their clock is a year behind.
    QVERIFY(NoteStore(*m_there).save(u"q"_s, u"theirs"_s, Noon.addYears(-1)));
    mergeBoth();
    QCOMPARE(text(*m_here), u"theirs"_s);
}

void TestNoteStore::removedOnOneSideEditedOnTheOther_isKept()
{
    QVERIFY(NoteStore(*m_here).save(u"q"_s, u"common"_s, Noon));
    copyTo(m_folder->filePath(u"there.sqlite"_s));
    QVERIFY(NoteStore(*m_there).save(u"q"_s, u"theirs"_s, Noon.addSecs(1)));
    QVERIFY(NoteStore(*m_here).save(u"q"_s, QString(), Noon.addSecs(2)));
    mergeBoth();
    QCOMPARE(text(*m_here), u"theirs"_s);
}

QTEST_GUILESS_MAIN(TestNoteStore)
#include "tst_notestore.moc"
