// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace Baiwen {

class Theme;

/// The one catalogue of what can be done: id, text, icon, shortcut and object name defined once; menus, buttons and the
/// shortcut list read it. Pages connect to the actions they carry out and enable them.
class Actions final : public QObject
{
    Q_OBJECT

public:
    enum Id {
        OpenBank,
        RemoveBank,
        GoLibrary,
        Quit,
        Undo,
        Redo,
        ToggleBookmark,
        CopyMarkdown,
        FindQuestion,
        NextHit,
        PreviousHit,
        FindInText,
        SaveSearch,
        SearchHelp,
        RenameSearch,
        MoveSearchUp,
        MoveSearchDown,
        RemoveSearch,
        RevealAnswer,
        PreviousQuestion,
        NextQuestion,
        Back,
        Forward,
        EditNote,
        EditTags,
        RenameTag,
        RemoveTag,
        GoAnywhere,
        GoBrowse,
        GoStudy,
        GoInterview,
        GoProgress,
        GoSettings,
        ZoomIn,
        ZoomOut,
        ZoomReset,
        SwitchContentLanguage,
        StartStudy,
        StudyThese,
        StudyReveal,
        GradeAgain,
        GradeHard,
        GradeGood,
        GradeEasy,
        SuspendQuestion,
        BuryQuestion,
        EndStudy,
        StartInterview,
        EndPrep,
        SubmitAnswer,
        SkipQuestion,
        DontKnow,
        GiveHint,
        PauseInterview,
        TellTime,
        ExtendTime,
        HideClock,
        ShowShortcuts,
        About,
    };
    Q_ENUM(Id)

    /// Groups of the shortcut list, in its order.
    enum Group { FileGroup, EditGroup, BrowseGroup, StudyGroup, InterviewGroup, ViewGroup, HelpGroup };
    Q_ENUM(Group)

    explicit Actions(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QAction *operator[](Id id) const { return m_actions.at(id); }
    [[nodiscard]] QList<Id> inGroup(Group group) const;
    [[nodiscard]] static QString groupTitle(Group group);
    /// Undo and redo come from the undo stack, which names the step.
    void replace(Id id, QAction *action);
    void retranslate();

private:
    void describe(Id id);

    const Theme &m_theme;
    std::map<Id, QAction *> m_actions;
};

} // namespace Baiwen
