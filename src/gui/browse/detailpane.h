// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/banklibrary.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Baiwen {

class DetailView;
struct Context;
struct Scope;

/// The right pane of Browse: a question with its answer hidden until revealed, or the introduction of a topic.
class DetailPane final : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(const Context &context, QWidget *parent = nullptr);

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

Q_SIGNALS:
    void revealed();
    void questionFollowed(const QString &questionId);

private:
    void openWebLink(const QUrl &url);
    [[nodiscard]] QString languageNote() const;

    const Context &m_context;
    BankLibrary::Location m_location;
    bool m_revealed = false;
    QString m_introductionTitle;
    QString m_introduction;
    QString m_footnote;

    QLabel *m_path = nullptr;
    QToolButton *m_star = nullptr;
    QToolButton *m_copy = nullptr;
    DetailView *m_view = nullptr;
    QFrame *m_revealBar = nullptr;
    QLabel *m_tryFirst = nullptr;
    QPushButton *m_revealButton = nullptr;
};

} // namespace Baiwen
