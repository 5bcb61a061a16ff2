// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsepage.h"
#include "gui/windowfixture.h"
#include "models/palettemodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeView>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

/// The window with the English bank and what a search shows.
class SearchRoom : public WindowFixture
{
public:
    [[nodiscard]] QLineEdit *field() const { return find<QLineEdit>("questionFilter"); }
    [[nodiscard]] QListView *list() const { return find<QListView>("questionList"); }
    [[nodiscard]] QTextBrowser *view() const { return find<QTextBrowser>("detailView"); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString id(int row) const
    {
        return list()->model()->index(row, 0).data(QuestionListModel::IdRole).toString();
    }
    /// Types it and waits until the list is no longer the whole bank.
    void search(const QString &query) const
    {
        action(Actions::FindQuestion)->trigger();
        QTest::keyClicks(field(), query);
        // The first search of a window waits for its index to be made.
        const SearchService &service = application->context().search;
        QVERIFY(QTest::qWaitFor([&] { return rows() < 150 && service.isIdle(); }, 60'000));
        QCoreApplication::processEvents(); // the answer
    }
    /// What is marked in the text that is read.
    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &selection : view()->extraSelections())
            words << selection.cursor.selectedText();
        return words;
    }
    [[nodiscard]] QModelIndex savedSearch(int row) const
    {
        const QAbstractItemModel *tree = find<QTreeView>("topicTree")->model();
        for (int i = 0; i < tree->rowCount(); ++i) {
            const QModelIndex heading = tree->index(i, 0);
            if (heading.data(TopicTreeModel::ScopeKindRole).toInt() == static_cast<int>(Scope::Kind::Search))
                return tree->index(row, 0, heading);
        }
        return {};
    }
};

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typing_findsAndMarks();
    void hitsOfTheText_areNotOnlyThoseOfTitles();
    void escape_showsEverythingAgain();
    void wrongQuery_tellsAndKeepsTheLastResult();
    void filters_areTextAndTextIsFilters();
    void selection_staysWhileItIsAmongTheHits();
    void f3_goesFromMarkToMarkAndOnToTheNextHit();
    void ctrlFAgain_findsInTheText();
    void fields_areCompleted();
    void recentSearches_areOfferedInTheEmptyField();
    void savedSearch_standsInTheTreeWithItsCount();
    void savedSearches_areRenamedMovedRemovedAndUndone();
    void note_isFoundAndItsSnippetShown();
    void help_isShownInTheReadingPane();
    void language_isSearchedAnew();
    void palette_goesToAQuestion();
    void palette_searchesForWhatHasNoSuchName();
    void palette_doesCommandsAndSettings();
    void palette_ranksWhatWasUsed();
};

void TestSearch::typing_findsAndMarks()
{
    SearchRoom f;
    f.search(u"speculative decoding"_s);
    QTRY_COMPARE(f.id(0), u"speculative-speedup"_s);
    QVERIFY(f.find<QLabel>("questionCount")->text().contains(u"hit"_s));
    QTest::keyClick(f.field(), Qt::Key_Down);
    QTRY_VERIFY(f.list()->hasFocus() && f.list()->selectionModel()->hasSelection());
    QVERIFY(f.marked().contains(u"speculative"_s, Qt::CaseInsensitive));
    const QModelIndex first = f.list()->model()->index(0, 0);
    QVERIFY(!first.data(QuestionListModel::TitleSpansRole).value<QList<TextSpan>>().isEmpty());
    QVERIFY(!first.data(QuestionListModel::SnippetRole).value<SearchSnippet>().spans.isEmpty());
}

void TestSearch::hitsOfTheText_areNotOnlyThoseOfTitles()
{
    SearchRoom f;
    f.search(u"megatron"_s);
    QTRY_VERIFY(f.rows() > 0 && f.rows() < 20);
}

void TestSearch::escape_showsEverythingAgain()
{
    SearchRoom f;
    const int all = f.rows();
    f.search(u"watermark"_s);
    QTest::keyClick(f.field(), Qt::Key_Escape);
    QVERIFY(f.field()->text().isEmpty());
    QCOMPARE(f.rows(), all);
    QVERIFY(f.marked().isEmpty());
}

void TestSearch::wrongQuery_tellsAndKeepsTheLastResult()
{
    SearchRoom f;
    f.search(u"watermark"_s);
    const int rows = f.rows();
    auto *problem = f.find<QLabel>("searchProblem");
    QVERIFY(!problem->isVisible());
    f.field()->setText(u"watermark kind:essay"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"kind:essay"_s));
    QCOMPARE(f.rows(), rows);
    Q_EMIT problem->linkActivated({});
    QCOMPARE(f.field()->selectedText(), u"kind:essay"_s);
    f.field()->setText(u"watermark"_s);
    QTRY_VERIFY(!problem->isVisible());
}

void TestSearch::filters_areTextAndTextIsFilters()
{
    SearchRoom f;
    auto *level = f.find<QComboBox>("levelFilter");
    auto *state = f.find<QComboBox>("stateFilter");
    const auto choose = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose(level, 3);
    QCOMPARE(f.field()->text(), u"level:3"_s);
    QTRY_VERIFY(f.rows() > 0 && f.rows() < 150);
    QCOMPARE(f.list()->model()->index(0, 0).data(QuestionListModel::LevelRole).toInt(), 3);
    choose(state, state->findData(u"bookmarked"_s));
    QCOMPARE(f.field()->text(), u"level:3 is:bookmarked"_s);
    QTRY_COMPARE(f.rows(), 0);
    choose(state, 0);
    QCOMPARE(f.field()->text(), u"level:3"_s);

    f.field()->setText(u"cache level:1 is:new"_s);
    QCOMPARE(level->currentIndex(), 1);
    QCOMPARE(state->currentData().toString(), u"new"_s);
    f.field()->setText(u"cache (level:1 or level:2)"_s);
    QCOMPARE(level->currentIndex(), 0);
}

void TestSearch::selection_staysWhileItIsAmongTheHits()
{
    SearchRoom f;
    f.search(u"watermark"_s);
    QTest::keyClick(f.field(), Qt::Key_Return);
    QTRY_VERIFY(f.list()->selectionModel()->hasSelection());
    const QString chosen = f.list()->currentIndex().data(QuestionListModel::IdRole).toString();
    f.field()->setText(
        u"kind:concept or kind:comparison or kind:design or kind:case or kind:calculation or kind:coding"_s);
    QTRY_VERIFY(f.rows() > 150);
    QCOMPARE(f.list()->currentIndex().data(QuestionListModel::IdRole).toString(), chosen);
    QVERIFY(f.list()->selectionModel()->hasSelection());
    QVERIFY(f.view()->toPlainText().contains(f.list()->currentIndex().data().toString()));
}

void TestSearch::f3_goesFromMarkToMarkAndOnToTheNextHit()
{
    SearchRoom f;
    f.application->context().settings.set(Preferences::HideAnswers, false);
    f.search(u"watermark"_s);
    QTest::keyClick(f.field(), Qt::Key_Return);
    QTRY_VERIFY(f.list()->selectionModel()->hasSelection());
    const QString first = f.list()->currentIndex().data(QuestionListModel::IdRole).toString();
    const qsizetype marks = f.marked().size();
    QVERIFY(marks > 1);
    const auto chosen = [&] { return f.list()->currentIndex().data(QuestionListModel::IdRole).toString(); };
    for (qsizetype i = 0; i < marks; ++i) {
        f.action(Actions::NextHit)->trigger();
        QCOMPARE(chosen(), first);
        QCOMPARE(f.marked().size(), marks + 1); // where one is now
    }
    if (f.rows() > 1) {
        f.action(Actions::NextHit)->trigger();
        QVERIFY(chosen() != first);
        f.action(Actions::PreviousHit)->trigger();
        QCOMPARE(chosen(), first);
    }
}

void TestSearch::ctrlFAgain_findsInTheText()
{
    SearchRoom f;
    f.press(Qt::Key_J);
    f.action(Actions::FindQuestion)->trigger();
    f.action(Actions::FindQuestion)->trigger();
    auto *field = f.find<QLineEdit>("findField");
    QTRY_VERIFY(field->isVisible() && field->hasFocus());
    static_cast<void>(f.window->grab()); // its icons are there
    const QString word = f.list()->currentIndex().data().toString().section(u' ', 0, 0).left(3).toUpper();
    QTest::keyClicks(field, word);
    QVERIFY2(f.find<QLabel>("findCount")->text().startsWith(u"1 of "_s), qPrintable(word));
    QVERIFY(f.marked().contains(word, Qt::CaseInsensitive));
    QTest::keyClicks(field, u"zzzz"_s);
    QCOMPARE(f.find<QLabel>("findCount")->text(), u"not found"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(f.marked().isEmpty());
    QVERIFY(f.view()->hasFocus());
}

void TestSearch::fields_areCompleted()
{
    SearchRoom f;
    f.action(Actions::FindQuestion)->trigger();
    QTest::keyClicks(f.field(), u"kv is:no"_s);
    auto *popup = f.window->findChild<QAbstractItemView *>(u"searchCompletions"_s);
    if (!popup) // the completer's popup has no parent
        popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.field()->text(), u"kv is:noted "_s);
}

void TestSearch::recentSearches_areOfferedInTheEmptyField()
{
    SearchRoom f;
    f.search(u"watermark"_s);
    QTest::keyClick(f.field(), Qt::Key_Return);
    f.action(Actions::FindQuestion)->trigger();
    QTest::keyClick(f.field(), Qt::Key_Escape);
    f.action(Actions::FindQuestion)->trigger();
    QTest::keyClick(f.field(), Qt::Key_Down);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"watermark"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.field()->text(), u"watermark"_s);
}

void TestSearch::savedSearch_standsInTheTreeWithItsCount()
{
    SearchRoom f;
    QVERIFY(!f.action(Actions::SaveSearch)->isEnabled());
    f.search(u"is:bookmarked"_s);
    f.dialogs.typed = u"To do"_s;
    f.action(Actions::SaveSearch)->trigger();
    QTRY_VERIFY(f.savedSearch(0).isValid());
    QCOMPARE(f.savedSearch(0).data().toString(), u"To do"_s);
    QCOMPARE(f.savedSearch(0).data(TopicTreeModel::CountRole).toInt(), 0);
    f.application->context().library.setBookmarks({u"dp-sgd"_s, u"watermark-labels"_s}, true);
    QTRY_COMPARE(f.savedSearch(0).data(TopicTreeModel::CountRole).toInt(), 2);
    QTRY_COMPARE(f.rows(), 2);

    // Choosing it asks it; leaving it takes its query along.
    f.field()->clear();
    auto *tree = f.find<QTreeView>("topicTree");
    tree->setCurrentIndex(f.savedSearch(0));
    QCOMPARE(f.field()->text(), u"is:bookmarked"_s);
    QTRY_COMPARE(f.rows(), 2);
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QCOMPARE(f.field()->text(), QString());

    f.restart();
    QTRY_VERIFY(f.savedSearch(0).isValid());
    QTRY_COMPARE(f.savedSearch(0).data(TopicTreeModel::CountRole).toInt(), 2);
}

void TestSearch::savedSearches_areRenamedMovedRemovedAndUndone()
{
    SearchRoom f;
    Library &library = f.application->context().library;
    library.changeSearches({{{u"1"_s, u"a"_s, u"kv"_s, 0}}, {{u"2"_s, u"b"_s, u"rope"_s, 1}}});
    QTRY_VERIFY(f.savedSearch(1).isValid());
    auto *tree = f.find<QTreeView>("topicTree");
    tree->setCurrentIndex(f.savedSearch(1));
    const auto names = [&] {
        QStringList all;
        for (int row = 0; f.savedSearch(row).isValid(); ++row)
            all << f.savedSearch(row).data().toString();
        return all.join(u' ');
    };
    QVERIFY(!f.action(Actions::MoveSearchDown)->isEnabled());
    f.action(Actions::MoveSearchUp)->trigger();
    QTRY_COMPARE(names(), u"b a"_s);
    QCOMPARE(tree->currentIndex(), f.savedSearch(0));
    f.dialogs.typed = u"c"_s;
    f.action(Actions::RenameSearch)->trigger();
    QTRY_COMPARE(names(), u"c a"_s);
    f.action(Actions::RemoveSearch)->trigger();
    QTRY_COMPARE(names(), u"a"_s);
    for (const auto &expected : {u"c a"_s, u"b a"_s, u"a b"_s}) {
        f.action(Actions::Undo)->trigger();
        QTRY_COMPARE(names(), expected);
    }
    f.action(Actions::Redo)->trigger();
    QTRY_COMPARE(names(), u"b a"_s);
}

void TestSearch::note_isFoundAndItsSnippetShown()
{
    SearchRoom f;
    f.application->context().library.saveNote(u"dp-sgd"_s, u"remember the **zebrafish**"_s);
    QTRY_VERIFY(!f.application->context().library.allNotes().isEmpty());
    f.search(u"zebrafish"_s);
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.id(0), u"dp-sgd"_s);
    const auto snippet =
        f.list()->model()->index(0, 0).data(QuestionListModel::SnippetRole).value<SearchSnippet>().text;
    QVERIFY2(snippet.contains(u"zebrafish"_s), qPrintable(snippet));
}

void TestSearch::help_isShownInTheReadingPane()
{
    SearchRoom f;
    f.action(Actions::SearchHelp)->trigger();
    const QString text = f.view()->toPlainText();
    for (const char *field : {"topic:", "tag:", "level:", "kind:", "lang:", "is:", "added:", "reviewed:"})
        QVERIFY2(text.contains(QLatin1StringView(field)), field);
}

void TestSearch::language_isSearchedAnew()
{
    SearchRoom f;
    f.search(u"watermark"_s);
    f.action(Actions::SwitchContentLanguage)->trigger();
    f.field()->setText(u"shuiyin"_s);
    QTRY_VERIFY(f.rows() > 0 && f.id(0) == u"watermark-labels"_s);
}

void TestSearch::palette_goesToAQuestion()
{
    SearchRoom f;
    f.action(Actions::GoSettings)->trigger();
    f.action(Actions::GoAnywhere)->trigger();
    auto *field = f.find<QLineEdit>("paletteField");
    auto *list = f.find<QListView>("paletteList");
    QTRY_VERIFY(list->model()->rowCount() > 5);
    static_cast<void>(f.find<QWidget>("palette")->grab());
    QTest::keyClicks(field, u"dp-sgd"_s);
    QTRY_COMPARE(list->currentIndex().data(PaletteModel::KeyRole).toString(), u"question:dp-sgd"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(f.list()->currentIndex().data(QuestionListModel::IdRole).toString(), u"dp-sgd"_s);
    QTRY_VERIFY(!f.window->findChild<QLineEdit *>(u"paletteField"_s));
}

void TestSearch::palette_searchesForWhatHasNoSuchName()
{
    SearchRoom f;
    f.action(Actions::GoSettings)->trigger();
    f.action(Actions::GoAnywhere)->trigger();
    auto *field = f.find<QLineEdit>("paletteField");
    auto *nothing = f.find<QLabel>("paletteNothing");
    QTest::keyClicks(field, u"d"_s);
    QTRY_VERIFY(f.find<QListView>("paletteList")->model()->rowCount() > 0);
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(field, u"enominator of zeta"_s);
    QTRY_VERIFY(nothing->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(f.field()->text(), u"denominator of zeta"_s);
    QVERIFY(f.field()->isVisible());
    QTRY_VERIFY(!f.window->findChild<QLineEdit *>(u"paletteField"_s));
}

void TestSearch::palette_doesCommandsAndSettings()
{
    SearchRoom f;
    const auto choose = [&](const QString &typed, const QString &key) {
        f.action(Actions::GoAnywhere)->trigger();
        auto *field = f.find<QLineEdit>("paletteField");
        auto *list = f.find<QListView>("paletteList");
        QTest::keyClicks(field, typed);
        QTRY_COMPARE(list->currentIndex().data(PaletteModel::KeyRole).toString(), key);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!f.window->findChild<QLineEdit *>(u"paletteField"_s));
    };
    choose(u"theme dark"_s, u"setting:theme/dark"_s);
    QVERIFY(f.application->context().settings.get(Preferences::ThemeMode) == Theme::Mode::Dark);
    choose(u"larger text"_s, u"command:zoomIn"_s);
    QCOMPARE(f.application->context().settings.get(Preferences::Zoom), 110);
    choose(u"safety compliance"_s, u"topic:baiwen/safety"_s);
    QTRY_COMPARE(f.find<QTreeView>("topicTree")->currentIndex().data(TopicTreeModel::TopicIdRole).toString(),
                 u"safety"_s);
}

void TestSearch::palette_ranksWhatWasUsed()
{
    const QList<PaletteEntry> entries{{PaletteEntry::Kind::Command, u"a"_s, u"Cache one"_s, {}, u"cache one"_s},
                                      {PaletteEntry::Kind::Command, u"b"_s, u"Cache two"_s, {}, u"cache two"_s},
                                      {PaletteEntry::Kind::Question, u"c"_s, u"量化"_s, {}, u"量化"_s}};
    const auto keys = [&](const QString &typed, const QStringList &used) {
        QStringList found;
        for (const PaletteEntry &entry : bestEntries(entries, typed, used, 10))
            found << entry.key;
        return found.join(u' ');
    };
    QCOMPARE(keys(u"cache"_s, {}), u"a b"_s);
    QCOMPARE(keys(u"cache"_s, {u"b"_s}), u"b a"_s);
    QCOMPARE(keys(u""_s, {u"c"_s}), u"c a b"_s);
    QCOMPARE(keys(u"lh"_s, {}), u"c"_s);
    QCOMPARE(keys(u"cto"_s, {}), u"b"_s);
    QCOMPARE(keys(u"xyz"_s, {}), QString());
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestSearch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_search.moc"
