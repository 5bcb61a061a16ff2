// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace Baiwen {

using namespace Qt::StringLiterals;

static constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
static constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
static constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
static constexpr auto Group = "org.freedesktop.appearance"_L1;
static constexpr auto Key = "color-scheme"_L1;

void SystemAppearance::watch()
{
    // Without an address the library would try to launch a bus of its own.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));

    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    question << QString(Group) << QString(Key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (!reply.isError())
            onSettingChanged(Group, Key, reply.value());
        call->deleteLater();
    });
}

void SystemAppearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != Group || key != Key)
        return;
    QVariant preference = value.variant();
    // "Read" wraps the value twice, the signal once.
    if (preference.canConvert<QDBusVariant>())
        preference = preference.value<QDBusVariant>().variant();
    static constexpr uint PreferDark = 1;
    Q_EMIT darkPreferred(preference.toUInt() == PreferDark);
}

} // namespace Baiwen
