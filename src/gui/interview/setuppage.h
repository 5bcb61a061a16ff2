// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/plan.h"

#include <QSet>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Baiwen {

class ActionButton;
class LengthChoice;
class ScopeChoice;
struct Context;

/// Where an interview is put together: how long, about what, against which clock. Always says what the choice comes to
/// before it starts, and remembers it for the next time.
class SetupPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(const Context &context, QWidget *parent = nullptr);

    [[nodiscard]] InterviewConfig config() const;
    [[nodiscard]] const InterviewPlan &plan() const { return m_plan; }
    /// A new seed, for the next interview to be another one.
    void renewSeed();
    /// Reads banks and library again; what was asked lately follows a moment later.
    void refresh();
    /// Another set of banks: the topics to choose from are others.
    void reload();
    /// Narrows the choice to one topic, or to the weak questions: what a report proposes.
    void chooseTopic(const QString &topicId);
    void chooseWeak();
    void focusStart();
    void retranslate();

Q_SIGNALS:
    void planChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *addSection(QVBoxLayout *column);
    void buildMode(QVBoxLayout *column);
    void buildClock(QVBoxLayout *column);
    void restoreChoices();
    void saveChoices() const;
    void loadLanguages();
    void readRecent();
    void updatePlan();
    void updateAbout();
    void updateSummary();
    void showWhatFits();
    void onChosen();
    /// How many questions come from which topic, without telling which they are.
    [[nodiscard]] QString outline() const;
    /// Until the user chooses here, that in which questions are shown elsewhere.
    [[nodiscard]] InterviewLanguage chosenLanguage() const;

    const Context &m_context;
    QList<Candidate> m_candidates;
    QSet<QString> m_recentlyAsked; ///< ids of questions in the last three interviews
    InterviewPlan m_plan;
    bool m_isRestoring = true; ///< the choices are not the user's at the moment

    QLabel *m_title = nullptr;
    QButtonGroup *m_modes = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_lengthLabel = nullptr;
    LengthChoice *m_length = nullptr;
    QLabel *m_answerLabel = nullptr;
    QButtonGroup *m_answerModes = nullptr;
    QList<QLabel *> m_fieldLabels;
    QComboBox *m_language = nullptr;
    QComboBox *m_multiplier = nullptr;
    QDoubleSpinBox *m_ownMultiplier = nullptr;
    QComboBox *m_followUps = nullptr;
    QLineEdit *m_seed = nullptr;
    ScopeChoice *m_scope = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_outline = nullptr;
    QLabel *m_shortage = nullptr;
    ActionButton *m_start = nullptr;
};

} // namespace Baiwen
