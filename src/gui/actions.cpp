// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/actions.h"

#include "gui/theme/icons.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    Actions::Id id;
    Actions::Group group;
    const char *objectName;
    const char *text; ///< English, translated when shown
    const char *icon;
    std::array<const char *, 2> shortcuts;
};

// clang-format off
constexpr Entry Catalogue[] = {
    { Actions::OpenBank, Actions::FileGroup, "openBank", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Open question list…"), "open", { "Ctrl+O" } },
    { Actions::RemoveBank, Actions::FileGroup, "removeBank", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Remove bank…"), "remove", {} },
    { Actions::GoLibrary, Actions::FileGroup, "goLibrary", QT_TRANSLATE_NOOP("Baiwen::Actions", "Your &data"), "database", { "Ctrl+Shift+L" } },
    { Actions::Quit, Actions::FileGroup, "quit", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Quit"), "", { "Ctrl+Q" } },
    { Actions::Undo, Actions::EditGroup, "undo", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Undo"), "undo", { "Ctrl+Z" } },
    { Actions::Redo, Actions::EditGroup, "redo", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Redo"), "redo", { "Ctrl+Shift+Z", "Ctrl+Y" } },
    { Actions::ToggleBookmark, Actions::EditGroup, "toggleBookmark", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Bookmark"), "star", { "Ctrl+D", "*" } },
    { Actions::CopyMarkdown, Actions::EditGroup, "copyMarkdown", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Copy as Markdown"), "copy", { "Ctrl+Shift+C" } },
    { Actions::FindQuestion, Actions::BrowseGroup, "findQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Find a question"), "search", { "Ctrl+F" } },
    { Actions::NextHit, Actions::BrowseGroup, "nextHit", QT_TRANSLATE_NOOP("Baiwen::Actions", "Ne&xt hit"), "", { "F3" } },
    { Actions::PreviousHit, Actions::BrowseGroup, "previousHit", QT_TRANSLATE_NOOP("Baiwen::Actions", "P&revious hit"), "", { "Shift+F3" } },
    { Actions::FindInText, Actions::BrowseGroup, "findInText", QT_TRANSLATE_NOOP("Baiwen::Actions", "F&ind in this text"), "", { "/" } },
    { Actions::SaveSearch, Actions::BrowseGroup, "saveSearch", QT_TRANSLATE_NOOP("Baiwen::Actions", "Sa&ve search…"), "", { "Ctrl+S" } },
    { Actions::RenameSearch, Actions::BrowseGroup, "renameSearch", QT_TRANSLATE_NOOP("Baiwen::Actions", "Rename searc&h…"), "", { "F2" } },
    { Actions::MoveSearchUp, Actions::BrowseGroup, "moveSearchUp", QT_TRANSLATE_NOOP("Baiwen::Actions", "Move search &up"), "", { "Alt+Up" } },
    { Actions::MoveSearchDown, Actions::BrowseGroup, "moveSearchDown", QT_TRANSLATE_NOOP("Baiwen::Actions", "Move search do&wn"), "", { "Alt+Down" } },
    { Actions::RemoveSearch, Actions::BrowseGroup, "removeSearch", QT_TRANSLATE_NOOP("Baiwen::Actions", "Remo&ve saved search"), "", {} },
    { Actions::RevealAnswer, Actions::BrowseGroup, "revealAnswer", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Show answer"), "eye", { "Space" } },
    { Actions::PreviousQuestion, Actions::BrowseGroup, "previousQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Previous question"), "chevron-left", { "Ctrl+Up", "K" } },
    { Actions::NextQuestion, Actions::BrowseGroup, "nextQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Next question"), "chevron-right", { "Ctrl+Down", "J" } },
    { Actions::Back, Actions::BrowseGroup, "back", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Back"), "back", { "Alt+Left" } },
    { Actions::Forward, Actions::BrowseGroup, "forward", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Forward"), "forward", { "Alt+Right" } },
    { Actions::EditNote, Actions::BrowseGroup, "editNote", QT_TRANSLATE_NOOP("Baiwen::Actions", "Edit n&ote"), "note", { "N" } },
    { Actions::EditTags, Actions::BrowseGroup, "editTags", QT_TRANSLATE_NOOP("Baiwen::Actions", "Edit &tags"), "tag", { "T" } },
    { Actions::RenameTag, Actions::BrowseGroup, "renameTag", QT_TRANSLATE_NOOP("Baiwen::Actions", "Rena&me tag…"), "", { "F2" } },
    { Actions::RemoveTag, Actions::BrowseGroup, "removeTag", QT_TRANSLATE_NOOP("Baiwen::Actions", "Remove ta&g from all questions…"), "", {} },
    { Actions::GoAnywhere, Actions::ViewGroup, "goAnywhere", QT_TRANSLATE_NOOP("Baiwen::Actions", "Go to an&ything…"), "", { "Ctrl+K" } },
    { Actions::GoBrowse, Actions::ViewGroup, "goBrowse", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Browse"), "browse", { "Ctrl+1" } },
    { Actions::GoStudy, Actions::ViewGroup, "goStudy", QT_TRANSLATE_NOOP("Baiwen::Actions", "St&udy"), "study", { "Ctrl+2" } },
    { Actions::GoInterview, Actions::ViewGroup, "goInterview", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Interview"), "interview", { "Ctrl+3" } },
    { Actions::GoProgress, Actions::ViewGroup, "goProgress", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Progress"), "progress", { "Ctrl+4" } },
    { Actions::GoSettings, Actions::ViewGroup, "goSettings", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Settings"), "settings", { "Ctrl+," } },
    { Actions::ZoomIn, Actions::ViewGroup, "zoomIn", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Larger text"), "zoom-in", { "Ctrl++", "Ctrl+=" } },
    { Actions::ZoomOut, Actions::ViewGroup, "zoomOut", QT_TRANSLATE_NOOP("Baiwen::Actions", "S&maller text"), "", { "Ctrl+-" } },
    { Actions::ZoomReset, Actions::ViewGroup, "zoomReset", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Normal text size"), "", { "Ctrl+0" } },
    { Actions::SwitchContentLanguage, Actions::ViewGroup, "switchContentLanguage", QT_TRANSLATE_NOOP("Baiwen::Actions", "Questions in the other lan&guage"), "", { "Ctrl+L" } },
    { Actions::StartStudy, Actions::StudyGroup, "startStudy", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Start studying"), "play", {} },
    { Actions::StudyThese, Actions::StudyGroup, "studyThese", QT_TRANSLATE_NOOP("Baiwen::Actions", "Study &these questions"), "study", { "Ctrl+Shift+2" } },
    { Actions::StudyReveal, Actions::StudyGroup, "studyReveal", QT_TRANSLATE_NOOP("Baiwen::Actions", "Show &answer, then Good"), "eye", { "Space", "Return" } },
    { Actions::GradeAgain, Actions::StudyGroup, "gradeAgain", QT_TRANSLATE_NOOP("Baiwen::Actions", "A&gain"), "", { "1" } },
    { Actions::GradeHard, Actions::StudyGroup, "gradeHard", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Hard"), "", { "2" } },
    { Actions::GradeGood, Actions::StudyGroup, "gradeGood", QT_TRANSLATE_NOOP("Baiwen::Actions", "G&ood"), "", { "3" } },
    { Actions::GradeEasy, Actions::StudyGroup, "gradeEasy", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Easy"), "", { "4" } },
    { Actions::SuspendQuestion, Actions::StudyGroup, "suspendQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "S&uspend"), "pause", { "S" } },
    { Actions::BuryQuestion, Actions::StudyGroup, "buryQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "Put off until to&morrow"), "skip", { "B" } },
    { Actions::EndStudy, Actions::StudyGroup, "endStudy", QT_TRANSLATE_NOOP("Baiwen::Actions", "E&nd session"), "check", { "Ctrl+Shift+E" } },
    { Actions::StartInterview, Actions::InterviewGroup, "startInterview", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Start"), "play", {} },
    { Actions::EndPrep, Actions::InterviewGroup, "endPrep", QT_TRANSLATE_NOOP("Baiwen::Actions", "Start &answering"), "play", { "Space", "Return" } },
    { Actions::SubmitAnswer, Actions::InterviewGroup, "submitAnswer", QT_TRANSLATE_NOOP("Baiwen::Actions", "S&ubmit"), "check", { "Ctrl+Return", "Ctrl+Enter" } },
    { Actions::SkipQuestion, Actions::InterviewGroup, "skipQuestion", QT_TRANSLATE_NOOP("Baiwen::Actions", "S&kip"), "skip", { "Ctrl+Shift+S" } },
    { Actions::DontKnow, Actions::InterviewGroup, "dontKnow", QT_TRANSLATE_NOOP("Baiwen::Actions", "I &don't know"), "cross", { "Ctrl+Shift+D" } },
    { Actions::GiveHint, Actions::InterviewGroup, "giveHint", QT_TRANSLATE_NOOP("Baiwen::Actions", "H&int"), "help", { "Ctrl+I" } },
    { Actions::PauseInterview, Actions::InterviewGroup, "pauseInterview", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Pause"), "pause", { "Ctrl+P" } },
    { Actions::TellTime, Actions::InterviewGroup, "tellTime", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Tell the time left"), "clock", { "Ctrl+T" } },
    { Actions::ExtendTime, Actions::InterviewGroup, "extendTime", QT_TRANSLATE_NOOP("Baiwen::Actions", "&30 seconds more"), "add", { "Ctrl+E" } },
    { Actions::HideClock, Actions::InterviewGroup, "hideClock", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Hide clock"), "eye-off", { "Ctrl+H" } },
    { Actions::ShowShortcuts, Actions::HelpGroup, "showShortcuts", QT_TRANSLATE_NOOP("Baiwen::Actions", "&Keyboard shortcuts"), "keyboard", { "F1", "?" } },
    { Actions::SearchHelp, Actions::HelpGroup, "searchHelp", QT_TRANSLATE_NOOP("Baiwen::Actions", "&How to search"), "search", {} },
    { Actions::About, Actions::HelpGroup, "about", QT_TRANSLATE_NOOP("Baiwen::Actions", "&About Baiwen"), "info", {} },
};
// clang-format on

// Chinese mnemonics stand in parentheses behind the word.
QString plainText(const QString &text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)"_s);
    return QString(text).remove(mnemonic).remove(u'&');
}

const Entry &entry(Actions::Id id)
{
    return *std::find_if(std::begin(Catalogue), std::end(Catalogue), [id](const Entry &e) { return e.id == id; });
}

} // namespace

Actions::Actions(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
    for (const Entry &e : Catalogue) {
        auto *action = new QAction(this);
        // What a page carries out is off until the page says otherwise: it may not have been made yet.
        action->setEnabled(e.group != EditGroup && e.group != BrowseGroup && e.group != StudyGroup
                           && e.group != InterviewGroup);
        m_actions[e.id] = action;
        describe(e.id);
    }
}

void Actions::describe(Id id)
{
    const Entry &e = entry(id);
    QAction *action = m_actions.at(id);
    action->setObjectName(QString::fromLatin1(e.objectName));
    if (*e.icon)
        action->setIcon(themedIcon(m_theme, QString::fromLatin1(e.icon)));
    QList<QKeySequence> shortcuts;
    for (const char *shortcut : e.shortcuts) {
        if (shortcut)
            shortcuts << QKeySequence::fromString(QString::fromLatin1(shortcut), QKeySequence::PortableText);
    }
    action->setShortcuts(shortcuts);
    // Undo and redo say what they undo: their text is the stack's.
    if (id == Undo || id == Redo)
        return;
    action->setText(tr(e.text));
    const QString plain = plainText(action->text()).remove(u'…');
    action->setIconText(plain);
    action->setToolTip(shortcuts.isEmpty() ? plain
                                           : u"%1 (%2)"_s.arg(plain, shortcuts[0].toString(QKeySequence::NativeText)));
}

QList<Actions::Id> Actions::inGroup(Group group) const
{
    QList<Id> ids;
    for (const Entry &e : Catalogue) {
        if (e.group == group)
            ids << e.id;
    }
    return ids;
}

QString Actions::groupTitle(Group group)
{
    switch (group) {
    case FileGroup:
        return tr("&File");
    case EditGroup:
        return tr("&Edit");
    case BrowseGroup:
        return tr("&Question");
    case StudyGroup:
        return tr("&Study");
    case InterviewGroup:
        return tr("&Interview");
    case ViewGroup:
        return tr("&View");
    case HelpGroup:
        return tr("&Help");
    }
    return {};
}

void Actions::replace(Id id, QAction *action)
{
    delete m_actions.at(id);
    action->setParent(this);
    m_actions[id] = action;
    describe(id);
}

void Actions::retranslate()
{
    for (const auto &[id, action] : m_actions)
        describe(id);
}

} // namespace Baiwen
