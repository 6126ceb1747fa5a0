// Verifying a whole log from its files, in memory that does not grow with it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/merkle/checkpoint.h"
#include "crypto/merkle/tiles.h"

#include <functional>

namespace strongroom::crypto {

/// Where the files of a log are: a folder, a server.
class TileSource
{
public:
    virtual ~TileSource() = default;
    /// The file at `path`, of at most `largest` bytes. Fails with NotFound if there is none, with
    /// TooLarge, and as its store fails.
    virtual Result<Bytes> read(const std::string& path, std::size_t largest) const = 0;
};

/// What to do with each entry, in order; an error ends the walk.
using EntryVisitor = std::function<Result<Done>(std::uint64_t index, const Bytes& entry)>;

/// Reads every entry and every tile of the tree of `size` leaves, and answers the root that the
/// entries make. Fails with Forged where a tile is not what the entries below it make, with
/// Corrupted for files that are cut or missing.
Result<TreeHash> walkTiles(const TileSource& source, std::uint64_t size,
                           const EntryVisitor& visit = {});

/// The file "checkpoint", signed by `log`, and all that it vouches for. Fails with Forged where
/// they disagree.
Result<Checkpoint> verifyTiles(const TileSource& source, const NoteVerifier& log,
                               const EntryVisitor& visit = {});

} // namespace strongroom::crypto
