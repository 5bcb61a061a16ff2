// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browse/columnpart.h"

class QLabel;
class QUrl;

namespace Baiwen {

class NoteDrafts;
class NoteEditor;
class NoteView;
struct Context;

/// "My notes" below an answer: the note as it reads, or its Markdown while the user edits it, and whether it is saved.
class NotePane final : public ColumnPart
{
    Q_OBJECT

public:
    NotePane(const Context &context, NoteDrafts &drafts, QWidget *parent = nullptr);

    /// `answerHidden`: then what the user wrote about the answer is hidden with it, until they ask for it.
    void setQuestion(const QString &questionId, const QString &title, bool answerHidden);
    /// Nothing is while the library has not told what there is: it would be written over.
    [[nodiscard]] bool canEdit() const;
    void edit();
    void retranslate();
    void restyle();

    [[nodiscard]] int fit(int width) override;

Q_SIGNALS:
    void linkFollowed(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QPoint *clicked);
    void finish();
    void push();
    void showText();
    void showState();
    void takeReplaced(const QString &questionId);
    void showMenu(const QPoint &globalPosition);
    [[nodiscard]] bool isWithheld() const;
    [[nodiscard]] QRect card() const;
    void forgetHeights();

    const Context &m_context;
    NoteDrafts &m_drafts;
    QString m_questionId;
    QString m_title;
    bool m_answerHidden = false;
    bool m_isEditing = false;
    bool m_wasOpened = false; ///< since the question is shown
    int m_stay = 0;
    int m_leastCard = 0; ///< its height before it was opened: opening it makes nothing smaller
    int m_leastHeight = 0; ///< of all: what is above would move down if it shrank
    int m_fitWidth = 0;

    QLabel *m_heading = nullptr;
    NoteView *m_view = nullptr;
    NoteEditor *m_editor = nullptr;
    QLabel *m_state = nullptr;
};

} // namespace Baiwen
