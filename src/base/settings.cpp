// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/settings.h"

namespace Baiwen {

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
{
    if (!file.isEmpty())
        m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

QVariant Settings::read(const char *key) const
{
    const auto name = QString::fromLatin1(key);
    return m_file ? m_file->value(name) : m_inMemory.value(name);
}

void Settings::write(const char *key, const QVariant &value)
{
    const auto name = QString::fromLatin1(key);
    if (read(key) == value)
        return;
    if (m_file)
        m_file->setValue(name, value);
    else
        m_inMemory.insert(name, value);
    Q_EMIT changed(name);
}

} // namespace Baiwen
