// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/scenes.h"

#include "gui/aboutdialog.h"
#include "gui/browse/browsepage.h"
#include "gui/interview/interviewpage.h"
#include "gui/interview/keypointlist.h"
#include "gui/interview/sessioncontroller.h"
#include "gui/shortcutsdialog.h"
#include "support/heldinterview.h"
#include "support/studylog.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QTreeView>

namespace Baiwen {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static BrowsePage *browse(WindowFixture &f)
{
    f.action(Actions::GoBrowse)->trigger();
    return f.window->findChild<BrowsePage *>();
}

static QWidget *question(WindowFixture &f, const QString &id, bool reveal)
{
    browse(f)->showQuestion(id);
    if (reveal)
        f.action(Actions::RevealAnswer)->trigger();
    return f.window.get();
}

// What a user made of a question: tags on this one and others, and a note.
static void mark(WindowFixture &f, const QString &id)
{
    Library &library = f.application->context().library;
    const bool chinese = Preferences::contentLanguage(f.application->context().settings) == Language::Chinese;
    const QString week = chinese ? u"复习/本周"_s : u"revise/this week"_s;
    library.changeTags({{id, week, true},
                        {id, chinese ? u"易错"_s : u"tricky"_s, true},
                        {id, u"company/systems"_s, true},
                        {u"real-time-serving"_s, week, true},
                        {u"go-to-market"_s, chinese ? u"复习/下周"_s : u"revise/next week"_s, true}});
    library.saveNote(u"real-time-serving"_s, u"…"_s);
    library.saveNote(
        id,
        chinese
            ? u"面试官追问过：**MFU 怎么算？** 分子是模型必需的 6ND，不含重算。\n\n- 先报结论，再给 405B 的数字\n- 别忘了 `检查点` 的开销\n\n> 下次先画一张时间线。"_s
            : u"They asked a follow-up: **how is MFU computed?** The numerator is the 6ND the model needs, without recomputation.\n\n- headline first, then the 405B numbers\n- mind the cost of `checkpoints`\n\n> Next time: draw a time line first."_s);
    static_cast<void>(QTest::qWaitFor([&] { return !library.note(id).text.isEmpty(); }));
}

static QWidget *noted(WindowFixture &f, bool edited)
{
    mark(f, u"training-challenges"_s);
    question(f, u"training-challenges"_s, true);
    if (edited) {
        f.action(Actions::EditNote)->trigger();
    } else {
        auto *view = f.find<QTextBrowser>("detailView");
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    }
    return f.window.get();
}

// A mock interview of two questions, brought to the state asked for by what its user would do.
static QWidget *interview(WindowFixture &f, InterviewState until)
{
    f.action(Actions::GoInterview)->trigger();
    SessionController &controller = f.find<InterviewPage>("interviewPage")->controller();
    const auto reach = [&](InterviewState state) {
        return QTest::qWaitFor([&] { return controller.session().state() == state; });
    };
    if (until == InterviewState::Setup)
        return f.window.get();
    f.find<QPushButton>("preset-custom")->click();
    f.find<QSpinBox>("questionCount")->setValue(2);
    f.find<QLineEdit>("seed")->setText(u"4711"_s);
    f.find<QComboBox>("followUps")->setCurrentIndex(0);
    f.find<QPushButton>("startButton")->click();
    for (int question = 0; question < 2; ++question) {
        if (question == 0) {
            if (!reach(InterviewState::Countdown) || until == InterviewState::Countdown)
                return f.window.get();
            for (int second = 0; second < 3; ++second) {
                f.clock.advance(1s);
                controller.poll();
            }
        }
        if (!reach(InterviewState::Prep) || until == InterviewState::Prep)
            return f.window.get();
        f.action(Actions::EndPrep)->trigger();
        if (!reach(InterviewState::Answer))
            return f.window.get();
        f.find<QPlainTextEdit>("answerField")
            ->setPlainText(u"先说结论：解码受显存带宽限制。\nDecoding is bound by memory bandwidth, because …"_s);
        f.clock.advance(until == InterviewState::Overtime ? 400s : 95s);
        controller.poll();
        if (until == InterviewState::Answer || until == InterviewState::Overtime)
            return f.window.get();
        if (until == InterviewState::Paused) {
            f.action(Actions::PauseInterview)->trigger();
            static_cast<void>(reach(InterviewState::Paused));
            return f.window.get();
        }
        f.action(Actions::SubmitAnswer)->trigger();
        if (!reach(InterviewState::Confidence) || until == InterviewState::Confidence)
            return f.window.get();
        f.find<QPushButton>("confidence-75")->click();
        if (!reach(InterviewState::Review))
            return f.window.get();
        const int points = f.find<KeyPointList>("keyPointList")->count();
        for (int point = 0; point < points; ++point)
            f.press(point % 3 == 0 ? Qt::Key_1 : point % 3 == 1 ? Qt::Key_2 : Qt::Key_3);
        if (until == InterviewState::Review)
            return f.window.get();
        f.find<QPushButton>("nextButton")->click();
    }
    static_cast<void>(reach(InterviewState::Report));
    return f.window.get();
}

// A month of interviews, the report of the last one open.
static QWidget *history(WindowFixture &f)
{
    f.action(Actions::GoInterview)->trigger();
    Library &library = f.application->context().library;
    const BankLibrary &banks = f.application->context().banks;
    const Language language = Preferences::contentLanguage(f.application->context().settings);
    for (int i = 1; i <= 9; ++i) {
        const bool isExam = i == 4;
        static_cast<void>(library.saveInterview(
            heldInterview(*banks.builtIn(language), i, isExam ? InterviewMode::Exam : InterviewMode::Practice)));
    }
    f.find<QPushButton>("historyTab")->click(); // where the window is too narrow for both
    auto *list = f.find<QListView>("historyList");
    static_cast<void>(QTest::qWaitFor([&] { return list->model()->rowCount() == 9; }));
    list->setCurrentIndex(list->model()->index(0, 0));
    f.find<QPushButton>("historyOpen")->click();
    static_cast<void>(QTest::qWaitFor([&] { return f.window->findChild<QWidget *>(u"trendChart"_s) != nullptr; }));
    QTest::qWait(50);
    return f.window.get();
}

/// The report scrolled until this part of it is at the top.
static QWidget *historyAt(WindowFixture &f, const char *part)
{
    history(f);
    auto *scroll = f.find<QScrollArea>("reportScroll");
    const int y = f.find<QWidget>(part)->mapTo(scroll->widget(), QPoint()).y();
    scroll->verticalScrollBar()->setValue(y - 16);
    return f.window.get();
}

static QWidget *comparison(WindowFixture &f)
{
    history(f);
    auto *list = f.find<QListView>("historyList");
    const auto select = [list](int row) {
        list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
    };
    select(2);
    f.find<QPushButton>("historyCompare")->click();
    static_cast<void>(
        QTest::qWaitFor([&] { return f.window->findChild<QWidget *>(u"interviewComparison"_s) != nullptr; }));
    return f.window.get();
}

static bool isShown(const WindowFixture &f, const QString &name)
{
    const auto *widget = f.window->findChild<QWidget *>(name);
    return widget && widget->isVisible();
}

// Four months of studying.
static QWidget *progress(WindowFixture &f)
{
    const Context &context = f.application->context();
    const BankPtr bank = context.banks.builtIn(Preferences::contentLanguage(context.settings));
    QStringList ids;
    for (const Question &question : bank->questions())
        ids << question.id;
    const QDate today = context.deck.today();
    for (const Review &review : studyLog(ids, today.addDays(-120), today, 8))
        static_cast<void>(context.library.addReview(review));
    f.action(Actions::GoProgress)->trigger();
    static_cast<void>(QTest::qWaitFor(
        [&] { return context.library.reviews().size() >= 120 && isShown(f, u"difficultyChart"_s); }, 60'000));
    QTest::qWait(500);
    return f.window.get();
}

// Backups, and a mark whose bank is gone.
static QWidget *library(WindowFixture &f)
{
    Library &library = f.application->context().library;
    static_cast<void>(library.setBookmarks({u"real-time-serving"_s, u"request-latency"_s, u"gone"_s}, true));
    static_cast<void>(library.backUpNow());
    f.action(Actions::GoLibrary)->trigger();
    auto *table = f.find<QTableView>("backupTable");
    static_cast<void>(QTest::qWaitFor([&] { return table->model()->rowCount() >= 2; }));
    table->setCurrentIndex(table->model()->index(0, 0));
    return f.window.get();
}

// A list from the web, as one would bring one's own: no markers, one odd entry.
static QWidget *import(WindowFixture &f)
{
    const QString path = f.data.filePath(u"my-questions.md"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write(
        "# Attention\n\n## 1. What is attention?\n\n- **Query:** what is looked for\n- **Key:** what is matched\n\n"
        "## 2. Why divide by the square root of d?\n\nBecause the variance grows.\n\n## 3. What is a KV cache?\n");
    file.close();
    f.window->openFiles({path});
    QDialog *dialog = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        dialog = f.window->findChild<QDialog *>(u"importDialog"_s);
        return dialog && dialog->isVisible();
    }));
    return dialog ? static_cast<QWidget *>(dialog) : f.window.get();
}

QList<Scene> scenes()
{
    return {
        {u"browse-start"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f);
             return f.window.get();
         }},
        {u"browse-topic"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f)->showScope({Scope::Kind::Topic, Bank::BuiltInId, u"domains"_s});
             return f.window.get();
         }},
        {u"browse-hidden"_s, [](WindowFixture &f) { return question(f, u"real-time-serving"_s, false); }},
        {u"browse-answer"_s, [](WindowFixture &f) { return question(f, u"training-challenges"_s, true); }},
        {u"browse-table"_s, [](WindowFixture &f) { return question(f, u"go-to-market"_s, true); }},
        {u"browse-tags"_s,
         [](WindowFixture &f) {
             mark(f, u"training-challenges"_s);
             return question(f, u"training-challenges"_s, true);
         }},
        {u"browse-note"_s, [](WindowFixture &f) { return noted(f, false); }},
        {u"browse-note-edited"_s, [](WindowFixture &f) { return noted(f, true); }},
        {u"browse-note-withheld"_s,
         [](WindowFixture &f) {
             mark(f, u"training-challenges"_s);
             return question(f, u"training-challenges"_s, false);
         }},
        {u"browse-tag"_s,
         [](WindowFixture &f) -> QWidget * {
             mark(f, u"training-challenges"_s);
             browse(f);
             auto *tree = f.find<QTreeView>("topicTree");
             const auto *topics = qobject_cast<TopicTreeModel *>(tree->model());
             const QString tag = f.application->context().library.tags(u"go-to-market"_s).value(0);
             tree->setCurrentIndex(topics->indexOf(Scope::ofTag(tag.section(u'/', 0, 0))));
             tree->expand(tree->currentIndex());
             return f.window.get();
         }},
        {u"browse-tag-completion"_s,
         [](WindowFixture &f) -> QWidget * {
             mark(f, u"training-challenges"_s);
             question(f, u"go-to-market"_s, true);
             f.action(Actions::EditTags)->trigger();
             auto *field = f.find<QLineEdit>("tagField");
             QTest::keyClicks(field, u"s"_s);
             return field->completer()->popup();
         }},
        {u"browse-bookmarks-empty"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f)->showScope({Scope::Kind::Bookmarks, {}, {}});
             return f.window.get();
         }},
        {u"browse-no-match"_s,
         [](WindowFixture &f) -> QWidget * {
             browse(f);
             f.find<QLineEdit>("questionFilter")->setText(u"zzzz"_s);
             static_cast<void>(QTest::qWaitFor([&] { return f.find<QPushButton>("emptyButton")->isVisible(); }));
             return f.window.get();
         }},
        {u"interview-setup"_s, [](WindowFixture &f) { return interview(f, InterviewState::Setup); }},
        {u"interview-countdown"_s, [](WindowFixture &f) { return interview(f, InterviewState::Countdown); }},
        {u"interview-prep"_s, [](WindowFixture &f) { return interview(f, InterviewState::Prep); }},
        {u"interview-answer"_s, [](WindowFixture &f) { return interview(f, InterviewState::Answer); }},
        {u"interview-overtime"_s, [](WindowFixture &f) { return interview(f, InterviewState::Overtime); }},
        {u"interview-paused"_s, [](WindowFixture &f) { return interview(f, InterviewState::Paused); }},
        {u"interview-confidence"_s, [](WindowFixture &f) { return interview(f, InterviewState::Confidence); }},
        {u"interview-review"_s, [](WindowFixture &f) { return interview(f, InterviewState::Review); }},
        {u"interview-report"_s, [](WindowFixture &f) { return interview(f, InterviewState::Report); }},
        {u"history"_s, history},
        {u"history-questions"_s, [](WindowFixture &f) { return historyAt(f, "answerCard-1"); }},
        {u"history-charts"_s, [](WindowFixture &f) { return historyAt(f, "timeChart"); }},
        {u"history-numbers"_s,
         [](WindowFixture &f) {
             history(f);
             for (const char *button : {"timeChartNumbers", "calibrationChartNumbers", "trendChartNumbers"})
                 f.find<QPushButton>(button)->click();
             QTest::qWait(20);
             auto *scroll = f.find<QScrollArea>("reportScroll");
             scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
             return static_cast<QWidget *>(f.window.get());
         }},
        {u"history-comparison"_s, comparison},
        {u"history-weak"_s,
         [](WindowFixture &f) {
             history(f);
             f.find<QPushButton>("historyWeak")->click();
             return static_cast<QWidget *>(f.window.get());
         }},
        {u"progress-empty"_s,
         [](WindowFixture &f) -> QWidget * {
             f.action(Actions::GoProgress)->trigger();
             static_cast<void>(QTest::qWaitFor([&] { return isShown(f, u"masteryChart"_s); }));
             return f.window.get();
         }},
        {u"progress"_s, progress},
        {u"import"_s, import},
        {u"library-empty"_s,
         [](WindowFixture &f) -> QWidget * {
             f.action(Actions::GoLibrary)->trigger();
             return f.window.get();
         }},
        {u"library"_s, library},
        {u"settings"_s,
         [](WindowFixture &f) -> QWidget * {
             f.action(Actions::GoSettings)->trigger();
             return f.window.get();
         }},
        {u"shortcuts"_s,
         [](WindowFixture &f) -> QWidget * {
             auto *dialog = new ShortcutsDialog(f.application->context().actions, f.window.get());
             dialog->show();
             return dialog;
         }},
        {u"about"_s,
         [](WindowFixture &f) -> QWidget * {
             auto *dialog = new AboutDialog(f.application->context(), f.window.get());
             dialog->show();
             return dialog;
         }},
    };
}

} // namespace Baiwen
