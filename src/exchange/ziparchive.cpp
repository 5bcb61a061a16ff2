// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ziparchive.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace Baiwen {

namespace {

constexpr zip_uint32_t FileTypeMask = 0170000; // of st_mode, in the upper half of the attributes
constexpr zip_uint32_t SymlinkType = 0120000;

bool isSymlink(zip *archive, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
        && ((attributes >> 16) & FileTypeMask) == SymlinkType;
}

QString words(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

} // namespace

bool ZipEntry::isWithin() const
{
    const auto parts = QStringView(name).split(u'/');
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(u':')
        && !name.contains(QChar(u'\0')) && !parts.contains(QStringView(u".."));
}

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    ZipArchive opened;
    int code = 0;
    opened.m_archive.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!opened.m_archive) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString reason = words(&error);
        zip_error_fini(&error);
        return failure(tr("The archive cannot be read: %1").arg(reason));
    }
    const zip_int64_t count = zip_get_num_entries(opened.m_archive.get(), 0);
    if (count > MaximumEntries)
        return failure(tr("The archive has more than %1 entries").arg(MaximumEntries));
    for (quint64 i = 0; i < static_cast<quint64>(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(opened.m_archive.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME))
            return failure(tr("The archive is damaged: entry %1 cannot be read").arg(i + 1));
        ZipEntry entry;
        entry.index = i;
        entry.name = QString::fromUtf8(stat.name);
        entry.size = stat.valid & ZIP_STAT_SIZE
            ? static_cast<qint64>(std::min<zip_uint64_t>(stat.size, std::numeric_limits<qint64>::max()))
            : 0;
        entry.isFolder = entry.name.endsWith(u'/');
        entry.isSymlink = isSymlink(opened.m_archive.get(), i);
        opened.m_places.insert(entry.name, opened.m_entries.size());
        opened.m_entries.append(std::move(entry));
    }
    return opened;
}

const ZipEntry *ZipArchive::find(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_entries[*place];
}

Result<QByteArray> ZipArchive::read(const ZipEntry &entry, qint64 most)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), entry.index, 0, &stat) != 0)
        return failure(tr("“%1” cannot be read: %2").arg(entry.name, words(zip_get_error(m_archive.get()))));
    if (stat.valid & ZIP_STAT_ENCRYPTION_METHOD && stat.encryption_method != ZIP_EM_NONE)
        return failure(tr("“%1” is encrypted").arg(entry.name));
    if (entry.size > most)
        return failure(tr("“%1” is larger than %2 MiB").arg(entry.name).arg(most >> 20));
    if (entry.size > SmallBytes && stat.valid & ZIP_STAT_COMP_SIZE
        && static_cast<quint64>(entry.size) / std::max<zip_uint64_t>(1, stat.comp_size) > MaximumRatio)
        return failure(tr("“%1” would unfold to more than %2 times its size").arg(entry.name).arg(MaximumRatio));
    if (m_bytesRead + entry.size > MaximumBytes)
        return failure(tr("The archive holds more than %1 MiB").arg(MaximumBytes >> 20));

    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_archive.get(), entry.index, 0),
                                                                  zip_fclose);
    if (!file)
        return failure(tr("“%1” cannot be read: %2").arg(entry.name, words(zip_get_error(m_archive.get()))));
    // What is claimed may be a lie: never more than that is read, and one byte beyond it shows the lie.
    QByteArray bytes(entry.size + 1, Qt::Uninitialized);
    qint64 length = 0;
    while (length < bytes.size()) {
        const zip_int64_t got =
            zip_fread(file.get(), bytes.data() + length, static_cast<zip_uint64_t>(bytes.size() - length));
        if (got < 0)
            return failure(tr("“%1” is damaged: %2").arg(entry.name, words(zip_file_get_error(file.get()))));
        if (got == 0)
            break;
        length += got;
    }
    m_bytesRead += length;
    if (length != entry.size)
        return failure(tr("“%1” is not as large as the archive claims").arg(entry.name));
    bytes.truncate(length);
    return bytes;
}

Result<QByteArray> zipped(const QList<ZipFile> &files)
{
    Q_ASSERT(!files.isEmpty()); // libzip writes no archive of nothing
    zip_error_t error;
    zip_error_init(&error);
    // Kept over the closing of the archive, which writes into it.
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        zip_source_free(target);
        return failure(ZipArchive::tr("The archive cannot be made: %1").arg(words(&error)));
    }
    const auto fail = [archive] {
        Unexpected failed =
            failure(ZipArchive::tr("The archive cannot be made: %1").arg(words(zip_get_error(archive))));
        zip_discard(archive);
        return failed;
    };
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t *)> kept(target, zip_source_free);
    for (const ZipFile &file : files) {
        zip_source_t *source =
            zip_source_buffer(archive, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0);
        if (!source || zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(source);
            return fail();
        }
    }
    if (zip_close(archive) != 0)
        return fail();

    if (zip_source_open(target) != 0)
        return failure(ZipArchive::tr("The archive cannot be made: %1").arg(words(zip_source_error(target))));
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t length = zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    if (length != static_cast<zip_int64_t>(stat.size))
        return failure(ZipArchive::tr("The archive cannot be made: %1").arg(words(zip_source_error(target))));
    return bytes;
}

} // namespace Baiwen
