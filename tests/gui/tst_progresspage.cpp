// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/charts/chartview.h"
#include "gui/progress/calendarheatmap.h"
#include "gui/progress/masterybars.h"
#include "gui/progress/progresspage.h"
#include "gui/windowfixture.h"
#include "models/scopelistmodel.h"
#include "models/studydeck.h"
#include "support/studylog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace Baiwen;
using namespace Qt::StringLiterals;

/// The real window in the room for progress, with a log of four months in its library.
class ProgressRoom final
{
public:
    explicit ProgressRoom(int questions = 20)
    {
        const BankPtr bank = f.application->context().banks.builtIn(Language::English);
        for (int i = 0; i < questions; ++i)
            ids << bank->questions()[i].id;
        for (const Review &review : studyLog(ids, QDate(2025, 11, 10), QDate(2026, 3, 10), 7))
            f.application->context().library.addReview(review);
        QTRY_COMPARE_WITH_TIMEOUT(f.application->context().library.reviews().size(), questions, 60'000);
        f.action(Actions::GoProgress)->trigger();
        page = f.find<ProgressPage>("progressPage");
        f.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    }
    /// The cards are made one after the other.
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *widget = f.window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget && widget->isVisible();
    }
    [[nodiscard]] QTableView *table(const char *name) const { return f.find<QTableView>(name); }
    [[nodiscard]] int sum(const char *name, int column) const
    {
        int sum = 0;
        const QAbstractItemModel *model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            sum += model->index(row, column).data().toInt();
        return sum;
    }
    void waitForCharts() const { QTRY_VERIFY(isShown("difficultyChart")); }
    [[nodiscard]] int answers() const
    {
        int count = 0;
        for (const QList<Review> &reviews : f.application->context().library.reviews())
            count += int(reviews.size());
        return count;
    }
    void choose(const Scope &scope) const
    {
        auto *choice = f.find<QComboBox>("progressScope");
        const int row = qobject_cast<ScopeListModel *>(choice->model())->rowOf(scope);
        QVERIFY(row >= 0);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    }

    WindowFixture f;
    ProgressPage *page = nullptr;
    QStringList ids;
};

class TestProgressPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isMadeWhenItIsVisited();
    void nothingStudied_saysWhatToDo();
    void charts_tellTheLog();
    void mastery_isThatOfTheTree();
    void scope_narrowsTheNumbers();
    void bookmarks_areAScopeThatFollows();
    void search_narrowsTheNumbers();
    void wrongSearch_isSaidInPlace();
    void savedSearch_isAScope();
    void scopeWithoutAnswers_leadsBackToAll();
    void newAnswer_isCountedWhenThePageIsSeen();
    void weeks_areAChoice();
    void heatmap_isMovedInByKeys_data();
    void heatmap_isMovedInByKeys();
    void heatmap_tellsADayToThePointerAndTheReader();
    void everyChart_canBeReadAsATable();
    void export_writesNumbers();
    void export_writesAPicture();
    void failedExport_isToldAndLeavesTheFile();
    void everyControl_hasANameAndAPlaceInTheOrder();
    void models_areSound();
    void otherLanguage_isTakenAtOnce();
};

static constexpr std::array Charts{"calendarChart",  "forecastChart", "retentionChart", "answersChart",
                                   "studyTimeChart", "masteryChart",  "stabilityChart", "difficultyChart"};

void TestProgressPage::page_isMadeWhenItIsVisited()
{
    const WindowFixture f;
    QVERIFY(!f.window->findChild<ProgressPage *>());
    QTest::keyClick(f.window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(f.window->findChild<ProgressPage *>());
    QCOMPARE(f.window->windowTitle(), u"Progress — Baiwen"_s);
    QVERIFY(f.find<QWidget>("goProgressButton")->isVisible());
}

void TestProgressPage::nothingStudied_saysWhatToDo()
{
    const ProgressRoom room(0);
    QTRY_VERIFY(room.isShown("progressAct"));
    QVERIFY(room.f.find<QLabel>("progressState")->text().startsWith(u"Nothing has been studied yet."_s));
    QTRY_VERIFY(room.isShown("masteryChart"));
    QVERIFY(!room.isShown("calendarChart"));
    QVERIFY(!room.isShown("retentionChart"));
    room.f.find<QPushButton>("progressAct")->click();
    QVERIFY(room.f.action(Actions::GoStudy)->isChecked());
}

void TestProgressPage::charts_tellTheLog()
{
    const ProgressRoom room;
    room.waitForCharts();
    QVERIFY(!room.isShown("progressState"));
    QCOMPARE(room.sum("calendarChartTable", 1), room.answers());
    QCOMPARE(room.sum("stabilityChartTable", 1), 20);
    QCOMPARE(room.sum("difficultyChartTable", 1), 20);
    QCOMPARE(room.table("forecastChartTable")->model()->rowCount(), 31);
    QVERIFY(room.sum("forecastChartTable", 1) > 0);
    const QAbstractItemModel *retention = room.table("retentionChartTable")->model();
    QCOMPARE(retention->index(0, 0).data().toString(), u"2025-11"_s);
    QVERIFY(room.sum("retentionChartTable", 2) > room.sum("retentionChartTable", 1));
    QCOMPARE(room.sum("answersChartTable", 1), room.sum("studyTimeChartTable", 2));
    QVERIFY(!room.isShown("practiceTrend")); // no interviews
}

void TestProgressPage::mastery_isThatOfTheTree()
{
    const ProgressRoom room;
    room.waitForCharts();
    room.f.action(Actions::GoBrowse)->trigger();
    const Context &context = room.f.application->context();
    TopicTreeModel tree;
    tree.setBanks(context.banks.banks(Language::English));
    tree.setMastery(masteryOf(context.library.allProgress(), context.deck.states()));
    const QAbstractItemModel *table = room.table("masteryChartTable")->model();
    int rows = 0;
    int mastered = 0;
    for (int row = 0; row < tree.rowCount(); ++row) {
        const QModelIndex node = tree.index(row, 0);
        if (tree.scope(node).kind != Scope::Kind::Topic)
            continue;
        QCOMPARE(table->index(rows, 0).data().toString(), node.data().toString());
        QCOMPARE(table->index(rows, 1).data().toInt(), node.data(TopicTreeModel::CountRole).toInt());
        QCOMPARE(table->index(rows, 2).data().toInt(), node.data(TopicTreeModel::MasteredRole).toInt());
        mastered += table->index(rows, 2).data().toInt();
        ++rows;
    }
    QCOMPARE(table->rowCount(), rows);
    QVERIFY(mastered > 0);
}

void TestProgressPage::scope_narrowsTheNumbers()
{
    const ProgressRoom room;
    room.waitForCharts();
    const BankPtr bank = room.f.application->context().banks.builtIn(Language::English);
    const Question *first = bank->find(room.ids[0]);
    const QString topic = bank->topics()[first->topic].id;
    int expected = 0;
    for (const QString &id : room.ids) {
        if (bank->isWithin(bank->find(id)->topic, first->topic))
            expected += int(room.f.application->context().library.reviews().value(id).size());
    }
    QVERIFY(expected > 0 && expected < room.answers());
    room.choose({Scope::Kind::Topic, bank->id(), topic});
    QTRY_COMPARE(room.sum("calendarChartTable", 1), expected);
}

void TestProgressPage::bookmarks_areAScopeThatFollows()
{
    const ProgressRoom room;
    room.waitForCharts();
    Library &library = room.f.application->context().library;
    library.setBookmarked(room.ids[0], true);
    room.choose({Scope::Kind::Bookmarks, {}, {}});
    QTRY_COMPARE(room.sum("stabilityChartTable", 1), 1);
    library.setBookmarked(room.ids[1], true);
    QTRY_COMPARE(room.sum("stabilityChartTable", 1), 2);
}

void TestProgressPage::search_narrowsTheNumbers()
{
    const ProgressRoom room;
    room.waitForCharts();
    Library &library = room.f.application->context().library;
    library.changeTags({{room.ids[2], u"revise"_s, true}, {room.ids[3], u"revise"_s, true}});
    QTest::keyClicks(room.f.find<QLineEdit>("progressQuery"), u"tag:revise"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.sum("stabilityChartTable", 1), 2, 60'000); // the index is made first
    room.f.find<QLineEdit>("progressQuery")->clear();
    QTRY_COMPARE(room.sum("stabilityChartTable", 1), 20);
}

void TestProgressPage::wrongSearch_isSaidInPlace()
{
    const ProgressRoom room;
    room.waitForCharts();
    auto *query = room.f.find<QLineEdit>("progressQuery");
    QTest::keyClicks(query, u"(cache"_s);
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.isShown("progressQueryProblem"), 60'000);
    QCOMPARE(room.sum("stabilityChartTable", 1), 20); // what was there stays
    query->clear();
    QTRY_VERIFY(!room.isShown("progressQueryProblem"));
}

void TestProgressPage::savedSearch_isAScope()
{
    const ProgressRoom room;
    room.waitForCharts();
    Library &library = room.f.application->context().library;
    library.changeTags({{room.ids[2], u"revise"_s, true}});
    library.changeSearches({{{u"s1"_s, u"To revise"_s, u"tag:revise or tag:later"_s, 0}, true}});
    auto *choice = room.f.find<QComboBox>("progressScope");
    const auto *list = qobject_cast<ScopeListModel *>(choice->model());
    QTRY_VERIFY(list->rowOf(Scope::ofSearch(u"s1"_s)) >= 0);
    room.choose(Scope::ofSearch(u"s1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(room.sum("stabilityChartTable", 1), 1, 60'000);
    library.changeTags({{room.ids[3], u"later"_s, true}});
    QTRY_COMPARE_WITH_TIMEOUT(room.sum("stabilityChartTable", 1), 2, 60'000);
}

void TestProgressPage::scopeWithoutAnswers_leadsBackToAll()
{
    const ProgressRoom room;
    room.waitForCharts();
    room.choose({Scope::Kind::Bookmarks, {}, {}});
    QTRY_VERIFY(room.isShown("progressAct"));
    QCOMPARE(room.f.find<QLabel>("progressState")->text(), u"There are no questions here."_s);
    QVERIFY(!room.isShown("calendarChart"));
    const BankPtr bank = room.f.application->context().banks.builtIn(Language::English);
    room.f.application->context().library.setBookmarked(bank->questions().last().id, true);
    QTRY_COMPARE(room.f.find<QLabel>("progressState")->text(), u"None of these questions has been studied yet."_s);
    room.f.find<QPushButton>("progressAct")->click();
    room.waitForCharts();
    QCOMPARE(room.f.find<QComboBox>("progressScope")->currentIndex(), 0);
}

void TestProgressPage::newAnswer_isCountedWhenThePageIsSeen()
{
    const ProgressRoom room;
    room.waitForCharts();
    const int before = room.sum("calendarChartTable", 1);
    room.f.action(Actions::GoBrowse)->trigger();
    Review review = room.f.application->context().library.reviews().value(room.ids[0]).last();
    review.id = ReviewStore::newId();
    review.time = room.f.clock.now();
    room.f.application->context().library.addReview(review);
    QTRY_COMPARE(room.answers(), before + 1);
    QCOMPARE(room.sum("calendarChartTable", 1), before);
    room.f.action(Actions::GoProgress)->trigger();
    QTRY_COMPARE(room.sum("calendarChartTable", 1), before + 1);
    QVERIFY(room.f.find<CalendarHeatmap>("calendarHeatmap")->accessibleName().contains(u"1 answer"_s));
}

void TestProgressPage::weeks_areAChoice()
{
    const ProgressRoom room;
    room.waitForCharts();
    QCOMPARE(room.table("answersChartTable")->model()->rowCount(), 30);
    room.f.find<QComboBox>("progressPeriod")->setCurrentIndex(1);
    QTRY_COMPARE(room.table("answersChartTable")->model()->rowCount(), 26);
    QTRY_COMPARE(room.table("studyTimeChartTable")->model()->rowCount(), 26);
    QCOMPARE(room.sum("answersChartTable", 1), room.answers()); // half a year holds them all
}

void TestProgressPage::heatmap_isMovedInByKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate today(2026, 3, 14);
    QTest::newRow("up") << Qt::Key_Up << today << today.addDays(-1);
    QTest::newRow("left") << Qt::Key_Left << today << today.addDays(-7);
    QTest::newRow("down") << Qt::Key_Down << today.addDays(-10) << today.addDays(-9);
    QTest::newRow("right") << Qt::Key_Right << today.addDays(-10) << today.addDays(-3);
    QTest::newRow("not beyond today") << Qt::Key_Right << today << today;
    QTest::newRow("end") << Qt::Key_End << today.addDays(-100) << today;
}

void TestProgressPage::heatmap_isMovedInByKeys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    const ProgressRoom room;
    room.waitForCharts();
    auto *map = room.f.find<CalendarHeatmap>("calendarHeatmap");
    map->setFocus();
    map->setCurrentDay(from);
    QTest::keyClick(map, key);
    QCOMPARE(map->currentDay(), to);
    QTest::keyClick(map, Qt::Key_Home);
    QVERIFY(!map->cellOf(map->currentDay()).isEmpty());
    QVERIFY(map->cellOf(map->currentDay().addDays(-1)).isEmpty());
}

void TestProgressPage::heatmap_tellsADayToThePointerAndTheReader()
{
    const ProgressRoom room;
    room.waitForCharts();
    auto *map = room.f.find<CalendarHeatmap>("calendarHeatmap");
    const QDate first(2025, 11, 10);
    map->setCurrentDay(first);
    // New, and after ten minutes once more: two answers of twenty seconds.
    const QString text = QLocale().toString(first, QLocale::LongFormat) + u": 2 answers, 40 s"_s;
    QCOMPARE(map->accessibleName(), text);
    const QPoint at = map->cellOf(first).center();
    QHelpEvent hover(QEvent::ToolTip, at, map->mapToGlobal(at));
    QCoreApplication::sendEvent(map, &hover);
    QTRY_COMPARE(QToolTip::text(), text);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->cellOf(first.addDays(1)).center());
    QCOMPARE(map->currentDay(), first.addDays(1));
}

void TestProgressPage::everyChart_canBeReadAsATable()
{
    const ProgressRoom room;
    room.waitForCharts();
    for (const QByteArray name : Charts) {
        auto *button = room.f.find<QPushButton>(name + "Numbers");
        auto *table = room.table(name + "Table");
        QVERIFY(!table->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY2(table->isVisible(), name);
        QVERIFY2(table->model()->rowCount() > 0, name);
        QVERIFY2(!table->accessibleName().isEmpty(), name);
        QVERIFY2(!room.f.find<QLabel>(name + "Summary")->text().isEmpty(), name);
        if (const auto *view = room.f.window->findChild<ChartView *>(QString::fromLatin1(name + "View"))) {
            QVERIFY2(!view->accessibleName().isEmpty(), name);
            QVERIFY2(!view->accessibleDescription().isEmpty(), name);
        }
    }
}

void TestProgressPage::export_writesNumbers()
{
    ProgressRoom room;
    room.waitForCharts();
    room.f.dialogs.file = room.f.data.filePath(u"numbers.csv"_s);
    room.f.find<QAction>("stabilityChartExportCsv")->trigger();
    QTRY_VERIFY(QFile::exists(room.f.dialogs.file));
    QFile file(room.f.dialogs.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[0].trimmed(), QByteArray("\xef\xbb\xbf\"Stability, days\",Questions"));
    QTRY_VERIFY(room.page->findChild<QLabel *>(u"noticeText"_s)->text().startsWith(u"Exported to "_s));
}

void TestProgressPage::export_writesAPicture()
{
    ProgressRoom room;
    room.waitForCharts();
    for (const char *name : {"calendarChartExportPng", "answersChartExportPng"}) {
        room.f.dialogs.file = room.f.data.filePath(QString::fromLatin1(name) + u".png"_s);
        room.f.find<QAction>(name)->trigger();
        QTRY_VERIFY(QFile::exists(room.f.dialogs.file));
        const QImage image(room.f.dialogs.file);
        QVERIFY(image.width() > 400);
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, image.height() / 3));
        QVERIFY2(colours.size() > 2, name); // something is drawn on the paper
    }
}

void TestProgressPage::failedExport_isToldAndLeavesTheFile()
{
    ProgressRoom room;
    room.waitForCharts();
    room.f.dialogs.file = room.f.data.filePath(u"nowhere/numbers.csv"_s);
    room.f.find<QAction>("answersChartExportCsv")->trigger();
    const auto *notice = room.page->findChild<QLabel *>(u"noticeText"_s);
    QTRY_VERIFY(notice->text().startsWith(u"The chart could not be exported."_s));
    QVERIFY(notice->text().contains(u"numbers.csv"_s));
    QVERIFY(room.f.find<QPushButton>("answersChartExport")->isEnabled());
    room.f.dialogs.file.clear(); // cancelled
    room.f.find<QAction>("answersChartExportPng")->trigger();
    QVERIFY(room.f.find<QPushButton>("answersChartExport")->isEnabled());
}

void TestProgressPage::everyControl_hasANameAndAPlaceInTheOrder()
{
    const ProgressRoom room;
    room.waitForCharts();
    QStringList order;
    QWidget *widget = room.f.find<QComboBox>("progressScope");
    int lastTop = -1;
    for (; !order.contains(widget->objectName()); widget = room.f.window->focusWidget()) {
        widget->setFocus();
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        order << widget->objectName();
        const int top = widget->mapTo(room.page, QPoint()).y()
            + room.f.find<QScrollArea>("progressScroll")->verticalScrollBar()->value();
        QVERIFY2(top + 40 >= lastTop, qPrintable(order.join(u' '))); // as the eye reads
        lastTop = top;
        QTest::keyClick(widget, Qt::Key_Tab);
        if (!room.page->isAncestorOf(room.f.window->focusWidget()))
            break;
    }
    const QStringList begin{u"progressScope"_s,       u"progressQuery"_s,        u"progressPeriod"_s,
                            u"calendarHeatmap"_s,     u"calendarChartNumbers"_s, u"calendarChartExport"_s,
                            u"forecastChartNumbers"_s};
    QCOMPARE(order.first(begin.size()), begin);
    QCOMPARE(order.size(), 4 + 2 * qsizetype(Charts.size()));
}

void TestProgressPage::models_areSound()
{
    const ProgressRoom room;
    room.waitForCharts();
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    testers.push_back(std::make_unique<QAbstractItemModelTester>(room.f.find<QComboBox>("progressScope")->model()));
    for (const QByteArray name : Charts)
        testers.push_back(std::make_unique<QAbstractItemModelTester>(room.table(name + "Table")->model()));
    Library &library = room.f.application->context().library;
    library.changeTags({{room.ids[0], u"a/b"_s, true}});
    room.choose({Scope::Kind::Due, {}, {}});
    QTRY_VERIFY(
        qobject_cast<ScopeListModel *>(room.f.find<QComboBox>("progressScope")->model())->rowOf(Scope::ofTag(u"a/b"_s))
        >= 0);
    room.choose({});
    room.f.find<QComboBox>("progressPeriod")->setCurrentIndex(1);
    QTRY_COMPARE(room.table("answersChartTable")->model()->rowCount(), 26);
}

void TestProgressPage::otherLanguage_isTakenAtOnce()
{
    const ProgressRoom room;
    room.waitForCharts();
    room.f.application->context().settings.set(Preferences::Interface, Preferences::InterfaceLanguage::Chinese);
    QTRY_COMPARE(room.f.window->windowTitle(), u"进度 — 百问"_s);
    QTRY_COMPARE(room.table("stabilityChartTable")->accessibleName(), u"稳定性"_s);
    QCOMPARE(room.f.find<QPushButton>("stabilityChartExport")->text(), u"导出…"_s);
    QCOMPARE(room.f.find<QComboBox>("progressScope")->currentText(), u"全部题目"_s);
}

QTEST_MAIN(TestProgressPage)
#include "tst_progresspage.moc"
