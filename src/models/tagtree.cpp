// SPDX-FileCopyrightText: 2026 Baiwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagtree.h"

#include "progress/tag.h"

#include <algorithm>
#include <map>

namespace Baiwen {

static void insert(std::vector<TagNode> &nodes, const QStringList &levels, qsizetype depth, const QSet<QString> &ids)
{
    const QString tag = levels.first(depth + 1).join(u'/');
    const QString key = Tag::folded(tag);
    auto node = std::find_if(nodes.begin(), nodes.end(), [&key](const TagNode &n) { return n.key == key; });
    if (node == nodes.end())
        node = nodes.insert(nodes.end(), TagNode{levels[depth], tag, key, {}, {}});
    node->questions.unite(ids);
    if (depth + 1 < levels.size())
        insert(node->children, levels, depth + 1, ids);
}

static void sort(std::vector<TagNode> &nodes)
{
    // By key, so that another spelling moves nothing.
    std::sort(nodes.begin(), nodes.end(), [](const TagNode &a, const TagNode &b) {
        const int order = QString::localeAwareCompare(a.key, b.key);
        return order != 0 ? order < 0 : a.key < b.key;
    });
    for (TagNode &node : nodes)
        sort(node.children);
}

std::vector<TagNode> tagTree(const TagsByQuestion &tags)
{
    std::map<QString, QSet<QString>> questions; // by tag, in an order that does not hang on the hash
    for (auto it = tags.begin(); it != tags.end(); ++it) {
        for (const QString &tag : *it)
            questions[tag].insert(it.key());
    }
    std::vector<TagNode> tree;
    for (const auto &[tag, ids] : questions)
        insert(tree, tag.split(u'/'), 0, ids);
    sort(tree);
    return tree;
}

} // namespace Baiwen
