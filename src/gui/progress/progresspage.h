// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/page.h"
#include "progress/progressnumbers.h"

class QLabel;
class QPushButton;

namespace Baiwen {

class NoticeBar;
class ProgressCards;
class ProgressFeed;
class ProgressScope;
struct Context;

/// The room that tells what studying and interviews have come to, in charts that can be read as tables.
class ProgressPage final : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    /// When the page is seen: at once, or as soon as it is.
    void refresh();
    void refreshInterviews();
    void ask();
    void show(const ProgressNumbers &numbers);
    void sayState();

    const Context &m_context;
    ProgressFeed *m_feed = nullptr;
    NoticeBar *m_notice = nullptr;
    QLabel *m_title = nullptr;
    ProgressScope *m_scope = nullptr;
    QLabel *m_state = nullptr; ///< what there is to do when there is nothing to see
    QPushButton *m_act = nullptr;
    ProgressCards *m_cards = nullptr;
    std::optional<ProgressNumbers> m_numbers; ///< shown last
    bool m_isStale = true;
};

} // namespace Baiwen
