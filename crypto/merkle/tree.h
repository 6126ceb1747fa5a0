// The Merkle tree of the record: its hashes (RFC 6962, section 2.1; RFC 9162, section 2.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/hash.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace strongroom::crypto {

using TreeHash = Sha256;

/// None if there are not 32 bytes.
std::optional<TreeHash> treeHashOf(std::span<const std::uint8_t> bytes);

/// SHA-256(0x00 ‖ leaf).
TreeHash leafHash(std::span<const std::uint8_t> leaf);
/// SHA-256(0x01 ‖ left ‖ right): never a leaf's hash, whatever the leaf holds.
TreeHash nodeHash(const TreeHash& left, const TreeHash& right);
/// The root of no leaves: SHA-256 of nothing.
TreeHash emptyRoot();

/// Where the hashes of complete subtrees are kept: in memory, in tiles, in a table.
class TreeNodes
{
public:
    virtual ~TreeNodes() = default;
    /// The root of the 2^level leaves from index · 2^level on; level 0 is the leaf hashes. Only
    /// asked for subtrees that are complete. Fails as its store fails.
    virtual Result<TreeHash> node(unsigned level, std::uint64_t index) const = 0;
};

/// The root of the leaves [begin, end), begin before end, from as few nodes as there are.
/// REQUIRES of the caller that `begin` is a multiple of the least power of two that is not below
/// end − begin, as all subtrees of RFC 6962 are.
Result<TreeHash> subtreeRoot(const TreeNodes& nodes, std::uint64_t begin, std::uint64_t end);

/// The root of the first `size` leaves.
Result<TreeHash> treeRoot(const TreeNodes& nodes, std::uint64_t size);

/// A tree that grows in memory, 64 bytes a leaf.
class MemoryTree final : public TreeNodes
{
public:
    void append(const TreeHash& leaf);
    std::uint64_t size() const;
    TreeHash root() const;
    Result<TreeHash> node(unsigned level, std::uint64_t index) const override;

private:
    std::vector<std::vector<TreeHash>> m_levels{{}};
};

} // namespace strongroom::crypto
