// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/banksfixture.h"
#include "gui/windowstate.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTreeView>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Baiwen;
using namespace Qt::StringLiterals;

namespace {

/// How long to wait for what a slow machine may take its time over, in milliseconds.
constexpr int Patience = 60'000;

/// A file whose reader waits until it is let go, and then finds it empty.
class HeldFile final
{
public:
    explicit HeldFile(const QString &path)
        : m_path(path)
    {
        if (::mkfifo(qPrintable(path), 0600) != 0)
            qFatal("cannot make %s", qPrintable(path));
    }
    ~HeldFile() { letGo(); }
    Q_DISABLE_COPY_MOVE(HeldFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    void letGo()
    {
        // Opening a pipe waits for the other side.
        if (!std::exchange(m_isFree, true))
            ::close(::open(qPrintable(m_path), O_WRONLY));
    }

private:
    QString m_path;
    bool m_isFree = false;
};

} // namespace

class TestImportDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodFile_isPreviewed();
    void topic_showsItsIntroduction();
    void enter_keepsTheBank_data();
    void enter_keepsTheBank();
    void escape_keepsNothing();
    void remarks_leadToTheirQuestion();
    void notes_canBeLeftOut();
    void manyRemarks_startWithoutNotes();
    void otherRule_readsAgainAndKeepsTheSelection();
    void foundRule_canBeReturnedTo();
    void vanishedFile_leavesThePreview();
    void longReading_showsProgressAndIsCancelled();
    void noQuestions_saysWhatWasLookedFor();
    void update_saysWhatChanges();
    void otherBankOfThatName_isWarnedOf();
    void hugeOutline_startsFolded();
    void size_isRemembered();
    void theme_restylesTheOpenDialog();
    void tab_goesAsTheEyeReads();
    void everyControl_hasAName();

private:
    static void open(BanksFixture &f, const QByteArray &text, const QString &name = u"notes.md"_s);
    static QString selectedTitle(const BanksFixture &f);
    static void chooseRule(const BanksFixture &f, QuestionRule rule);
};

void TestImportDialog::open(BanksFixture &f, const QByteArray &text, const QString &name)
{
    f.ownBanks->open({f.write(name, text)});
    QTRY_VERIFY(f.dialog());
    QTRY_VERIFY(f.find<QComboBox>("importRule")->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(f.dialog()));
}

QString TestImportDialog::selectedTitle(const BanksFixture &f)
{
    return f.find<QTreeView>("importOutline")->currentIndex().data().toString();
}

void TestImportDialog::chooseRule(const BanksFixture &f, QuestionRule rule)
{
    auto *box = f.find<QComboBox>("importRule");
    const int index = box->findData(static_cast<int>(rule));
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    QTRY_VERIFY(!f.find<QProgressBar>("importProgress")->isVisible());
}

void TestImportDialog::goodFile_isPreviewed()
{
    BanksFixture f;
    open(f, questionList("Agents", 12));
    QCOMPARE(f.find<QLabel>("importTitle")->text(), u"Agents"_s);
    QVERIFY(f.find<QLabel>("importFile")->text().endsWith(u"notes.md"_s));
    QVERIFY(f.find<QLabel>("importFate")->text().startsWith(u"A new bank"_s));
    QVERIFY(f.find<QLabel>("importCounts")->text().startsWith(u"12 question"_s));
    QVERIFY(f.find<QComboBox>("importRule")->currentText().contains(u"answer marker"_s));
    QVERIFY(!f.find<QListView>("remarkList")->isVisible());
    QVERIFY(f.find<QPushButton>("importAccept")->isEnabled());

    auto *tree = f.find<QTreeView>("importOutline");
    QCOMPARE(tree->model()->rowCount(), 2);
    QVERIFY(tree->hasFocus());
    QCOMPARE(selectedTitle(f), u"Agents question 0?"_s);
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(selectedTitle(f), u"Agents question 1?"_s);
    const QString text = f.find<QTextBrowser>("importPreview")->toPlainText();
    QVERIFY(text.contains(u"Agents question 1?"_s));
    QVERIFY(text.contains(u"The lead."_s));
    QVERIFY(text.contains(u"Speed"_s));
}

void TestImportDialog::topic_showsItsIntroduction()
{
    BanksFixture f;
    open(f, questionList("Agents", 3));
    QTest::keyClick(f.find<QTreeView>("importOutline"), Qt::Key_Home);
    QCOMPARE(selectedTitle(f), u"Topic 0"_s);
    QVERIFY(f.find<QTextBrowser>("importPreview")->toPlainText().contains(u"About it."_s));
}

void TestImportDialog::enter_keepsTheBank_data()
{
    QTest::addColumn<QByteArray>("control");
    for (const char *name : {"importOutline", "importPreview", "importRule", "importAccept"})
        QTest::newRow(name) << QByteArray(name);
}

void TestImportDialog::enter_keepsTheBank()
{
    QFETCH(QByteArray, control);
    BanksFixture f;
    const QByteArray text = questionList("Agents", 3);
    open(f, text);
    auto *widget = f.find<QWidget>(control.constData());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_Return);
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.kept.size(), 1);
    QCOMPARE(f.kept[0][0].toString(), u"notes"_s);
    QCOMPARE(f.stored(u"notes"_s), text);
}

void TestImportDialog::escape_keepsNothing()
{
    BanksFixture f;
    open(f, questionList("Agents", 3));
    QTest::keyClick(f.find<QTreeView>("importOutline"), Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.titles().isEmpty());
    QVERIFY(f.kept.isEmpty());
    QVERIFY(f.failed.isEmpty());
    QCOMPARE(f.undoStack.count(), 0);
}

void TestImportDialog::remarks_leadToTheirQuestion()
{
    BanksFixture f;
    open(
        f,
        questionList("Agents", 3)
            + "\n## Odd one?\n<!-- level: 9; colour: red -->\n\n**Answer:** Yes.\n\n## Last one?\n\n**Answer:** No.\n");
    auto *list = f.find<QListView>("remarkList");
    QVERIFY(list->isVisible());
    QVERIFY(list->model()->rowCount() >= 2);
    QVERIFY(f.find<QLabel>("remarkCounts")->text().contains(u"warning"_s));
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(selectedTitle(f), u"Odd one?"_s);
    QVERIFY(f.find<QPushButton>("importAccept")->isEnabled());
}

void TestImportDialog::notes_canBeLeftOut()
{
    BanksFixture f;
    // A byte order mark and GB18030 are notes' work; a contents list left out is one too.
    open(
        f,
        "# List\n\n- [One?](#one)\n- [Two?](#two)\n- [Three?](#three)\n\n## One?\n<!-- level: 9 -->\n\n**Answer:** Yes."
        "\n\n## Two?\n\n**Answer:** No.\n\n## Three?\n\n**Answer:** No.\n");
    auto *list = f.find<QListView>("remarkList");
    auto *filter = f.find<QCheckBox>("remarkFilter");
    QVERIFY(filter->isVisible());
    QVERIFY(!filter->isChecked());
    const int all = list->model()->rowCount();
    QVERIFY(f.find<QLabel>("remarkCounts")->text().contains(u"note"_s));
    QTest::keyClick(filter, Qt::Key_Space);
    QVERIFY(list->model()->rowCount() < all);
    QVERIFY(list->model()->rowCount() > 0);
    QTest::keyClick(filter, Qt::Key_Space);
    QCOMPARE(list->model()->rowCount(), all);
}

void TestImportDialog::manyRemarks_startWithoutNotes()
{
    BanksFixture f;
    QByteArray text = "# List\n\n- [One?](#one)\n- [Two?](#two)\n- [Three?](#three)\n\n## One?\n\n**Answer:** Yes.\n\n"
                      "## Two?\n\n**Answer:** No.\n\n## Three?\n\n**Answer:** No.\n";
    for (int i = 0; i < 600; ++i)
        text += "\n## Odd " + QByteArray::number(i) + "?\n<!-- level: 9 -->\n\n**Answer:** Yes.\n";
    open(f, text);
    QVERIFY(f.find<QCheckBox>("remarkFilter")->isChecked());
    QCOMPARE(f.find<QListView>("remarkList")->model()->rowCount(), 600);
    QVERIFY(f.find<QListView>("remarkList")->uniformItemSizes());
}

static const QByteArray UnmarkedList = "# Serving\n\n## 1. What is a KV cache?\n\nMemory of keys.\n\n"
                                       "### Detail\n\nMore about it.\n\n## 2. What is batching?\n\nMany at once.\n\n"
                                       "## 3. What is paging?\n\nBlocks.\n";

void TestImportDialog::otherRule_readsAgainAndKeepsTheSelection()
{
    BanksFixture f;
    open(f, UnmarkedList);
    auto *box = f.find<QComboBox>("importRule");
    QCOMPARE(box->currentData().toInt(), static_cast<int>(QuestionRule::HeadingLevel));
    QVERIFY(box->currentText().contains(u"level 2"_s));
    QVERIFY(f.find<QLabel>("importCounts")->text().startsWith(u"3 question"_s));
    auto *tree = f.find<QTreeView>("importOutline");
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(selectedTitle(f), u"What is batching?"_s);

    chooseRule(f, QuestionRule::LeafHeadings);
    QCOMPARE(box->currentData().toInt(), static_cast<int>(QuestionRule::LeafHeadings));
    QCOMPARE(selectedTitle(f), u"What is batching?"_s);
    QVERIFY(box->itemText(box->findData(static_cast<int>(QuestionRule::HeadingLevel))).contains(u"found"_s));

    // The rule is kept with the bank, so that the next start reads it alike.
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 1);
    QVERIFY(f.stored(u"notes"_s).contains(ruleName(QuestionRule::LeafHeadings).toUtf8()));
}

void TestImportDialog::foundRule_canBeReturnedTo()
{
    BanksFixture f;
    open(f, UnmarkedList);
    chooseRule(f, QuestionRule::Summaries);
    QVERIFY(f.find<QLabel>("importNothing")->isVisible());
    QVERIFY(f.find<QLabel>("importNothing")->text().contains(u"fold-out"_s));
    QVERIFY(!f.find<QPushButton>("importAccept")->isEnabled());
    chooseRule(f, QuestionRule::HeadingLevel);
    QVERIFY(f.find<QTreeView>("importOutline")->isVisible());
    QVERIFY(f.find<QPushButton>("importAccept")->isEnabled());
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 1);
    QCOMPARE(f.stored(u"notes"_s), UnmarkedList);
}

void TestImportDialog::vanishedFile_leavesThePreview()
{
    BanksFixture f;
    open(f, UnmarkedList);
    QVERIFY(QFile::remove(f.files.filePath(u"notes.md"_s)));
    chooseRule(f, QuestionRule::LeafHeadings);
    QVERIFY(f.find<QLabel>("importError")->isVisible());
    QVERIFY(f.find<QLabel>("importError")->text().contains(u"notes.md"_s));
    QCOMPARE(f.find<QComboBox>("importRule")->currentData().toInt(), static_cast<int>(QuestionRule::HeadingLevel));
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 1);
    QCOMPARE(f.stored(u"notes"_s), UnmarkedList);
}

void TestImportDialog::longReading_showsProgressAndIsCancelled()
{
    BanksFixture f;
    // The library reads one file after the other: while the first is held, reading the second takes as long as we like.
    HeldFile held(f.files.filePath(u"held.md"_s));
    const auto heldReading = f.banks.open(held.path());
    f.ownBanks->open({f.write(u"large.md"_s, questionList("Large", 20'000))});
    QTRY_VERIFY(f.dialog());
    auto *progress = f.find<QProgressBar>("importProgress");
    QVERIFY(progress->isVisible());
    QVERIFY(f.find<QLabel>("importTitle")->text().contains(u"large.md"_s));
    QVERIFY(!f.find<QPushButton>("importAccept")->isEnabled());
    QVERIFY(!f.find<QComboBox>("importRule")->isVisible());

    // At the first sign of progress, for nobody knows how soon the last one comes.
    auto *cancel = f.find<QPushButton>("importCancel");
    bool isClicked = false;
    connect(progress, &QProgressBar::valueChanged, this, [&isClicked, cancel](int value) {
        if (value > 0 && !std::exchange(isClicked, true))
            QTest::mouseClick(cancel, Qt::LeftButton);
    });
    held.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(isClicked, Patience);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.titles().isEmpty());
    QVERIFY(f.failed.isEmpty());
    // Reading stops, and the next file has its turn.
    f.ownBanks->open({f.write(u"small.md"_s, questionList("Small", 1))});
    QTRY_VERIFY_WITH_TIMEOUT(f.dialog() && f.find<QComboBox>("importRule")->isVisible(), Patience);
    QCOMPARE(f.find<QLabel>("importTitle")->text(), u"Small"_s);
}

void TestImportDialog::noQuestions_saysWhatWasLookedFor()
{
    BanksFixture f;
    open(f, "Only some prose.\n\nAnd more of it.\n");
    auto *nothing = f.find<QLabel>("importNothing");
    QVERIFY(nothing->isVisible());
    QVERIFY(nothing->text().contains(u"Looked for"_s));
    QVERIFY(nothing->text().contains(u"Answer:"_s));
    QVERIFY(!f.find<QLabel>("importFate")->isVisible());
    QVERIFY(!f.find<QPushButton>("importAccept")->isEnabled());
    QTest::keyClick(f.dialog(), Qt::Key_Return);
    QVERIFY(f.dialog());
    QVERIFY(f.kept.isEmpty());
}

void TestImportDialog::update_saysWhatChanges()
{
    BanksFixture f;
    open(f, questionList("Agents", 4));
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 1);

    open(f, questionList("Agents", 4));
    QVERIFY(f.find<QLabel>("importFate")->text().contains(u"the same questions"_s));
    f.find<QPushButton>("importCancel")->click();
    QTRY_VERIFY(!f.dialog());

    QByteArray changed = questionList("Agents", 6);
    changed.replace("question 0?", "question zero?");
    open(f, changed);
    const QString fate = f.find<QLabel>("importFate")->text();
    QVERIFY2(fate.contains(u"Agents"_s) && fate.contains(u"4 question"_s) && fate.contains(u"3 new"_s)
                 && fate.contains(u"1 no longer"_s) && fate.contains(u"Bookmarks and history stay"_s),
             qPrintable(fate));
    QCOMPARE(f.find<QPushButton>("importAccept")->text(), u"&Update"_s);
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 2);
    QCOMPARE(f.titles(), QStringList{u"Agents"_s});
    QCOMPARE(f.banks.ownBanks()[0]->questions().size(), 6);
}

void TestImportDialog::otherBankOfThatName_isWarnedOf()
{
    BanksFixture f;
    open(f, questionList("Agents", 4));
    f.find<QPushButton>("importAccept")->click();
    QTRY_COMPARE(f.kept.size(), 1);
    open(f, questionList("Retrieval", 4));
    const QString fate = f.find<QLabel>("importFate")->text();
    QVERIFY2(fate.contains(u"Agents"_s) && fate.contains(u"none of these"_s), qPrintable(fate));
}

void TestImportDialog::hugeOutline_startsFolded()
{
    BanksFixture f;
    open(f, questionList("Agents", 1000));
    auto *tree = f.find<QTreeView>("importOutline");
    QCOMPARE(tree->model()->rowCount(), 100);
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(!tree->isExpanded(tree->model()->index(1, 0)));
    QCOMPARE(selectedTitle(f), u"Agents question 0?"_s);
}

void TestImportDialog::size_isRemembered()
{
    BanksFixture f;
    open(f, questionList("Agents", 1));
    f.dialog()->resize(720, 500);
    f.find<QPushButton>("importCancel")->click();
    QTRY_VERIFY(!f.dialog());
    QCOMPARE(f.windowState.get(WindowState::ImportSize), QSize(720, 500));
    open(f, questionList("Agents", 1));
    QCOMPARE(f.dialog()->size(), QSize(720, 500));
}

void TestImportDialog::theme_restylesTheOpenDialog()
{
    BanksFixture f;
    open(f, UnmarkedList);
    const auto groundOf = [&f] { return f.find<QTextBrowser>("importPreview")->grab().toImage().pixelColor(4, 4); };
    QCOMPARE(groundOf(), Tokens::light().surface);
    f.theme.setMode(Theme::Mode::Dark);
    QCOMPARE(groundOf(), Tokens::dark().surface);
    QVERIFY(f.find<QTextBrowser>("importPreview")->toHtml().contains(Tokens::dark().text.name()));
    chooseRule(f, QuestionRule::Summaries);
    const QString before = f.find<QLabel>("importNothing")->text();
    f.theme.setZoom(150);
    QVERIFY(f.find<QLabel>("importNothing")->text() != before);
}

void TestImportDialog::tab_goesAsTheEyeReads()
{
    BanksFixture f;
    open(
        f,
        "# List\n\n- [One?](#one)\n- [Two?](#two)\n- [Three?](#three)\n\n## One?\n<!-- level: 9 -->\n\n**Answer:** Yes."
        "\n\n## Two?\n\n**Answer:** No.\n\n## Three?\n\n**Answer:** No.\n");
    f.find<QComboBox>("importRule")->setFocus();
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order << f.dialog()->focusWidget()->objectName();
        QTest::keyClick(f.dialog()->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             (QStringList{u"importRule"_s, u"importOutline"_s, u"importPreview"_s, u"remarkFilter"_s, u"remarkList"_s,
                          u"importAccept"_s, u"importCancel"_s}));
    QCOMPARE(f.dialog()->focusWidget()->objectName(), u"importRule"_s);
    // Getting the focus is not choosing: the first remark leads nowhere yet.
    QCOMPARE(selectedTitle(f), u"One?"_s);
}

void TestImportDialog::everyControl_hasAName()
{
    BanksFixture f;
    open(f, UnmarkedList);
    const auto widgets = f.dialog()->findChildren<QWidget *>();
    int controls = 0;
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++controls;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(controls >= 5);
}

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    TestImportDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_importdialog.moc"
