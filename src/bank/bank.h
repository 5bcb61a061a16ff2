// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

#include <QHash>

#include <memory>

namespace Baiwen {

/// One bank in one language: its documents merged into one tree, immutable, shared between threads by pointer.
class Bank final
{
public:
    static inline const QString BuiltInId = QStringLiteral("baiwen");

    /// Documents in the order their topics are to stand; topics of the same id become one.
    Bank(QString id, QString title, QString language, const QList<BankDocument> &documents);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isBuiltIn() const { return m_id == BuiltInId; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QString &introduction() const { return m_introduction; }
    [[nodiscard]] const QList<Topic> &topics() const { return m_topics; }
    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }
    [[nodiscard]] const QList<Diagnostic> &diagnostics() const { return m_diagnostics; }

    /// Null when there is none.
    [[nodiscard]] const Question *find(const QString &questionId) const;
    /// Index into topics(), or -1.
    [[nodiscard]] int findTopic(const QString &topicId) const;
    [[nodiscard]] QStringList topicPath(int topic) const;
    /// The topic itself or one below it.
    [[nodiscard]] bool isWithin(int topic, int ancestor) const;

private:
    QString m_id;
    QString m_title;
    QString m_language;
    QString m_introduction;
    QList<Topic> m_topics;
    QList<Question> m_questions;
    QList<Diagnostic> m_diagnostics;
    QHash<QString, qsizetype> m_questionIndex;
    QHash<QString, int> m_topicIndex;
};

using BankPtr = std::shared_ptr<const Bank>;

} // namespace Baiwen
