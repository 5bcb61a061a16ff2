// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progress/treereader.h"

#include <algorithm>
#include <array>

namespace Baiwen {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NoOwner = -1;
constexpr qsizetype Contested = -2; ///< two trees point to the page, and its records fit both
constexpr qsizetype Unused = -3; ///< in the list of free pages

constexpr qsizetype TrunkEntries = PageFile::PageSize / 4 - 2;

std::array<PageKind, 2> kindsOf(const TreeShape &shape)
{
    return shape.hasRowid ? std::array{PageKind::TableLeaf, PageKind::TableInterior}
                          : std::array{PageKind::IndexLeaf, PageKind::IndexInterior};
}

uchar firstByte(const PageFile &file, quint32 page)
{
    return file.page(page)[page == 1 ? PageFile::HeaderSize : 0];
}

std::optional<RecordHeader> headerOf(const PageFile &file, quint32 page, const PageCell &cell)
{
    return readRecordHeader(
        file.page(page).subspan(static_cast<size_t>(cell.payloadOffset), static_cast<size_t>(cell.localSize)),
        cell.payloadSize);
}

bool fits(const RecordHeader &header, const TreeShape &shape)
{
    return header.types.size() <= shape.columns.size() && header.types.size() >= shape.fewestColumns;
}

bool fits(quint64 type, const ColumnShape &column)
{
    const bool isNumber = type >= 1 && type <= 9;
    if (type == 0)
        return column.isRowid || !column.isRequired;
    switch (column.type) {
    case ColumnShape::Type::Integer:
        return isNumber && type != 7 && !column.isRowid;
    case ColumnShape::Type::Real:
        return isNumber;
    case ColumnShape::Type::Text:
        return type > 12 && type % 2 == 1;
    case ColumnShape::Type::Blob:
        return type >= 12 && type % 2 == 0;
    case ColumnShape::Type::Any:
        break;
    }
    return true;
}

bool fitsTypes(const RecordHeader &header, const TreeShape &shape)
{
    for (qsizetype i = 0; i < header.types.size(); ++i) {
        if (!fits(header.types[i], shape.columns[i]))
            return false;
    }
    return true;
}

/// Of two cells that share bytes one is wrong, and nothing tells which.
void dropOverlapping(QList<PageCell> &cells)
{
    QList<PageCell> byPlace = cells;
    std::ranges::sort(byPlace, {}, &PageCell::begin);
    QList<int> dropped;
    int end = 0;
    for (qsizetype i = 0; i < byPlace.size(); ++i) {
        if (byPlace[i].begin < end)
            dropped << byPlace[i - 1].begin << byPlace[i].begin;
        end = std::max(end, byPlace[i].end);
    }
    if (!dropped.isEmpty())
        cells.removeIf([&](const PageCell &cell) { return dropped.contains(cell.begin); });
}

} // namespace

TreeReader::TreeReader(const PageFile &file)
    : m_file(file)
    , m_owner(static_cast<qsizetype>(file.pageCount()) + 1, NoOwner)
    // In a sound file every overflow page belongs to one row.
    , m_overflowAllowance(4 * static_cast<qint64>(file.pageCount()))
{ }

TreeReader::Content TreeReader::parse(quint32 page, PageKind kind, const TreeShape &shape) const
{
    Content content{kind, readCells(m_file, page, kind), false};
    QList<PageCell> &cells = content.cells.cells;
    const qsizetype count = cells.size();
    cells.removeIf([&](const PageCell &cell) {
        if (isInterior(kind) && !m_file.has(cell.leftChild))
            return true;
        if (kind == PageKind::TableInterior)
            return false;
        const std::optional<RecordHeader> header = headerOf(m_file, page, cell);
        return !header || !fits(*header, shape);
    });
    content.isSound =
        content.cells.isSound && cells.size() == count && (!isInterior(kind) || m_file.has(content.cells.rightChild));
    if (!content.cells.isSound)
        dropOverlapping(cells);
    return content;
}

std::optional<TreeReader::Content> TreeReader::content(quint32 page, const TreeShape &shape) const
{
    const std::array<PageKind, 2> kinds = kindsOf(shape);
    std::optional<Content> declared;
    for (const PageKind kind : kinds) {
        if (firstByte(m_file, page) == static_cast<uchar>(kind))
            declared = parse(page, kind, shape);
    }
    if (declared && declared->isSound)
        return declared;
    // That byte may be what was hit.
    for (const PageKind kind : kinds) {
        Content other = parse(page, kind, shape);
        if (other.isSound && !other.cells.cells.isEmpty()) {
            other.isSound = false;
            return other;
        }
    }
    return declared;
}

bool TreeReader::holdsRecords(quint32 page, const Content &content, const TreeShape &shape) const
{
    return content.kind != PageKind::TableInterior
        && std::ranges::any_of(content.cells.cells,
                               [&](const PageCell &cell) { return fitsTypes(*headerOf(m_file, page, cell), shape); });
}

QList<quint32> TreeReader::childrenOf(const Content &content) const
{
    QList<quint32> children;
    if (!isInterior(content.kind))
        return children;
    for (const PageCell &cell : content.cells.cells)
        children.append(cell.leftChild);
    if (m_file.has(content.cells.rightChild))
        children.append(content.cells.rightChild);
    return children;
}

QList<SchemaEntry> TreeReader::schema(bool &isWhole)
{
    using Type = ColumnShape::Type;
    DamagedTree tree;
    tree.shape = {u"sqlite_schema"_s,
                  true,
                  true,
                  {{u"type"_s, Type::Text},
                   {u"name"_s, Type::Text},
                   {u"tbl_name"_s, Type::Text},
                   {u"rootpage"_s, Type::Integer},
                   {u"sql"_s, Type::Text}},
                  5,
                  1};
    QList<SchemaEntry> entries;
    isWhole = m_file.has(1);
    if (!isWhole)
        return entries;
    tree.root = 1;
    walk(tree, 0);
    m_schemaPages = tree.pages;
    readRows(tree, [&](const QList<RecordValue> &values, bool) {
        const auto *type = std::get_if<QByteArray>(&values[0]);
        const auto *name = std::get_if<QByteArray>(&values[1]);
        const auto *root = std::get_if<qint64>(&values[3]);
        const auto *sql = std::get_if<QByteArray>(&values[4]);
        if (type && name && root && *root >= 0)
            entries.append({QString::fromUtf8(*type), QString::fromUtf8(*name),
                            m_file.has(static_cast<quint32>(*root)) ? static_cast<quint32>(*root) : 0,
                            sql ? QString::fromUtf8(*sql) : QString()});
        else
            tree.isWhole = false;
        return true;
    });
    isWhole = tree.isWhole;
    return entries;
}

bool TreeReader::isRoot(quint32 page, const TreeShape &shape) const
{
    if (!m_file.has(page) || page == 1)
        return false;
    QList<quint32> seen;
    QList<quint32> next{page};
    // The first leaf that can be read decides; a handful of lost ones before it may be skipped.
    constexpr int patience = 100;
    while (!next.isEmpty() && seen.size() < patience) {
        const quint32 at = next.takeLast();
        if (seen.contains(at))
            continue;
        seen.append(at);
        const std::optional<Content> found = content(at, shape);
        if (!found)
            continue;
        const bool isEmptyTree =
            at == page && found->isSound && !isInterior(found->kind) && found->cells.cells.isEmpty();
        if (isEmptyTree || holdsRecords(at, *found, shape))
            return true;
        const QList<quint32> children = childrenOf(*found);
        next.append(QList<quint32>(children.crbegin(), children.crend()));
    }
    return false;
}

void TreeReader::walk(DamagedTree &tree, qsizetype index)
{
    QList<bool> seen(m_owner.size(), false);
    seen[tree.root] = true;
    QList<quint32> next{tree.root};
    while (!next.isEmpty()) {
        const quint32 page = next.takeLast();
        const std::optional<Content> found = content(page, tree.shape);
        if (!found || !found->isSound)
            tree.isWhole = false;
        if (!found)
            continue;
        // An interior page of a table holds nothing that tells whose it is; one of another tree leads to leaves that
        // do.
        if (found->kind == PageKind::TableInterior) {
            if (m_owner[page] == NoOwner)
                m_owner[page] = index;
        } else if (holdsRecords(page, *found, tree.shape)) {
            tree.pages.append(page);
            m_owner[page] = m_owner[page] == NoOwner || m_owner[page] == Unused ? index : Contested;
        } else if (!found->cells.cells.isEmpty()) {
            tree.isWhole = false;
        }
        const QList<quint32> children = childrenOf(*found);
        for (auto child = children.crbegin(); child != children.crend(); ++child) {
            if (seen[*child])
                tree.isWhole = false;
            else
                next.append(*child);
            seen[*child] = true;
        }
    }
}

void TreeReader::findFreePages()
{
    const Bytes header = m_file.page(1);
    const quint32 count = readBig32(header, 36);
    quint32 found = 0;
    quint32 trunk = readBig32(header, 32);
    while (m_file.has(trunk) && m_owner[trunk] != Unused) {
        m_owner[trunk] = Unused;
        ++found;
        const Bytes page = m_file.page(trunk);
        const qsizetype entries = std::min<qsizetype>(readBig32(page, 4), TrunkEntries);
        for (qsizetype i = 0; i < entries; ++i) {
            const quint32 leaf = readBig32(page, 8 + 4 * i);
            if (!m_file.has(leaf) || m_owner[leaf] == Unused)
                continue;
            m_owner[leaf] = Unused;
            ++found;
        }
        trunk = readBig32(page, 0);
    }
    m_freePagesAreKnown = trunk == 0 && found == count;
}

void TreeReader::findPages(QList<DamagedTree> &trees)
{
    if (m_file.pageCount() == 0) {
        for (DamagedTree &tree : trees)
            tree.isWhole = false;
        return;
    }
    m_owner.fill(NoOwner);
    findFreePages();
    m_owner[1] = Contested;
    for (const quint32 page : std::as_const(m_schemaPages))
        m_owner[page] = Contested;
    for (qsizetype i = 0; i < trees.size(); ++i) {
        if (m_file.has(trees[i].root))
            walk(trees[i], i);
        else
            trees[i].isWhole = false;
    }
    findStrays(trees);
}

bool TreeReader::isStrayOf(quint32 page, const TreeShape &shape) const
{
    const Content found = parse(page, static_cast<PageKind>(firstByte(m_file, page)), shape);
    if (!found.isSound || found.cells.cells.isEmpty())
        return false;
    return std::ranges::all_of(found.cells.cells,
                               [&](const PageCell &cell) { return fitsTypes(*headerOf(m_file, page, cell), shape); });
}

void TreeReader::findStrays(QList<DamagedTree> &trees)
{
    // A file may be longer than what is in use. The header's number counts when the last to write it was the last to
    // write at all (file format, 1.3.7).
    const Bytes header = m_file.page(1);
    const quint32 inUse = readBig32(header, 28);
    const bool counts = readBig32(header, 24) == readBig32(header, 92) && m_file.has(inUse);
    const quint32 last = counts ? inUse : m_file.pageCount();
    for (quint32 page = 2; page <= last; ++page) {
        const auto kind = static_cast<PageKind>(firstByte(m_file, page));
        const bool isOfTable = kind == PageKind::TableLeaf;
        // An overflow page begins with a page number, whose first byte is 0 in any file shorter than 8 GiB.
        if (m_owner[page] != NoOwner || (!isOfTable && kind != PageKind::IndexLeaf && kind != PageKind::IndexInterior))
            continue;
        QList<DamagedTree *> candidates;
        for (DamagedTree &tree : trees) {
            if (tree.shape.hasRowid == isOfTable && (!tree.isWhole || m_freePagesAreKnown)
                && isStrayOf(page, tree.shape))
                candidates.append(&tree);
        }
        // Where several would do, it can only be one with a fault.
        if (candidates.size() > 1)
            candidates.removeIf([](const DamagedTree *tree) { return tree->isWhole; });
        if (candidates.size() == 1)
            candidates.first()->strays.append(page);
        for (DamagedTree *tree : std::as_const(candidates))
            tree->isWhole = false;
    }
}

bool TreeReader::readPage(quint32 page, DamagedTree &tree, bool isStray, const TakeRow &take)
{
    const std::optional<Content> found = content(page, tree.shape);
    if (!found || found->kind == PageKind::TableInterior)
        return true;
    for (const PageCell &cell : found->cells.cells) {
        const std::optional<RecordHeader> header = headerOf(m_file, page, cell);
        const std::optional<QByteArray> payload = readPayload(m_file, page, cell, m_overflowAllowance);
        if (!header || !payload) {
            tree.isWhole = false;
            continue;
        }
        QList<RecordValue> values = readRecord(*header, *payload);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (tree.shape.columns[i].isRowid)
                values[i] = cell.rowid;
        }
        if (!take(values, isStray))
            return false;
    }
    return true;
}

bool TreeReader::readRows(DamagedTree &tree, const TakeRow &take)
{
    const qsizetype pages = tree.pages.size();
    for (qsizetype i = 0; i < pages; ++i) {
        const quint32 page = tree.pages[i];
        if (m_owner[page] == Contested)
            tree.isWhole = false;
        else if (!readPage(page, tree, false, take))
            return false;
    }
    for (const quint32 page : std::as_const(tree.strays)) {
        if (!readPage(page, tree, true, take))
            return false;
    }
    return true;
}

} // namespace Baiwen
