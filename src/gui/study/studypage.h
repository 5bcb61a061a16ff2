// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "study/studyqueue.h"

class QStackedWidget;

namespace Baiwen {

class NoteDrafts;
class NoticeBar;
class StudyCardView;
class StudyController;
class StudyOverview;
class StudySummary;
struct Context;

/// The room for studying with spaced repetition: what there is, one question after another, and what it came to.
class StudyPage final : public Page
{
    Q_OBJECT

public:
    explicit StudyPage(const Context &context, QWidget *parent = nullptr);

    /// What is studied from now on: these questions; `title` is what they have in common. Asks first when a session is
    /// under way, which goes on if it is to.
    void choose(const QString &title, const QStringList &questionIds);
    [[nodiscard]] QString title() const override;
    void retranslate() override;
    [[nodiscard]] bool mayClose() override;
    /// For tests, whose clock does not move by itself.
    [[nodiscard]] StudyController &controller() const { return *m_controller; }

Q_SIGNALS:
    void questionRequested(const QString &questionId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectActions();
    void start();
    [[nodiscard]] bool mayEndSession(const QString &next);
    void showSession();
    void showSummary();
    void showOverview();
    void revealOrGood();
    void toggleBookmark();
    void updateActions();
    void enableActions(bool here);
    [[nodiscard]] QList<StudyCard> cards() const;
    [[nodiscard]] QueueOptions queueOptions() const;
    [[nodiscard]] QStringList cardIds() const;
    [[nodiscard]] bool isReady() const;

    const Context &m_context;
    StudyController *m_controller = nullptr;
    NoteDrafts *m_drafts = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    StudyOverview *m_overview = nullptr;
    StudyCardView *m_card = nullptr;
    StudySummary *m_summary = nullptr;
    QString m_scope; ///< what the questions chosen have in common; empty: all
    std::optional<QSet<QString>> m_only; ///< their ids
    int m_goal = 0; ///< of the sitting; 0 once the user has gone on beyond it
};

} // namespace Baiwen
