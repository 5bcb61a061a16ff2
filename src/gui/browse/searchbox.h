// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/querycompletion.h"

#include <QLineEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace Baiwen {

struct Context;

/// The field a query is typed into: completes fields and values, and offers what was searched for before while it is
/// empty. Down and Enter go on to the results, Escape empties it.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(const Context &context, QWidget *parent = nullptr);

    /// Asked for each time something is to be completed.
    void setCompletionSource(std::function<CompletionValues()> source) { m_source = std::move(source); }
    /// Remembers the query among the recent ones: it has led somewhere.
    void remember();
    /// The latest first.
    [[nodiscard]] QStringList recent() const;
    void retranslate();

Q_SIGNALS:
    void resultsRequested();
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete();
    void showCandidates(const QStringList &candidates);
    void insert(const QString &candidate);

    const Context &m_context;
    std::function<CompletionValues()> m_source;
    QAction *m_clear = nullptr;
    QStringListModel *m_candidates = nullptr;
    QCompleter *m_completer = nullptr;
};

} // namespace Baiwen
