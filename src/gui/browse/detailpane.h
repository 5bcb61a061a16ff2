// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"
#include "search/searchterms.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Baiwen {

class DetailView;
class FindBar;
class NoteDrafts;
class NotePane;
class PathLabel;
class TagBar;
struct Context;

/// The right pane of Browse: a question with its answer hidden until revealed and what the user made of it, tags and a
/// note; or the introduction of a topic.
class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    DetailPane(const Context &context, NoteDrafts &drafts, QWidget *parent = nullptr);

    void showQuestion(const BankLibrary::Location &location, bool revealed);
    /// `footnote` is the line in muted below: counts, or what to do next.
    void showIntroduction(const QStringList &path, const QString &title, const QString &markdown,
                          const QString &footnote);
    /// Draws what is shown again: after a change of theme or language.
    void refresh();
    void retranslate();

    void reveal();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    [[nodiscard]] const Question *question() const { return m_location.question; }
    [[nodiscard]] QString markdown() const;
    void setBookmarked(bool bookmarked);
    void setSearchTerms(const QList<SearchTerm> &terms);
    /// To the next marked word; false at the end of the text.
    bool goToMark(int by);
    void findInText();
    void editNote();
    void editTags();
    /// False while the library has not told what there is: it would be written over.
    [[nodiscard]] bool canEditMarks() const;

Q_SIGNALS:
    void revealed();
    void questionFollowed(const QString &questionId);
    void tagActivated(const QString &tag);

private:
    void followLink(const QUrl &url);
    void openWebLink(const QUrl &url);
    void showParts();
    void showHtml(const QString &html, bool keepPosition);
    [[nodiscard]] QString languageNote() const;

    const Context &m_context;
    BankLibrary::Location m_location;
    bool m_revealed = false;
    QString m_introductionTitle;
    QString m_introduction;
    QString m_footnote;

    PathLabel *m_path = nullptr;
    QToolButton *m_star = nullptr;
    QToolButton *m_copy = nullptr;
    DetailView *m_view = nullptr;
    FindBar *m_find = nullptr;
    TagBar *m_tags = nullptr;
    NotePane *m_note = nullptr;
    QFrame *m_revealBar = nullptr;
    QLabel *m_tryFirst = nullptr;
    QPushButton *m_revealButton = nullptr;
};

} // namespace Baiwen
