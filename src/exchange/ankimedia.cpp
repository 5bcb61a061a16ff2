// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ankimedia.h"

#include "exchange/protobuf.h"
#include "exchange/zstd.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr qint64 MaximumListBytes = 64LL << 20;

/// The names by "0", "1" … as they stand in the archive (MediaEntries of Anki's import_export.proto).
std::optional<QHash<QString, QString>> namesOfMessage(const QByteArray &message)
{
    constexpr quint32 EntryField = 1;
    constexpr quint32 NameField = 1;
    const auto entries = protobufFields(message);
    if (!entries)
        return std::nullopt;
    QHash<QString, QString> names;
    int number = 0;
    for (const ProtobufField &entry : *entries) {
        if (entry.number != EntryField)
            continue;
        const auto fields = protobufFields(entry.bytes);
        if (!fields)
            return std::nullopt;
        for (const ProtobufField &field : *fields) {
            if (field.number == NameField)
                names.insert(QString::fromUtf8(field.bytes), QString::number(number));
        }
        ++number;
    }
    return names;
}

std::optional<QHash<QString, QString>> namesOfJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    QHash<QString, QString> names;
    for (auto it = object.begin(); it != object.end(); ++it)
        names.insert(it.value().toString(), it.key());
    return names;
}

} // namespace

Result<void> AnkiMedia::open()
{
    const ZipEntry *list = m_archive.find(u"media"_s);
    if (!list || list->size == 0)
        return {};
    Result<QByteArray> bytes = m_archive.read(*list, MaximumListBytes);
    if (!bytes)
        return Unexpected{bytes.error()};
    const bool isPacked = isZstd(*bytes);
    if (isPacked)
        bytes = zstdUnpacked(*bytes, MaximumListBytes);
    const auto names = bytes ? (isPacked ? namesOfMessage(*bytes) : namesOfJson(*bytes)) : std::nullopt;
    if (!names)
        return failure(tr("The list of images cannot be read, and they are left out"));
    m_entryOf = *names;
    return {};
}

QString AnkiMedia::target(const QString &source)
{
    const QUrl url(source.trimmed());
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) {
        ++m_fromTheWeb;
        return QString::fromLatin1(url.toEncoded()).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
    }
    // Anki percent-encodes names in some versions and not in others.
    const QString decoded = QUrl::fromPercentEncoding(source.toUtf8());
    const QString name = m_entryOf.contains(source) ? source : decoded;
    const auto known = m_targets.constFind(name);
    return known != m_targets.cend() ? *known : *m_targets.insert(name, keep(name));
}

QString AnkiMedia::keep(const QString &name)
{
    const QString entry = m_entryOf.value(name);
    if (entry.isEmpty() || !isImageName(name)) {
        m_faults.append(tr("The image “%1” is not in the package").arg(name.left(100)));
        return {};
    }
    Result<QByteArray> bytes = read(entry);
    if (!bytes) {
        m_faults.append(tr("The image “%1” is left out: %2").arg(name.left(100), bytes.error().message));
        return {};
    }
    m_bytes += bytes->size();
    QString kept = mediaName(name);
    for (int i = 2; m_names.contains(kept.toLower()); ++i)
        kept = mediaName(u"%1-"_s.arg(i) + name);
    m_names.insert(kept.toLower());
    m_files.append({kept, *std::move(bytes)});
    return QString::fromLatin1(QUrl::toPercentEncoding(mediaFolder(m_bankId) + u'/' + kept, "/"));
}

Result<QByteArray> AnkiMedia::read(const QString &entryName)
{
    const ZipEntry *entry = m_archive.find(entryName);
    if (!entry)
        return failure(tr("it is not there"));
    const qint64 most = std::min(MaximumImageBytes, MaximumMediaBytes - m_bytes);
    Result<QByteArray> bytes = m_archive.read(*entry, most);
    return bytes && isZstd(*bytes) ? zstdUnpacked(*bytes, most) : std::move(bytes);
}

} // namespace Baiwen
