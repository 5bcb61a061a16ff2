// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/pagefile.h"

#include <algorithm>
#include <array>
#include <bit>

namespace Baiwen {

quint16 readBig16(Bytes bytes, qsizetype offset)
{
    const auto at = static_cast<size_t>(offset);
    return static_cast<quint16>(bytes[at] << 8 | bytes[at + 1]);
}

quint32 readBig32(Bytes bytes, qsizetype offset)
{
    return static_cast<quint32>(readBig16(bytes, offset)) << 16 | readBig16(bytes, offset + 2);
}

bool PageFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    m_pageCount = static_cast<quint32>(m_file.size() / PageSize);
    if (m_pageCount == 0)
        return true;
    m_bytes = m_file.map(0, static_cast<qint64>(m_pageCount) * PageSize);
    return m_bytes != nullptr;
}

Bytes PageFile::page(quint32 number) const
{
    Q_ASSERT(has(number));
    return {m_bytes + static_cast<qsizetype>(number - 1) * PageSize, PageSize};
}

void PageFile::setPartial(quint32 page, int size)
{
    m_partialPage = page;
    m_partialSize = size;
}

int PageFile::sizeOf(quint32 page) const
{
    return page == m_partialPage ? m_partialSize : PageSize;
}

namespace {

struct Varint
{
    quint64 value = 0;
    int length = 0; ///< bytes; 0: the bytes end before it does
};

Varint readVarint(Bytes bytes, int offset)
{
    Varint varint;
    for (int i = 0; i < 9; ++i) {
        if (offset + i >= static_cast<int>(bytes.size()))
            return {};
        const uchar byte = bytes[static_cast<size_t>(offset + i)];
        if (i == 8) {
            varint.value = varint.value << 8 | byte;
        } else {
            varint.value = varint.value << 7 | (byte & 0x7f);
            if (byte & 0x80)
                continue;
        }
        varint.length = i + 1;
        break;
    }
    return varint;
}

/// How much of a payload stays in the page ("Cell Payload Overflow Pages" of the file format).
int localSizeOf(qint64 payloadSize, bool isTable)
{
    constexpr int usable = PageFile::PageSize;
    constexpr int least = (usable - 12) * 32 / 255 - 23;
    const int most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (payloadSize <= most)
        return static_cast<int>(payloadSize);
    const int wanted = least + static_cast<int>((payloadSize - least) % (usable - 4));
    return wanted <= most ? wanted : least;
}

std::optional<PageCell> readCell(Bytes page, int begin, PageKind kind)
{
    const bool isTable = kind == PageKind::TableLeaf || kind == PageKind::TableInterior;
    PageCell cell;
    cell.begin = begin;
    int at = begin;
    if (isInterior(kind)) {
        if (at + 4 > PageFile::PageSize)
            return std::nullopt;
        cell.leftChild = readBig32(page, at);
        at += 4;
    }
    if (kind != PageKind::TableInterior) {
        const Varint size = readVarint(page, at);
        // SQLite's own limit; keeps every sum below within 64 bits, too.
        if (size.length == 0 || size.value > 0x7fff'ffff)
            return std::nullopt;
        cell.payloadSize = static_cast<qint64>(size.value);
        at += size.length;
    }
    if (isTable) {
        const Varint rowid = readVarint(page, at);
        if (rowid.length == 0)
            return std::nullopt;
        cell.rowid = static_cast<qint64>(rowid.value);
        at += rowid.length;
    }
    if (kind != PageKind::TableInterior) {
        cell.payloadOffset = at;
        cell.localSize = localSizeOf(cell.payloadSize, isTable);
        at += cell.localSize;
        if (cell.localSize < cell.payloadSize) {
            if (at + 4 > PageFile::PageSize)
                return std::nullopt;
            cell.overflow = readBig32(page, at);
            at += 4;
        }
    }
    cell.end = std::max(at, begin + 4); // a freed cell must have room for a free block
    if (cell.end > PageFile::PageSize)
        return std::nullopt;
    return cell;
}

/// Bytes in the page's list of free blocks; nothing when the list is no list.
std::optional<int> freeBytes(Bytes page, int first)
{
    int sum = 0;
    for (int at = first; at != 0;) {
        if (at + 4 > PageFile::PageSize)
            return std::nullopt;
        const int next = readBig16(page, at);
        const int size = readBig16(page, at + 2);
        if (size < 4 || at + size > PageFile::PageSize || (next != 0 && next < at + size))
            return std::nullopt;
        sum += size;
        at = next;
    }
    return sum;
}

bool anyOverlap(QList<PageCell> cells)
{
    std::ranges::sort(cells, {}, &PageCell::begin);
    return std::ranges::adjacent_find(cells, [](const PageCell &a, const PageCell &b) { return a.end > b.begin; })
        != cells.end();
}

} // namespace

PageCells readCells(const PageFile &file, quint32 number, PageKind kind)
{
    const Bytes page = file.page(number);
    const int header = number == 1 ? PageFile::HeaderSize : 0;
    const int firstFree = readBig16(page, header + 1);
    const int count = readBig16(page, header + 3);
    const int contentFrom = readBig16(page, header + 5);
    const int fragments = page[static_cast<size_t>(header + 7)];
    const int pointers = header + (isInterior(kind) ? 12 : 8);

    PageCells result;
    if (isInterior(kind))
        result.rightChild = readBig32(page, header + 8);
    const int room = (PageFile::PageSize - pointers) / 2;
    const int pointersEnd = pointers + 2 * std::min(count, room);
    int used = 0;
    for (int at = pointers; at < pointersEnd; at += 2) {
        const int begin = readBig16(page, at);
        if (begin < pointersEnd || begin >= PageFile::PageSize)
            continue;
        if (const std::optional<PageCell> cell = readCell(page, begin, kind);
            cell && cell->end <= file.sizeOf(number)) {
            result.cells.append(*cell);
            used += cell->end - cell->begin;
        }
    }
    const std::optional<int> free = freeBytes(page, firstFree);
    result.isSound = result.cells.size() == count && contentFrom >= pointersEnd && free
        && pointersEnd + (contentFrom - pointersEnd) + used + *free + fragments == PageFile::PageSize
        && !anyOverlap(result.cells);
    return result;
}

/// Bytes that a value of this serial type takes; nothing for the two types that do not occur.
static std::optional<qint64> valueSize(quint64 type)
{
    static constexpr std::array<qint64, 10> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    if (type < sizes.size())
        return sizes[type];
    if (type < 12)
        return std::nullopt;
    return static_cast<qint64>((type - 12) / 2);
}

std::optional<RecordHeader> readRecordHeader(Bytes local, qint64 payloadSize)
{
    const Varint size = readVarint(local, 0);
    if (size.length == 0 || size.value > local.size())
        return std::nullopt;
    RecordHeader header;
    header.size = static_cast<int>(size.value);
    qint64 rest = payloadSize - header.size;
    int at = size.length;
    while (at < header.size) {
        const Varint type = readVarint(local, at);
        const std::optional<qint64> bytes = valueSize(type.value);
        if (type.length == 0 || !bytes || *bytes > rest)
            return std::nullopt;
        header.types.append(type.value);
        rest -= *bytes;
        at += type.length;
    }
    if (at != header.size || rest != 0)
        return std::nullopt;
    return header;
}

static qint64 signedInteger(QByteArrayView bytes)
{
    quint64 value = bytes[0] & 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = value << 8 | static_cast<uchar>(byte);
    return static_cast<qint64>(value);
}

static RecordValue valueOf(quint64 type, QByteArrayView bytes)
{
    switch (type) {
    case 0:
        return {};
    case 7:
        return std::bit_cast<double>(signedInteger(bytes));
    case 8:
        return qint64(0);
    case 9:
        return qint64(1);
    default:
        break;
    }
    if (type < 7)
        return signedInteger(bytes);
    return type % 2 == 1 ? RecordValue(bytes.toByteArray()) : RecordValue(Blob{bytes.toByteArray()});
}

QList<RecordValue> readRecord(const RecordHeader &header, const QByteArray &payload)
{
    QList<RecordValue> values;
    values.reserve(header.types.size());
    QByteArrayView rest = QByteArrayView(payload).sliced(header.size);
    for (const quint64 type : header.types) {
        const qint64 size = *valueSize(type);
        values.append(valueOf(type, rest.first(size)));
        rest = rest.sliced(size);
    }
    return values;
}

std::optional<QByteArray> readPayload(const PageFile &file, quint32 page, const PageCell &cell, qint64 &allowance)
{
    constexpr qint64 perPage = PageFile::PageSize - 4;
    const Bytes local =
        file.page(page).subspan(static_cast<size_t>(cell.payloadOffset), static_cast<size_t>(cell.localSize));
    qint64 rest = cell.payloadSize - cell.localSize;
    if (rest > static_cast<qint64>(file.pageCount()) * perPage)
        return std::nullopt;
    QByteArray payload(reinterpret_cast<const char *>(local.data()), cell.localSize);
    for (quint32 next = cell.overflow; rest > 0;) {
        if (!file.has(next) || --allowance < 0)
            return std::nullopt;
        const Bytes bytes = file.page(next);
        const qint64 taken = std::min(rest, perPage);
        const bool isThere = taken + 4 <= file.sizeOf(next);
        if (!isThere || std::ranges::none_of(bytes, [](uchar byte) { return byte != 0; }))
            return std::nullopt;
        payload.append(reinterpret_cast<const char *>(bytes.data()) + 4, taken);
        rest -= taken;
        next = readBig32(bytes, 0);
    }
    return payload;
}

} // namespace Baiwen
