// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>

#include <optional>
#include <span>
#include <variant>

namespace Baiwen {

using Bytes = std::span<const uchar>;

/// Big-endian, as everything in a SQLite file.
[[nodiscard]] quint16 readBig16(Bytes bytes, qsizetype offset);
[[nodiscard]] quint32 readBig32(Bytes bytes, qsizetype offset);

/// The pages of a SQLite file in whatever state they are (https://sqlite.org/fileformat2.html). Reads only; nothing the
/// file says of itself is believed. Pages are as large as this program makes them.
class PageFile final
{
public:
    static constexpr int PageSize = 4096;
    static constexpr int HeaderSize = 100; ///< of the file, at the beginning of page 1

    /// The file must be a whole number of pages long and stay as it is.
    [[nodiscard]] bool open(const QString &path);
    /// Of this page only the first `size` bytes are the file's own; the others fill it up.
    void setPartial(quint32 page, int size);
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }

    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }
    [[nodiscard]] bool has(quint32 page) const { return page >= 1 && page <= m_pageCount; }
    /// From 1; only where has() holds.
    [[nodiscard]] Bytes page(quint32 number) const;
    /// How many bytes of the page are the file's own.
    [[nodiscard]] int sizeOf(quint32 page) const;

private:
    QFile m_file;
    const uchar *m_bytes = nullptr;
    quint32 m_pageCount = 0;
    quint32 m_partialPage = 0;
    int m_partialSize = 0;
};

/// What the first byte of a b-tree's page says.
enum class PageKind : uchar { IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };

[[nodiscard]] constexpr bool isInterior(PageKind kind)
{
    return kind == PageKind::IndexInterior || kind == PageKind::TableInterior;
}

/// One entry of a page, within the page's bounds.
struct PageCell
{
    int begin = 0; ///< byte in the page
    int end = 0; ///< one past the last
    quint32 leftChild = 0; ///< interior pages only
    qint64 rowid = 0; ///< pages of tables only
    qint64 payloadSize = 0; ///< all but interior pages of tables
    int payloadOffset = 0; ///< byte in the page
    int localSize = 0; ///< of the payload in this page; the rest is in overflow pages
    quint32 overflow = 0; ///< the first of them; 0: none
};

struct PageCells
{
    quint32 rightChild = 0; ///< interior pages only
    QList<PageCell> cells; ///< in the page's order
    /// Nothing overlaps or lies outside, and every byte is accounted for.
    bool isSound = false;
};

/// Reads the page as if it were of that kind, whatever its first byte says; leaves out cells that cannot be.
[[nodiscard]] PageCells readCells(const PageFile &file, quint32 page, PageKind kind);

struct Blob
{
    QByteArray bytes;

    bool operator==(const Blob &) const = default;
};
/// NULL, an integer, a real number, text as its bytes (UTF-8 when all is well), or a blob.
using RecordValue = std::variant<std::monostate, qint64, double, QByteArray, Blob>;

/// The beginning of a record: which types its values have (SQLite's "serial types") and hence how long they are.
struct RecordHeader
{
    int size = 0; ///< bytes
    QList<quint64> types;
};

/// Nothing unless the header and the sizes of all values add up to the payload's length exactly, which bytes that are
/// no record hardly ever do.
[[nodiscard]] std::optional<RecordHeader> readRecordHeader(Bytes local, qint64 payloadSize);
[[nodiscard]] QList<RecordValue> readRecord(const RecordHeader &header, const QByteArray &payload);

/// The whole payload, from the page and its overflow pages. Nothing when the chain leads out of the file, ends early or
/// comes to a page of zeros, which is what a lost page looks like. `allowance` is the number of overflow pages that may
/// still be read, so that a hostile file cannot have one chain read for each of its cells.
[[nodiscard]] std::optional<QByteArray> readPayload(const PageFile &file, quint32 page, const PageCell &cell,
                                                    qint64 &allowance);

} // namespace Baiwen
