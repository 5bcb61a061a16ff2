// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace Baiwen {

class Column;
class DetailView;
class ErrorList;
class KeyPointList;
class RatingRow;
class SessionController;
struct Context;
struct PointMatch;

/// One answer beside the model answer, judged in order: the key points, with what the answer's words suggest; then
/// errors, depth and structure. Says at once what the judgement comes to. In practice it is the answer just given;
/// after an exam the user goes through them all.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(const Context &context, SessionController &controller, QWidget *parent = nullptr);

    /// The answer at hand, or after an exam the first that is not judged.
    void showAttempt();
    void retranslate();

Q_SIGNALS:
    void nextRequested();
    void endRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Column *buildAnswer();
    QWidget *buildBar();
    [[nodiscard]] bool isAllTogether() const;
    [[nodiscard]] const Attempt &attempt() const;
    void showCurrent();
    /// False: there is no answer that way.
    bool goTo(int by);
    void judge();
    /// Shows in the answer what the suggestion for a point rests on; -1: for none.
    void bringIntoSight(QWidget *widget);
    void markSpans(int point);
    void updateButtons();
    void showModelAnswer();
    void updateScore();
    void arrange();
    void restyle();

    const Context &m_context;
    SessionController &m_controller;
    int m_attempt = 0; ///< index into the session's
    QList<PointMatch> m_matches; ///< one for each key point; empty when nothing was written
    QLabel *m_progress = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_showModel = nullptr; ///< where there is room for one side only
    QSplitter *m_splitter = nullptr;
    Column *m_answerSide = nullptr;
    QLabel *m_answerLabel = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_pointsLabel = nullptr;
    QLabel *m_pointsHint = nullptr;
    KeyPointList *m_points = nullptr;
    QWidget *m_afterPoints = nullptr; ///< out of sight until the points are judged
    ErrorList *m_errors = nullptr;
    RatingRow *m_depth = nullptr;
    RatingRow *m_structure = nullptr;
    DetailView *m_model = nullptr;
    QLabel *m_coverage = nullptr;
    QLabel *m_deductions = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Baiwen
