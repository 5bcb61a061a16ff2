// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"

#include "base/whenfinished.h"
#include "gui/aboutdialog.h"
#include "gui/actions.h"
#include "gui/banks/ownbanks.h"
#include "gui/browse/browsepage.h"
#include "gui/buttonkeys.h"
#include "gui/context.h"
#include "gui/interview/interviewpage.h"
#include "gui/librarynotices.h"
#include "gui/librarypage.h"
#include "gui/navigationrail.h"
#include "gui/palette/palette.h"
#include "gui/preferences.h"
#include "gui/progress/progresspage.h"
#include "gui/rooms.h"
#include "gui/settingspage.h"
#include "gui/shortcutsdialog.h"
#include "gui/study/studypage.h"
#include "gui/widgets/noticebar.h"
#include "gui/windowstate.h"
#include "progress/library.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QUndoStack>
#include <QVBoxLayout>

namespace Baiwen {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(720, 480);
    setAcceptDrops(true);

    Actions &actions = m_context.actions;
    actions.replace(Actions::Undo, m_context.undoStack.createUndoAction(this));
    actions.replace(Actions::Redo, m_context.undoStack.createRedoAction(this));

    m_rooms = new Rooms(m_context);
    m_rooms->add(Actions::GoBrowse, [this] { return makeBrowse(); });
    m_rooms->add(Actions::GoStudy, [this] { return makeStudy(); });
    m_rooms->add(Actions::GoInterview, [this] { return makeInterview(); });
    m_rooms->add(Actions::GoProgress, [this] { return new ProgressPage(m_context); });
    m_rooms->add(Actions::GoLibrary, [this] { return new LibraryPage(m_context); });
    m_rooms->add(Actions::GoSettings, [this] { return new SettingsPage(m_context); });

    m_rail = new NavigationRail(actions);
    m_rail->addRoom(Actions::GoBrowse);
    m_rail->addRoom(Actions::GoStudy);
    m_rail->addRoom(Actions::GoInterview);
    m_rail->addRoom(Actions::GoProgress);
    m_rail->addStretch();
    m_rail->addRoom(Actions::GoSettings);
    m_ownBanks = new OwnBanks(m_context, this);
    new ButtonKeys(this);

    m_notice = new NoticeBar(m_context.theme);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notice);
    right->addWidget(m_rooms, 1);
    auto *centre = new QWidget;
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(centre);

    buildMenus();
    connectActions();
    retranslate();

    const QByteArray geometry = m_context.windowState.get(WindowState::Geometry);
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(1280, 820);
    m_rooms->showLast();
    m_context.theme.apply();
}

MainWindow::~MainWindow() = default;

Page *MainWindow::makeBrowse()
{
    auto *page = new BrowsePage(m_context);
    connect(page, &BrowsePage::openRequested, m_context.actions[Actions::OpenBank], &QAction::trigger);
    connect(page, &BrowsePage::studyRequested, this, &MainWindow::study);
    return page;
}

void MainWindow::study(const QString &title, const QStringList &questionIds)
{
    m_rooms->show(Actions::GoStudy);
    qobject_cast<StudyPage *>(m_rooms->page(Actions::GoStudy))->choose(title, questionIds);
}

Page *MainWindow::makeStudy()
{
    auto *page = new StudyPage(m_context);
    connect(page, &StudyPage::questionRequested, this, [this](const QString &id) {
        m_rooms->show(Actions::GoBrowse);
        browse()->showQuestion(id);
    });
    return page;
}

Page *MainWindow::makeInterview()
{
    auto *page = new InterviewPage(m_context);
    connect(page, &InterviewPage::questionRequested, this, [this](const QString &id) {
        m_rooms->show(Actions::GoBrowse);
        browse()->showQuestion(id);
    });
    connect(page, &InterviewPage::studyRequested, this, &MainWindow::study);
    // Nothing else is on the screen while a mock interview runs.
    connect(page, &InterviewPage::runningChanged, this, [this](bool running) {
        m_rail->setVisible(!running);
        menuBar()->setVisible(!running);
        m_rooms->setSwitchable(!running);
        m_ownBanks->setMayAsk(!running);
        for (const auto id : {Actions::OpenBank, Actions::GoAnywhere})
            m_context.actions[id]->setEnabled(!running);
    });
    return page;
}

BrowsePage *MainWindow::browse() const
{
    return qobject_cast<BrowsePage *>(m_rooms->page(Actions::GoBrowse));
}

void MainWindow::buildMenus()
{
    const Actions &actions = m_context.actions;
    for (const auto group : {Actions::FileGroup, Actions::EditGroup, Actions::BrowseGroup, Actions::StudyGroup,
                             Actions::InterviewGroup, Actions::ViewGroup, Actions::HelpGroup}) {
        QMenu *menu = menuBar()->addMenu(QString());
        m_menus << menu;
        const QList<Actions::Id> ids = actions.inGroup(group);
        for (const Actions::Id id : ids)
            menu->addAction(actions[id]);
    }
}

void MainWindow::connectActions()
{
    const Actions &actions = m_context.actions;
    const auto on = [&](Actions::Id id, auto slot) { connect(actions[id], &QAction::triggered, this, slot); };
    on(Actions::Quit, [this] { close(); });
    on(Actions::OpenBank, [this] { m_ownBanks->chooseAndOpen(); });
    on(Actions::RemoveBank, [this] { m_ownBanks->removeAsked(browse()->scope().bankId); });
    on(Actions::ZoomIn, [this] { setZoom(m_context.theme.zoom() + 10); });
    on(Actions::ZoomOut, [this] { setZoom(m_context.theme.zoom() - 10); });
    on(Actions::ZoomReset, [this] { setZoom(100); });
    on(Actions::SwitchContentLanguage, [this] {
        using Preferences::ContentLanguage;
        const bool chinese = Preferences::contentLanguage(m_context.settings) == Language::Chinese;
        m_context.settings.set(Preferences::Content, chinese ? ContentLanguage::English : ContentLanguage::Chinese);
    });
    on(Actions::GoAnywhere, [this] { goAnywhere(); });
    on(Actions::ShowShortcuts, [this] { ShortcutsDialog(m_context.actions, this).exec(); });
    on(Actions::About, [this] { AboutDialog(m_context, this).exec(); });

    connect(m_rooms, &Rooms::titleChanged, this, &MainWindow::updateTitle);
    connect(m_ownBanks, &OwnBanks::bankKept, this, [this](const QString &bankId) {
        m_rooms->show(Actions::GoBrowse);
        browse()->showScope({Scope::Kind::Bank, bankId, {}});
    });
    const auto say = [this](NoticeBar::Kind kind) {
        return [this, kind](const QString &text) { m_notice->say(kind, text); };
    };
    connect(m_ownBanks, &OwnBanks::failed, this, say(NoticeBar::Kind::Error));
    connect(&m_context.banks, &BankLibrary::bankFailed, this, [this](const QString &path, const QString &message) {
        m_notice->say(NoticeBar::Kind::Error, u"%1: %2"_s.arg(path, message));
    });
    connect(&m_context.library, &Library::opened, this, &MainWindow::tellUnfinishedInterview);
    new LibraryNotices(m_context, *m_notice, this);
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &) {
        m_context.theme.setMode(m_context.settings.get(Preferences::ThemeMode));
        m_context.theme.setZoom(m_context.settings.get(Preferences::Zoom));
    });
}

// The interview's own page offers to go on by itself; elsewhere the user is told that there is one.
void MainWindow::tellUnfinishedInterview()
{
    if (m_rooms->current() == Actions::GoInterview)
        return;
    whenFinished(m_context.library.unfinishedInterview(), this,
                 [this](const Result<std::optional<InterviewRecord>> &record) {
                     if (record && *record && m_rooms->current() != Actions::GoInterview)
                         m_notice->say(NoticeBar::Kind::Good, tr("A mock interview is waiting to be finished."),
                                       tr("Go on…"), [this] { m_rooms->show(Actions::GoInterview); });
                 });
}

void MainWindow::retranslate()
{
    m_context.actions.retranslate();
    for (int i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(Actions::groupTitle(static_cast<Actions::Group>(i)));
    m_notice->retranslate();
    updateTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    const QList<Page *> pages = m_rooms->visited();
    for (Page *page : pages)
        page->retranslate();
}

void MainWindow::updateTitle()
{
    const Page *page = m_rooms->currentPage();
    const QString open = page ? page->title() : QString();
    const QString program = tr("Baiwen");
    setWindowTitle(open.isEmpty() ? program : u"%1 — %2"_s.arg(open, program));
    m_context.actions[Actions::RemoveBank]->setEnabled(m_rooms->current() == Actions::GoBrowse);
}

void MainWindow::goAnywhere()
{
    auto *palette = new Palette(m_context, this);
    connect(palette, &Palette::questionChosen, this, [this](const QString &id) {
        m_rooms->show(Actions::GoBrowse);
        browse()->showQuestion(id);
    });
    connect(palette, &Palette::scopeChosen, this, [this](const Scope &scope) {
        m_rooms->show(Actions::GoBrowse);
        browse()->goTo(scope);
    });
    connect(palette, &Palette::searchChosen, this, [this](const QString &query) {
        m_rooms->show(Actions::GoBrowse);
        browse()->search(query);
    });
    palette->open();
}

void MainWindow::setZoom(int percent)
{
    m_context.settings.set(Preferences::Zoom, qBound(Theme::MinimumZoom, percent, Theme::MaximumZoom));
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_ownBanks->open(paths);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QList<Page *> pages = m_rooms->visited();
    for (Page *page : pages) {
        if (!page->mayClose()) {
            event->ignore();
            return;
        }
    }
    m_context.windowState.set(WindowState::Geometry, saveGeometry());
    for (const Page *page : pages)
        page->saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!OwnBanks::filesIn(*event->mimeData()).isEmpty() && m_context.actions[Actions::OpenBank]->isEnabled())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFiles(OwnBanks::filesIn(*event->mimeData()));
}

} // namespace Baiwen
