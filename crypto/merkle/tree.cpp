// Tree hashing, from complete subtrees upwards.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/tree.h"

#include <algorithm>
#include <bit>

namespace strongroom::crypto {

std::optional<TreeHash> treeHashOf(std::span<const std::uint8_t> bytes)
{
    TreeHash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

TreeHash leafHash(std::span<const std::uint8_t> leaf)
{
    Bytes input;
    input.reserve(leaf.size() + 1);
    input.push_back(0);
    input.insert(input.end(), leaf.begin(), leaf.end());
    return sha256(input);
}

TreeHash nodeHash(const TreeHash& left, const TreeHash& right)
{
    std::array<std::uint8_t, 1 + 2 * std::tuple_size_v<TreeHash>> input{1};
    std::ranges::copy(right, std::ranges::copy(left, input.begin() + 1).out);
    return sha256(input);
}

TreeHash emptyRoot()
{
    return sha256({});
}

Result<TreeHash> subtreeRoot(const TreeNodes& nodes, std::uint64_t begin, std::uint64_t end)
{
    assert(begin < end);
    // The right edge's complete subtrees, from the smallest to the largest, join from the right.
    std::uint64_t rest = end - begin;
    std::uint64_t at = end;
    Result<TreeHash> root = Error{};
    while (rest > 0) {
        const auto level = static_cast<unsigned>(std::countr_zero(rest));
        at -= std::uint64_t{1} << level;
        rest -= std::uint64_t{1} << level;
        auto node = nodes.node(level, at >> level);
        if (!node)
            return node.error();
        root = root ? nodeHash(*node, *root) : *node;
    }
    return root;
}

Result<TreeHash> treeRoot(const TreeNodes& nodes, std::uint64_t size)
{
    return size == 0 ? Result<TreeHash>(emptyRoot()) : subtreeRoot(nodes, 0, size);
}

void MemoryTree::append(const TreeHash& leaf)
{
    m_levels[0].push_back(leaf);
    for (std::size_t level = 0; m_levels[level].size() % 2 == 0; ++level) {
        const auto& full = m_levels[level];
        const auto joined = nodeHash(full[full.size() - 2], full.back());
        if (level + 1 == m_levels.size())
            m_levels.emplace_back();
        m_levels[level + 1].push_back(joined);
    }
}

std::uint64_t MemoryTree::size() const
{
    return m_levels[0].size();
}

TreeHash MemoryTree::root() const
{
    return *treeRoot(*this, size()); // Memory does not fail.
}

Result<TreeHash> MemoryTree::node(unsigned level, std::uint64_t index) const
{
    if (level >= m_levels.size() || index >= m_levels[level].size())
        return Error{ErrorKind::NotFound, "The tree has no such subtree yet."};
    return m_levels[level][index];
}

} // namespace strongroom::crypto
