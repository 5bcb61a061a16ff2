// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Baiwen {

/// A path on one line; where it has no room its upper levels give way, and the tool tip tells all of it.
class PathLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setPath(const QStringList &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_path;
};

} // namespace Baiwen
