// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Baiwen {

/// The factual errors of an answer: one row for each known pitfall of the question, and one for any other error. Each
/// is none, minor or major; nothing is an error until the user says so.
class ErrorList final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorList(QWidget *parent = nullptr);

    /// `pitfalls`: Markdown, as the bank has them. `assessment`: what was judged before, if anything.
    void setPitfalls(const QStringList &pitfalls, const std::optional<Assessment> &assessment);
    /// Puts pitfalls and the counts of errors into `assessment`.
    void apply(Assessment &assessment) const;
    void retranslate();

Q_SIGNALS:
    void judged();

private:
    QButtonGroup *addRow(const QString &text, const QString &name);
    [[nodiscard]] static ErrorWeight weightOf(const QButtonGroup *row);
    void update();

    QLabel *m_title = nullptr;
    QVBoxLayout *m_list = nullptr;
    QWidget *m_body = nullptr; ///< made anew for each question
    QList<QButtonGroup *> m_rows; ///< of the pitfalls, then the other error's
    QLabel *m_otherLabel = nullptr;
    QCheckBox *m_onVital = nullptr;
};

} // namespace Baiwen
