// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bank/bankdocument.h"

#include <QHash>
#include <QStringList>

namespace Baiwen {

class Console;

/// Writes questions out as they come; what belongs to the whole (topics, diagnostics) follows at the end.
class QuestionListing
{
public:
    explicit QuestionListing(Console &console)
        : m_console(console)
    { }
    virtual ~QuestionListing() = default;
    Q_DISABLE_COPY_MOVE(QuestionListing)

    /// The questions of one document or bank. Topics of the same id, in this one or an earlier one, are one topic.
    void add(const QList<Topic> &topics, const QList<Question> &questions);
    virtual void add(const Diagnostic &diagnostic) = 0;
    /// To be called once, after everything was added.
    virtual void finish() { }

protected:
    struct TopicCount
    {
        QString id;
        QString title;
        qsizetype questions = 0; ///< in the topic and below
    };

    virtual void write(const Question &question, const QStringList &topicPath) = 0;

    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const QList<TopicCount> &topics() const { return m_topics; }

private:
    Console &m_console;
    QList<TopicCount> m_topics;
    QHash<QString, qsizetype> m_topicIndex;
};

/// A line a question: id, topic path and title, tabs between. Diagnostics go to the error stream.
class TextListing final : public QuestionListing
{
public:
    using QuestionListing::add;
    using QuestionListing::QuestionListing;

    void add(const Diagnostic &diagnostic) override;

private:
    void write(const Question &question, const QStringList &topicPath) override;
};

/// One JSON object: "questions", "topics" and "diagnostics". An entry stands on a line of its own, so that even a huge
/// list can be read line by line.
class JsonListing final : public QuestionListing
{
public:
    explicit JsonListing(Console &console);

    using QuestionListing::add;
    void add(const Diagnostic &diagnostic) override;
    void finish() override;

private:
    void write(const Question &question, const QStringList &topicPath) override;
    void writeEntry(const QJsonObject &entry);
    void beginArray(const char *opening);

    QList<Diagnostic> m_diagnostics;
    bool m_isFirstEntry = true;
};

} // namespace Baiwen
