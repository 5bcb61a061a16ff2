// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/scopequestions.h"
#include "progress/progressnumbers.h"

#include <QObject>
#include <QThreadPool>

namespace Baiwen {

struct Context;

/// Makes the numbers of the progress page on another thread. Only what was asked last is answered.
class ProgressFeed final : public QObject
{
    Q_OBJECT

public:
    explicit ProgressFeed(const Context &context, QObject *parent = nullptr);
    ~ProgressFeed() override;

    /// About the questions of the scope that the query finds; an empty one finds all.
    void ask(const Scope &scope, const QString &query);

Q_SIGNALS:
    void answered(const Baiwen::ProgressNumbers &numbers);
    /// The query cannot be understood.
    void refused();

private:
    void takeFound(const QString &query, const std::optional<QSet<QString>> &questionIds);
    /// `found` are ids that a search has found; none: there is no search.
    void compute(const std::optional<QSet<QString>> &found);

    const Context &m_context;
    Scope m_scope;
    QString m_awaited; ///< what is being searched for; empty: nothing
    int m_generation = 0;
    QThreadPool m_pool; ///< one thread
};

} // namespace Baiwen
