// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Baiwen {

struct Context;

/// What can be done to a tag as a whole. Each is one step and asks first where it cannot be seen beforehand what it
/// does.
class TagActions final : public QObject
{
    Q_OBJECT

public:
    TagActions(const Context &context, QWidget *parent);

    void rename(const QString &tag);
    void remove(const QString &tag);
    void showMenu(const QPoint &globalPosition);

    /// What the tag was called before it was renamed, or is called after it: whichever step was undone or done again.
    [[nodiscard]] QStringList otherNames(const QString &tag) const;

private:
    const Context &m_context;
    QWidget *m_parent;
    QList<std::pair<QString, QString>> m_renamed; ///< the latest last
};

} // namespace Baiwen
