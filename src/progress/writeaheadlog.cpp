// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/writeaheadlog.h"

#include "progress/pagefile.h"

#include <QtEndian>

#include <algorithm>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HeaderSize = 32;
constexpr qint64 FrameHeaderSize = 24;
constexpr qint64 FrameSize = FrameHeaderSize + PageFile::PageSize;
constexpr quint32 BigEndianMagic = 0x377f0683;

struct Checksum
{
    quint32 first = 0;
    quint32 second = 0;

    bool operator==(const Checksum &) const = default;
};

Bytes bytesOf(const QByteArray &array)
{
    return {reinterpret_cast<const uchar *>(array.data()), static_cast<size_t>(array.size())};
}

Checksum checksumAt(Bytes bytes, qsizetype offset)
{
    return {readBig32(bytes, offset), readBig32(bytes, offset + 4)};
}

Checksum checksum(Bytes bytes, Checksum seed, bool isBigEndian)
{
    const auto word = [&](qsizetype offset) {
        const quint32 big = readBig32(bytes, offset);
        return isBigEndian ? big : qbswap(big);
    };
    for (qsizetype i = 0; i < static_cast<qsizetype>(bytes.size()); i += 8) {
        seed.first += word(i) + seed.second;
        seed.second += word(i + 4) + seed.first;
    }
    return seed;
}

/// How many of the frames belong to transactions that were finished. A crash leaves the last one unfinished: its final
/// frame is missing, or others are while that one is there, since the disk writes in any order until it is told to
/// finish. Each transaction before it was on the disk when the next began.
qsizetype wholeTransactions(const QList<LogFrame> &frames)
{
    const auto endOfLast = [&](qsizetype count) {
        while (count > 0 && (!frames[count - 1].isSound || frames[count - 1].sizeAfter == 0))
            --count;
        return count;
    };
    const qsizetype end = endOfLast(frames.size());
    qsizetype begin = end;
    bool isWhole = true;
    while (begin > 0 && (begin == end || frames[begin - 1].sizeAfter == 0)) {
        --begin;
        isWhole = isWhole && frames[begin].isSound;
    }
    return isWhole ? end : endOfLast(begin);
}

} // namespace

WriteAheadLog readLog(QFile &log)
{
    WriteAheadLog result;
    if (!log.isOpen() || !log.seek(0))
        return result;
    const QByteArray header = log.read(HeaderSize);
    if (header.size() < HeaderSize)
        return result;
    const bool isBigEndian = readBig32(bytesOf(header), 0) == BigEndianMagic;
    const bool isHeaderSound = checksum(bytesOf(header).first(24), {}, isBigEndian) == checksumAt(bytesOf(header), 24);
    if (isHeaderSound && readBig32(bytesOf(header), 8) != PageFile::PageSize)
        return result;
    QByteArray salt = header.sliced(16, 8);
    Checksum before = checksumAt(bytesOf(header), 24);

    QList<LogFrame> read;
    for (qint64 offset = HeaderSize;; offset += FrameSize) {
        const QByteArray frame = log.read(FrameSize);
        if (frame.size() < FrameSize)
            break;
        const Bytes bytes = bytesOf(frame);
        if (!isHeaderSound && read.isEmpty())
            salt = frame.sliced(8, 8);
        const Checksum stored = checksumAt(bytes, 16);
        const Checksum computed =
            checksum(bytes.subspan(FrameHeaderSize), checksum(bytes.first(8), before, isBigEndian), isBigEndian);
        const bool isSound = computed == stored;
        const bool hasSalt = frame.sliced(8, 8) == salt;
        // Beyond the end stand frames of an earlier round, which have another salt.
        if (!isSound && !hasSalt)
            break;
        read.append({offset + FrameHeaderSize, readBig32(bytes, 0), readBig32(bytes, 4), isSound, isSound && hasSalt});
        before = stored;
    }
    result.frames = read.first(wholeTransactions(read));
    const bool isRead = std::ranges::all_of(result.frames, &LogFrame::isReadBySqlite);
    result.isDamaged = !result.frames.isEmpty() && (!isHeaderSound || !isRead);
    return result;
}

bool applyLog(const WriteAheadLog &log, QFile &from, QFile &copy)
{
    const quint32 size = log.sizeAfter();
    for (const LogFrame &frame : log.frames) {
        if (frame.page == 0 || frame.page > size)
            continue;
        if (!from.seek(frame.offset) || !copy.seek(static_cast<qint64>(frame.page - 1) * PageFile::PageSize))
            return false;
        const QByteArray bytes = from.read(PageFile::PageSize);
        if (bytes.size() != PageFile::PageSize || copy.write(bytes) != PageFile::PageSize)
            return false;
    }
    return size == 0 || copy.resize(static_cast<qint64>(size) * PageFile::PageSize);
}

bool isLogDamaged(const QString &libraryFile)
{
    QFile log(libraryFile + "-wal"_L1);
    return log.open(QIODevice::ReadOnly) && readLog(log).isDamaged;
}

} // namespace Baiwen
