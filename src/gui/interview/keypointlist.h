// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "interview/interview.h"

#include <QWidget>

namespace Baiwen {

class KeyPointRow;
struct PointMatch;
class Theme;

/// The key points of a question as a checklist. A question without any has one row for the answer as a whole.
class KeyPointList final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyPointList(const Theme &theme, QWidget *parent = nullptr);

    /// `assessment`: what was judged before, if anything. `matches`: what the answer's words suggest, one for each
    /// point; empty when there are no words.
    void setPoints(const QList<KeyPoint> &points, const std::optional<Assessment> &assessment,
                   const QList<PointMatch> &matches = {}, const QString &answer = {});
    /// Points that are not judged count as missed.
    [[nodiscard]] Assessment assessment() const;
    [[nodiscard]] int notJudged() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// From 0.
    [[nodiscard]] QWidget *row(int point) const;
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    void judged();
    /// The point that has the keyboard, or -1.
    void currentChanged(int point);
    /// The keyboard went down from the last row.
    void finished();

private:
    void step(int from, int by);

    const Theme &m_theme;
    QList<KeyPoint> m_points;
    QList<KeyPointRow *> m_rows;
};

} // namespace Baiwen
