// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browse/browsepage.h"

#include "gui/actions.h"
#include "gui/bookmarkcommand.h"
#include "gui/browse/detailpane.h"
#include "gui/browse/introduction.h"
#include "gui/browse/notedrafts.h"
#include "gui/browse/questionpane.h"
#include "gui/browse/savedsearches.h"
#include "gui/browse/searchhelp.h"
#include "gui/browse/tagactions.h"
#include "gui/browse/topicdelegate.h"
#include "gui/browse/unsavednotes.h"
#include "gui/context.h"
#include "gui/preferences.h"
#include "gui/windowstate.h"
#include "models/studydeck.h"
#include "progress/library.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

namespace Baiwen {

using namespace Qt::StringLiterals;

// Below this width, at 100 % text, list and tree take turns in one place, so that the text keeps a readable measure.
static constexpr int NarrowWidth = 860;

BrowsePage::BrowsePage(const Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_topics(new TopicTreeModel(this))
    , m_questions(new QuestionListModel(this))
    , m_drafts(new NoteDrafts(context.library, this))
    , m_tagActions(new TagActions(context, this))
    , m_searches(new SavedSearches(context, *m_topics, this))
{
    buildTree();
    m_questionPane = new QuestionPane(m_context, *m_questions);
    connect(m_questionPane, &QuestionPane::topicsRequested, this, [this] {
        m_showsTopics = true;
        layOutPanes();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    m_questionPane->setMinimumWidth(260);
    connect(m_questionPane, &QuestionPane::questionSelected, this,
            [this](const QString &id) { openQuestion(id, true); });
    connect(m_questionPane, &QuestionPane::bookmarkToggled, this, &BrowsePage::setBookmarked);
    connect(m_questionPane, &QuestionPane::openRequested, this, &BrowsePage::openRequested);

    m_detail = new DetailPane(m_context, *m_drafts);
    m_detail->setMinimumWidth(320);
    connect(m_questionPane, &QuestionPane::searchTermsChanged, m_detail, &DetailPane::setSearchTerms);
    connect(m_detail, &DetailPane::questionFollowed, this, &BrowsePage::showQuestion);
    connect(m_detail, &DetailPane::revealed, this, &BrowsePage::updateActions);
    connect(m_detail, &DetailPane::tagActivated, this, [this](const QString &tag) {
        m_questionPane->clearFilters();
        showScope(Scope::ofTag(tag));
        m_questionPane->select(m_currentId);
    });

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"browseSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_tree, m_questionPane, m_detail})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({230, 340, 700});
    if (const QByteArray sizes = m_context.windowState.get(WindowState::BrowseSplitter); !sizes.isEmpty())
        m_splitter->restoreState(sizes);
    m_questionPane->setOrder(m_context.windowState.get(WindowState::QuestionOrder));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(&m_context.theme, &Theme::changed, this, [this] {
        m_detail->refresh();
        m_detail->setBookmarked(m_context.library.isBookmarked(m_currentId));
        m_questionPane->restyle();
        m_tree->doItemsLayout();
        layOutPanes();
    });
    connect(&m_context.banks, &BankLibrary::builtInLoaded, this, &BrowsePage::loadBanks);
    connect(&m_context.banks, &BankLibrary::ownBanksChanged, this, &BrowsePage::loadBanks);
    connect(&m_context.settings, &Settings::changed, this, [this](const QString &key) {
        if (key.startsWith("language/"_L1)) {
            m_context.banks.load(Preferences::contentLanguage(m_context.settings));
            loadBanks();
        }
    });
    for (const auto signal :
         {&Library::bookmarksChanged, &Library::progressChanged, &Library::tagsChanged, &Library::notesChanged})
        connect(&m_context.library, signal, this, &BrowsePage::updateMarks);
    connect(&m_context.library, &Library::opened, this, &BrowsePage::updateMarks);
    connect(&m_context.deck, &StudyDeck::changed, this, &BrowsePage::updateToday);
    connect(&m_context.library, &Library::openFailed, this, &BrowsePage::updateActions);

    setFocusProxy(m_tree);
    connectActions();
    retranslate();
    loadBanks();
    updateMarks();
}

void BrowsePage::buildTree()
{
    m_tree = new QTreeView;
    m_tree->setObjectName(u"topicTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setModel(m_topics);
    m_tree->setItemDelegate(new TopicDelegate(m_context.theme, this));
    m_tree->setIndentation(16);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setMouseTracking(true);
    m_tree->setMinimumWidth(180);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!current.isValid())
            return;
        m_awaited.reset(); // the user is elsewhere by now
        chooseScope(m_topics->scope(current));
    });
    for (const auto signal : {&QTreeView::clicked, &QTreeView::activated}) {
        connect(m_tree, signal, this, [this] {
            if (!std::exchange(m_showsTopics, false))
                return;
            layOutPanes();
            m_questionPane->focusList();
        });
    }
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const Scope scope = m_topics->scope(m_tree->indexAt(at));
        if (scope.isOneTag())
            m_tagActions->showMenu(m_tree->viewport()->mapToGlobal(at));
        else if (scope.isOneSearch())
            m_searches->showMenu(m_tree->viewport()->mapToGlobal(at));
    });
    // The key itself: to QKeySequence::Delete some desktops count Ctrl+D, which is the bookmark's.
    auto *remove = new QShortcut(Qt::Key_Delete, m_tree);
    remove->setContext(Qt::WidgetShortcut);
    for (const auto id : {Actions::RemoveTag, Actions::RemoveSearch})
        connect(remove, &QShortcut::activated, m_context.actions[id], &QAction::trigger);
}

void BrowsePage::retranslate()
{
    m_tree->setAccessibleName(tr("Topics"));
    m_topics->retranslate();
    m_questionPane->retranslate();
    m_detail->retranslate();
    if (m_currentId.isEmpty())
        showIntroduction();
}

void BrowsePage::loadBanks()
{
    const Language language = Preferences::contentLanguage(m_context.settings);
    if (!m_context.banks.isLoaded(language))
        return;
    const QList<BankPtr> banks = m_context.banks.banks(language);
    const Scope scope = this->scope();
    const QString question = m_currentId;
    const QSignalBlocker blocker(m_tree->selectionModel());
    m_questions->setBanks(banks);
    m_topics->setBanks(banks);
    m_searches->countAnew();
    if (!m_placeRestored) {
        restorePlace();
        return;
    }
    showScope(scope);
    if (!question.isEmpty() && m_context.banks.find(question, language))
        openQuestion(question, false);
    else
        showIntroduction();
}

void BrowsePage::restorePlace()
{
    m_placeRestored = true;
    const BrowsePlace place = BrowsePlace::stored(m_context.windowState);
    if (m_context.library.state() == Library::State::Opening)
        m_awaited = place;
    place.openNodes(*m_tree, *m_topics);
    showScope(place.scope);
    if (m_context.banks.find(place.questionId, Preferences::contentLanguage(m_context.settings)))
        openQuestion(place.questionId, true);
    else
        showIntroduction();
}

void BrowsePage::saveState() const
{
    Settings &state = m_context.windowState;
    state.set(WindowState::BrowseSplitter, m_splitter->saveState());
    state.set(WindowState::QuestionOrder, m_questionPane->order());
    if (!m_placeRestored || m_awaited)
        return; // banks or library never arrived: what was stored is still where the user stopped
    BrowsePlace{scope(), m_currentId, BrowsePlace::openIn(*m_tree, *m_topics)}.store(state);
}

bool BrowsePage::mayClose()
{
    if (m_isAskingToClose)
        return false; // once more, while the notes are being saved
    const QScopedValueRollback asking(m_isAskingToClose, true);
    const bool mayLeave = mayLeaveNotes(this, *m_drafts, [this](const QString &id) {
        const auto location = m_context.banks.find(id, Preferences::contentLanguage(m_context.settings));
        return location ? location.question->title : m_context.library.title(id).title;
    });
    // Another page may keep the window open: then the notes that were given up are wanted after all.
    QTimer::singleShot(0, this, [this] {
        if (window()->isVisible())
            m_drafts->takeUp();
    });
    return mayLeave;
}

void BrowsePage::updateMarks()
{
    const Library &library = m_context.library;
    const QSet<QString> bookmarks = library.bookmarkedIds();
    QHash<QString, QString> notes;
    for (auto it = library.allNotes().begin(); it != library.allNotes().end(); ++it)
        notes.insert(it.key(), it->text);
    {
        // A question that leaves the list by this stays on the page.
        const auto quiet = m_questionPane->quiet();
        m_questions->setBookmarks(bookmarks);
        m_questions->setTags(library.allTags());
        m_questions->setNotes(notes);
        m_topics->setBookmarks(bookmarks);
        updateTags();
    }
    m_detail->setBookmarked(bookmarks.contains(m_currentId));
    updateToday();
    updateActions();
}

void BrowsePage::updateToday()
{
    const Today today = todayOf(m_context.deck, m_context.library);
    const QHash<QString, Mastery> mastery = masteryOf(m_context.library.allProgress(), m_context.deck.states());
    {
        const auto quiet = m_questionPane->quiet();
        m_questions->setMastery(mastery);
        m_questions->setToday(today);
        m_topics->setMastery(mastery);
        m_topics->setToday(today);
    }
    m_searches->countAnew();
}

void BrowsePage::updateTags()
{
    const bool hadTags = m_topics->indexOf(Scope::ofTag({})).isValid();
    {
        const QSignalBlocker blocker(m_tree->selectionModel());
        m_topics->setTags(m_context.library.allTags());
    }
    const QModelIndex tags = m_topics->indexOf(Scope::ofTag({}));
    Scope scope = this->scope();
    const bool isOpened = m_context.library.state() != Library::State::Opening;
    if (const auto place = isOpened ? std::exchange(m_awaited, {}) : std::nullopt) {
        place->openNodes(*m_tree, *m_topics);
        if (place->scope.kind == Scope::Kind::Tag)
            scope = place->scope;
    } else if (tags.isValid() && !hadTags && isOpened) {
        m_tree->expand(tags); // the first one comes into sight
    }
    if (scope.kind != Scope::Kind::Tag)
        return;
    if (!m_topics->indexOf(scope).isValid()) {
        const QStringList names = m_tagActions->otherNames(scope.tag);
        const auto now = std::find_if(names.begin(), names.end(), [this](const QString &name) {
            return m_topics->indexOf(Scope::ofTag(name)).isValid();
        });
        scope = now == names.end() ? Scope() : Scope::ofTag(*now);
    }
    showScope(scope);
    if (m_currentId.isEmpty())
        showIntroduction(); // of a tag by its new name, or with another count
}

Scope BrowsePage::scope() const
{
    return m_questionPane->scope();
}

QString BrowsePage::title() const
{
    return m_detail->question() ? m_detail->question()->title : QString();
}

void BrowsePage::showScope(const Scope &scope)
{
    QModelIndex index = m_topics->indexOf(scope);
    if (!index.isValid())
        index = m_topics->indexOf({});
    {
        const QSignalBlocker blocker(m_tree->selectionModel());
        m_tree->setCurrentIndex(index);
    }
    m_tree->viewport()->update();
    m_questionPane->setScope(m_topics->scope(index), m_questions->banks());
    updateActions();
}

void BrowsePage::goTo(const Scope &scope)
{
    m_questionPane->clearFilters();
    m_questionPane->clearSelection();
    showScope(scope);
    m_tree->scrollTo(m_tree->currentIndex());
    showIntroduction();
}

void BrowsePage::search(const QString &query)
{
    goTo({});
    m_questionPane->setQuery(query);
    m_questionPane->focusList();
}

bool BrowsePage::showQuestion(const QString &questionId)
{
    if (!m_context.banks.find(questionId, Preferences::contentLanguage(m_context.settings)))
        return false;
    openQuestion(questionId, true);
    return true;
}

void BrowsePage::openQuestion(const QString &questionId, bool remember)
{
    const auto location = m_context.banks.find(questionId, Preferences::contentLanguage(m_context.settings));
    if (!location)
        return;
    if (!m_questionPane->select(questionId)) {
        // It is not in the list as narrowed: go where it stands.
        m_questionPane->clearFilters();
        const Topic *topic =
            location.question->topic < 0 ? nullptr : &location.bank->topics()[location.question->topic];
        showScope(topic ? Scope{Scope::Kind::Topic, location.bank->id(), topic->id} : Scope{});
        m_questionPane->select(questionId);
    }
    m_currentId = questionId;
    if (remember && (m_historyAt < 0 || m_history[m_historyAt] != questionId)) {
        m_history.resize(m_historyAt + 1);
        m_history.append(questionId);
        m_historyAt = m_history.size() - 1;
    }
    m_detail->showQuestion(location, !m_context.settings.get(Preferences::HideAnswers));
    m_detail->setBookmarked(m_context.library.isBookmarked(questionId));
    updateActions();
    Q_EMIT titleChanged();
}

void BrowsePage::showIntroduction()
{
    m_currentId.clear();
    const Scope scope = this->scope();
    const QModelIndex index = m_topics->indexOf(scope);
    const int count = index.data(TopicTreeModel::CountRole).toInt();
    const BankPtr bank = bankOf(scope, m_questions->banks());
    const QString footnote = bank && scope.kind != Scope::Kind::Search
        ? tr("%n question(s) here. Choose one in the list, or press J for the next.", nullptr, count)
        : QString();
    const Introduction introduction = introductionTo(scope, bank, m_searches->find(scope));
    m_detail->showIntroduction(introduction.path, introduction.title, introduction.markdown, footnote);
    updateActions();
    Q_EMIT titleChanged();
}

void BrowsePage::goThroughHistory(int by)
{
    const qsizetype at = m_historyAt + by;
    if (at < 0 || at >= m_history.size())
        return;
    m_historyAt = at;
    openQuestion(m_history[at], false);
}

void BrowsePage::chooseScope(const Scope &scope)
{
    const auto before = m_searches->find(this->scope());
    m_questionPane->setScope(scope, m_questions->banks());
    m_questionPane->clearSelection();
    if (const auto search = m_searches->find(scope))
        m_questionPane->setQuery(search->query);
    else if (before && before->query == m_questionPane->query())
        m_questionPane->clearFilters(); // it was that search's
    showIntroduction();
}

void BrowsePage::goToHit(int by)
{
    // Through the marked words of the text, then on to the next question of the list.
    if (m_detail->question() && m_detail->goToMark(by))
        return;
    if (m_questionPane->step(by))
        m_detail->goToMark(by);
}

void BrowsePage::showSearchHelp()
{
    m_questionPane->clearSelection();
    m_currentId.clear();
    m_detail->showIntroduction({}, SearchHelp::title(), SearchHelp::markdown(), {});
    updateActions();
    Q_EMIT titleChanged();
}

void BrowsePage::toggleBookmark()
{
    if (m_detail->question())
        setBookmarked(m_currentId, m_detail->question()->title, !m_context.library.isBookmarked(m_currentId));
}

void BrowsePage::setBookmarked(const QString &questionId, const QString &title, bool bookmarked)
{
    m_context.undoStack.push(new BookmarkCommand(m_context, {questionId}, bookmarked, title));
}

void BrowsePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

void BrowsePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    enableActions(false);
}

void BrowsePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOutPanes();
}

void BrowsePage::layOutPanes()
{
    const bool narrow = width() < m_context.theme.px(NarrowWidth);
    m_questionPane->setTopicsButtonVisible(narrow);
    m_questionPane->setVisible(!narrow || !m_showsTopics);
    m_tree->setVisible(!narrow || m_showsTopics);
}

} // namespace Baiwen
