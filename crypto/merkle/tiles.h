// A log laid out as files: tiles of hashes and bundles of entries (C2SP tlog-tiles).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/merkle/tree.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

inline constexpr unsigned tileHeight = 8;
inline constexpr unsigned tileWidth = 1U << tileHeight;
inline constexpr std::size_t longestEntry = 0xffff;

/// A tile or, without a level, a bundle of entries.
struct TilePath
{
    std::optional<unsigned> level{}; ///< Its hashes are the roots of 256^level leaves each.
    std::uint64_t index = 0;         ///< Of tiles at that level.
    unsigned width = tileWidth;      ///< Fewer at the right edge of the tree.

    /// "tile/0/x001/x234/067.p/17", "tile/entries/000".
    std::string toText() const;
    /// Fails with InvalidInput for another spelling of the same place, too.
    static Result<TilePath> parse(std::string_view text);

    friend bool operator==(const TilePath&, const TilePath&) = default;
};

/// How many hashes a level of tiles has in a tree of `size` leaves.
std::uint64_t rowLength(unsigned level, std::uint64_t size);

/// The tile that holds the hash at `index` of the rows of one level, in a tree of `size` leaves.
TilePath tileOf(unsigned level, std::uint64_t index, std::uint64_t size);

/// `path.width` hashes. Fails with Corrupted for any other length.
Result<std::vector<TreeHash>> readTile(std::span<const std::uint8_t> bytes, unsigned width);
Bytes writeTile(std::span<const TreeHash> hashes);

/// `width` entries, each after its length in two bytes. Fails with Corrupted for what is cut or too
/// long.
Result<std::vector<Bytes>> readBundle(std::span<const std::uint8_t> bytes, unsigned width);
/// Fails with TooLarge for an entry over `longestEntry`.
Result<Bytes> writeBundle(std::span<const Bytes> entries);

} // namespace strongroom::crypto
