// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/backups.h"

#include "base/named.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ReasonNames{
    Named{BackupReason::Regular, "regular"_L1},
    Named{BackupReason::Manual, "manual"_L1},
    Named{BackupReason::BeforeMigration, "before-migration"_L1},
    Named{BackupReason::BeforeMerge, "before-merge"_L1},
    Named{BackupReason::BeforeImport, "before-import"_L1},
    Named{BackupReason::BeforeRestore, "before-restore"_L1},
    Named{BackupReason::BeforeRepair, "before-repair"_L1},
};

QString fileName(const QDateTime &madeAt, BackupReason reason)
{
    return u"library-%1Z-%2.sqlite"_s.arg(madeAt.toString(u"yyyyMMdd'T'HHmmss.zzz"_s), reasonName(reason));
}

/// Path and size stay empty.
std::optional<BackupFile> parse(const QString &fileName)
{
    static const QRegularExpression form(
        uR"(\Alibrary-(\d{8})T(\d{6})(\.\d{3})?Z-(?:format-\d+|([a-z-]+))\.sqlite\z)"_s);
    const QRegularExpressionMatch match = form.match(fileName);
    if (!match.hasMatch())
        return {};
    BackupFile file;
    // Each by itself: together they would first be taken for local time, in which an hour of the year is missing.
    const QDate date = QDate::fromString(match.captured(1), u"yyyyMMdd"_s);
    const QTime time = QTime::fromString(match.captured(2), u"HHmmss"_s);
    if (!date.isValid() || !time.isValid())
        return {};
    file.madeAt = QDateTime(date, time, Qt::UTC).addMSecs(match.capturedView(3).mid(1).toInt());
    file.reason = BackupReason::BeforeMigration;
    if (match.hasCaptured(4)) {
        const auto reason = valueOf(ReasonNames, match.capturedView(4));
        if (!reason)
            return {};
        file.reason = *reason;
    }
    return file;
}

QDate localDay(const QDateTime &time, const QTimeZone &zone)
{
    return time.toTimeZone(zone).date();
}

// Of the day itself, of its week and of its month: the earlier the smaller.
qint64 dayNumber(QDate day)
{
    return day.toJulianDay();
}

qint64 weekNumber(QDate day)
{
    return day.toJulianDay() / 7; // Julian days begin with a Monday
}

qint64 monthNumber(QDate day)
{
    return qint64(day.year()) * 12 + day.month();
}

} // namespace

QString reasonName(BackupReason reason)
{
    return nameOf(ReasonNames, reason);
}

Backups::Backups(QString folder, const QTimeZone &zone)
    : m_folder(std::move(folder))
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
{ }

QList<BackupFile> Backups::list() const
{
    QList<BackupFile> files;
    const QFileInfoList entries = QDir(m_folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        std::optional<BackupFile> file = parse(entry.fileName());
        if (!file)
            continue;
        file->path = entry.filePath();
        file->bytes = entry.size();
        files.append(*file);
    }
    std::ranges::stable_sort(files, std::ranges::greater(), &BackupFile::madeAt);
    return files;
}

Result<BackupFile> Backups::make(Database &database, BackupReason reason, const QDateTime &now,
                                 const QString &spared) const
{
    BackupFile file;
    file.reason = reason;
    file.madeAt = now.toUTC();
    const QList<BackupFile> present = list();
    while (std::ranges::find(present, file.madeAt, &BackupFile::madeAt) != present.end())
        file.madeAt = file.madeAt.addMSecs(1);

    QDir().mkpath(m_folder); // the user may have taken it away; when it cannot be made the copy says so
    file.path = QDir(m_folder).filePath(fileName(file.madeAt, reason));
    if (auto copied = database.backUpTo(file.path); !copied)
        return Unexpected{copied.error()};
    file.bytes = QFileInfo(file.path).size();
    prune(now, spared);
    return file;
}

bool Backups::isDue(const QDateTime &now) const
{
    const QList<BackupFile> files = list();
    const auto newest = std::ranges::find_if(files, [&](const BackupFile &file) { return file.madeAt <= now; });
    return newest == files.end() || newest->madeAt.addDuration(Interval) <= now;
}

void Backups::prune(const QDateTime &now, const QString &spared) const
{
    QStringList paths;
    const QList<BackupFile> old = expired(list(), now, m_zone);
    for (const BackupFile &file : old) {
        if (spared.isEmpty() || QFileInfo(file.path) != QFileInfo(spared))
            paths.append(file.path);
    }

    // Another instance may be writing one at this moment: only what is old is certain to be left behind.
    const QDate yesterday = localDay(now, m_zone).addDays(-1);
    const QFileInfoList halves =
        QDir(m_folder).entryInfoList({u"*.sqlite.part"_s, u"*.sqlite.part-journal"_s}, QDir::Files);
    for (const QFileInfo &half : halves) {
        const QString name = half.fileName();
        const std::optional<BackupFile> file = parse(name.first(name.lastIndexOf(".part"_L1)));
        if (file && localDay(file->madeAt, m_zone) < yesterday)
            paths.append(half.filePath());
    }

    for (const QString &path : std::as_const(paths)) {
        if (!QFile::remove(path))
            qWarning("The old backup %ls cannot be removed", qUtf16Printable(path));
    }
}

QList<BackupFile> Backups::expired(QList<BackupFile> files, const QDateTime &now, const QTimeZone &zone)
{
    struct Tier
    {
        int left;
        qint64 (*number)(QDate);
    };
    std::array tiers = {Tier{12, dayNumber}, Tier{10, weekNumber}, Tier{9, monthNumber}};
    auto *tier = tiers.begin();
    const QDate yesterday = localDay(now, zone).addDays(-1);
    std::optional<QDate> kept; // the latest that a tier has taken

    QList<BackupFile> gone;
    std::ranges::stable_sort(files, std::ranges::greater(), &BackupFile::madeAt);
    for (const BackupFile &file : std::as_const(files)) {
        const QDate day = localDay(file.madeAt, zone);
        if (day >= yesterday) // the future too
            continue;
        while (tier != tiers.end() && tier->left == 0)
            ++tier;
        // Not "other than": where clocks go back over midnight a day comes twice.
        if (tier != tiers.end() && (!kept || tier->number(day) < tier->number(*kept))) {
            --tier->left;
            kept = day;
        } else {
            gone.append(file);
        }
    }
    return gone;
}

} // namespace Baiwen
