// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"
#include "interview/pointmatcher.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace Baiwen {

class Theme;

/// One key point to be judged: said, half, or missed. The row has the keyboard as a whole: 1, 2 and 3 judge, the arrows
/// go to its neighbours.
class KeyPointRow final : public QFrame
{
    Q_OBJECT

public:
    /// `html` is what the point says, shown; `text` the same for a screen reader.
    KeyPointRow(const Theme &theme, int number, int count, bool vital, const QString &html, const QString &text,
                QWidget *parent = nullptr);

    [[nodiscard]] std::optional<Credit> credit() const { return m_credit; }
    void setCredit(std::optional<Credit> credit);
    /// What the words of the answer suggest; `words` are those it rests on.
    void setSuggestion(Evidence evidence, const QStringList &words);
    void retranslate();

Q_SIGNALS:
    void judged();
    void stepRequested(int by);
    void focused(bool has);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void judge(Credit credit);
    void restyle();
    [[nodiscard]] QString suggestionText() const;

    const Theme &m_theme;
    int m_number;
    int m_count;
    bool m_vital;
    QString m_text;
    std::optional<Credit> m_credit;
    std::optional<Evidence> m_evidence;
    QStringList m_words;
    QLabel *m_label = nullptr;
    QLabel *m_vitalLabel = nullptr;
    QLabel *m_suggestion = nullptr;
    QButtonGroup *m_choices = nullptr;
};

} // namespace Baiwen
