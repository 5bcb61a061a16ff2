// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "study/studysession.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Baiwen {

class DetailView;
class GradeBar;
class NoteDrafts;
class NotePane;
class TickList;
struct Context;

/// The question on the table: hidden answer, revealed answer with points to tick and grades to give, or how long the
/// next one is to be waited for.
class StudyCardView final : public QFrame
{
    Q_OBJECT

public:
    StudyCardView(const Context &context, NoteDrafts &drafts, QWidget *parent = nullptr);

    /// `goal` is how many answers the user means to give; 0: none.
    void showSession(const StudySession &session, int goal);
    void reveal(const StudySession &session);
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }
    /// None while nothing is on the table.
    [[nodiscard]] const BankLibrary::Location &location() const { return m_location; }
    void setBookmarked(bool bookmarked);
    void editNote();
    [[nodiscard]] bool canEditNote() const;
    void refresh();
    void retranslate();

Q_SIGNALS:
    void questionFollowed(const QString &questionId);

private:
    void build(NoteDrafts &drafts);
    void showCounts(const StudySession &session, int goal);
    void showHtml(bool keepPosition);
    void suggest();
    void openLink(const QUrl &url);

    const Context &m_context;
    BankLibrary::Location m_location;
    bool m_isRevealed = false;
    QLabel *m_counts = nullptr;
    QLabel *m_leech = nullptr;
    QToolButton *m_star = nullptr;
    QStackedWidget *m_stack = nullptr;
    DetailView *m_view = nullptr;
    TickList *m_ticks = nullptr;
    NotePane *m_note = nullptr;
    GradeBar *m_bar = nullptr;
    QLabel *m_waitTitle = nullptr;
    QLabel *m_waitText = nullptr;
};

} // namespace Baiwen
