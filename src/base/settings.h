// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaEnum>
#include <QObject>
#include <QSettings>

#include <memory>
#include <type_traits>

namespace Baiwen {

/// The one declaration of a setting: its key in the file, its type and what holds until the user chooses.
template <typename T> struct Setting
{
    const char *key;
    T fallback;
};

/// The user's preferences, in an INI file of the data folder (an empty path keeps them in memory only). Enums are
/// stored by name, so that the file can be read and an unknown name falls back. Window geometry is not a preference: it
/// has a file of its own.
class Settings final : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    template <typename T> [[nodiscard]] T get(const Setting<T> &setting) const
    {
        const QVariant stored = read(setting.key);
        if (!stored.isValid())
            return setting.fallback;
        if constexpr (std::is_enum_v<T>) {
            bool known = false;
            const int value = QMetaEnum::fromType<T>().keyToValue(stored.toByteArray().constData(), &known);
            return known ? static_cast<T>(value) : setting.fallback;
        } else {
            return stored.canConvert<T>() ? stored.value<T>() : setting.fallback;
        }
    }

    template <typename T> void set(const Setting<T> &setting, const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            write(setting.key, QString::fromLatin1(QMetaEnum::fromType<T>().valueToKey(static_cast<int>(value))));
        else
            write(setting.key, QVariant::fromValue(value));
    }

Q_SIGNALS:
    void changed(const QString &key);

private:
    [[nodiscard]] QVariant read(const char *key) const;
    void write(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_file;
    QVariantHash m_inMemory;
};

} // namespace Baiwen
