// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;

namespace Baiwen {

class DetailView;
class KeyPointList;
class SessionController;
struct Context;

/// One answer beside the model answer, and the key points to be judged one by one. Says at once what the judgement
/// comes to.
class ReviewPage final : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(const Context &context, SessionController &controller, QWidget *parent = nullptr);

    void showAttempt();
    void retranslate();

Q_SIGNALS:
    void nextRequested();
    void endRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildAnswer();
    QWidget *buildBar();
    void showModelAnswer();
    void updateScore();
    void arrange();
    void restyle();

    const Context &m_context;
    SessionController &m_controller;
    QLabel *m_progress = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_showModel = nullptr; ///< where there is room for one side only
    QSplitter *m_splitter = nullptr;
    QWidget *m_answerSide = nullptr;
    QLabel *m_answerLabel = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_pointsLabel = nullptr;
    QLabel *m_pointsHint = nullptr;
    KeyPointList *m_points = nullptr;
    DetailView *m_model = nullptr;
    QLabel *m_coverage = nullptr;
    QLabel *m_deductions = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace Baiwen
