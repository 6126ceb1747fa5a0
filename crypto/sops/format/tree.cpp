// Walking and copying trees.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/sops/format/tree.h"

#include <algorithm>

namespace strongroom::sops {

Node clone(const Node& node)
{
    Node copy;
    copy.kind = node.kind;
    copy.span = node.span;
    copy.column = node.column;
    copy.flow = node.flow;
    copy.aliased = node.aliased;
    copy.sealed = node.sealed;
    copy.value = {node.value.type, node.value.text.clone()};
    copy.entries.reserve(node.entries.size());
    for (const auto& entry : node.entries)
        copy.entries.push_back({entry.key, entry.keySpan, clone(entry.node)});
    return copy;
}

std::size_t countOf(const Node& node)
{
    std::size_t count = 1;
    for (const auto& entry : node.entries)
        count += countOf(entry.node);
    return count;
}

const Entry* find(const Node& map, std::string_view key)
{
    if (map.kind != NodeKind::Map)
        return nullptr;
    const auto found = std::ranges::find(map.entries, key, &Entry::key);
    return found == map.entries.end() ? nullptr : &*found;
}

Entry* find(Node& map, std::string_view key)
{
    return const_cast<Entry*>(find(std::as_const(map), key));
}

const Node* itemAt(const Node& list, std::size_t position)
{
    if (list.kind != NodeKind::List)
        return nullptr;
    for (const auto& entry : list.entries) {
        if (entry.node.value.type == ValueType::Comment)
            continue;
        if (position-- == 0)
            return &entry.node;
    }
    return nullptr;
}

const Node* find(const Node& root, const Path& path)
{
    const auto* node = &root;
    for (const auto& part : path) {
        if (const auto* name = std::get_if<std::string>(&part)) {
            const auto* entry = find(*node, *name);
            if (entry == nullptr)
                return nullptr;
            node = &entry->node;
        } else {
            node = itemAt(*node, std::get<std::size_t>(part));
            if (node == nullptr)
                return nullptr;
        }
    }
    return node;
}

} // namespace strongroom::sops
