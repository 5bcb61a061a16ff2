// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/report.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Baiwen {

class AnswerCard;
class Column;
struct Context;

/// What an interview has shown: the score and what made it, question by question, and what to do next.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(const Context &context, QWidget *parent = nullptr);

    void showRecord(const InterviewRecord &record);
    void retranslate();

Q_SIGNALS:
    void questionRequested(const QString &questionId);
    void newInterviewRequested();
    void topicRequested(const QString &topicId);
    void weakRequested();

private:
    void build();
    void addHeadline(QVBoxLayout *content);
    void addNextActions(QVBoxLayout *content);
    void addMissed(QVBoxLayout *content);
    void addQuestions(QVBoxLayout *content);
    void addTopics(QVBoxLayout *content);
    void follow(const NextAction &action);
    [[nodiscard]] QuestionLookup lookup() const;

    const Context &m_context;
    InterviewRecord m_record;
    InterviewReport m_report;
    Column *m_column = nullptr;
    QWidget *m_body = nullptr;
    QList<AnswerCard *> m_cards;
};

} // namespace Baiwen
