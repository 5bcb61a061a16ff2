// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "progress/formatshape.h"
#include "progress/pagefile.h"

#include <functional>

namespace Baiwen {

/// One row of the file's own list of tables and indexes.
struct SchemaEntry
{
    QString type;
    QString name;
    quint32 root = 0;
    QString sql;
};

/// One b-tree of a damaged file and what was found of it.
struct DamagedTree
{
    TreeShape shape;
    quint32 root = 0; ///< 0: not known
    QList<quint32> pages; ///< those with rows, in the order of the tree
    QList<quint32> strays; ///< pages that hang on no tree and hold rows of this shape
    bool isWhole = true; ///< no fault was met
};

/// Reads the b-trees of a damaged SQLite file page by page and takes out of each page what is sound in it, so that a
/// fault costs what it hit: a cell, or a page, or for an overflow page the row it belongs to. Pages below a lost
/// interior page are found again by the shape of their records. Every page is looked at once for each tree and once for
/// the strays, so the work is bounded by the length of the file.
class TreeReader final
{
public:
    explicit TreeReader(const PageFile &file);

    /// What can be read of the file's own list of tables; `isWhole` tells whether a fault was met.
    [[nodiscard]] QList<SchemaEntry> schema(bool &isWhole);
    /// Whether records of that shape are found at or below the page.
    [[nodiscard]] bool isRoot(quint32 page, const TreeShape &shape) const;
    /// Finds the pages of the trees, and those that are in none. Once.
    void findPages(QList<DamagedTree> &trees);
    /// False when the file's list of unused pages is damaged: then strays may hold rows deleted long ago.
    [[nodiscard]] bool freePagesAreKnown() const { return m_freePagesAreKnown; }

    /// A row's values in the order of the shape's columns; fewer than those when the row is from before the last were
    /// added. Returns false to stop.
    using TakeRow = std::function<bool(QList<RecordValue> &values, bool isStray)>;
    /// Calls `take` with every row; false when it was stopped. Marks the tree as not whole on a fault.
    bool readRows(DamagedTree &tree, const TakeRow &take);

private:
    struct Content
    {
        PageKind kind = PageKind::TableLeaf;
        PageCells cells; ///< only those that fit the shape
        bool isSound = false;
    };

    [[nodiscard]] Content parse(quint32 page, PageKind kind, const TreeShape &shape) const;
    [[nodiscard]] std::optional<Content> content(quint32 page, const TreeShape &shape) const;
    /// At least one that belongs into such a tree by the types of its values.
    [[nodiscard]] bool holdsRecords(quint32 page, const Content &content, const TreeShape &shape) const;
    [[nodiscard]] QList<quint32> childrenOf(const Content &content) const;
    void walk(DamagedTree &tree, qsizetype index);
    void findFreePages();
    void findStrays(QList<DamagedTree> &trees);
    [[nodiscard]] bool isStrayOf(quint32 page, const TreeShape &shape) const;
    bool readPage(quint32 page, DamagedTree &tree, bool isStray, const TakeRow &take);

    const PageFile &m_file;
    QList<quint32> m_schemaPages;
    QList<qsizetype> m_owner; ///< by page: the tree's index, or one of the marks below
    bool m_freePagesAreKnown = false;
    qint64 m_overflowAllowance = 0;
};

} // namespace Baiwen
