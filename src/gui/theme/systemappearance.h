// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QDBusVariant;

namespace Baiwen {

/// Whether the desktop prefers dark, from the freedesktop settings portal (Qt 6.4 has no QStyleHints::colorScheme).
/// Asked without blocking; silent where there is no portal.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Asks once and goes on listening.
    void watch();

Q_SIGNALS:
    void darkPreferred(bool dark);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace Baiwen
