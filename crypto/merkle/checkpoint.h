// Checkpoints: what a log says of its tree, to be signed as a note (C2SP tlog-checkpoint).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/merkle/note.h"
#include "crypto/merkle/tree.h"

#include <string>
#include <vector>

namespace strongroom::crypto {

struct Checkpoint
{
    std::string origin{}; ///< Names the log; by convention, the name of its key as well.
    std::uint64_t size = 0;
    TreeHash root{};
    std::vector<std::string> extensions{}; ///< Further lines; none of our own.

    /// The text of a note. Fails with InvalidInput for what is not in the form of a checkpoint.
    static Result<Checkpoint> parse(std::string_view text);
    std::string toText() const;
};

/// Reads a signed checkpoint. Fails with Forged unless `log` signed it and its origin is the key's
/// name; with InvalidInput if it is no checkpoint.
Result<Checkpoint> openCheckpoint(std::string_view bytes, const NoteVerifier& log);

/// The signed note, to be published. Fails with InvalidInput if the origin cannot stand in one.
Result<std::string> signCheckpoint(const Checkpoint& checkpoint, const NoteVerifier& log,
                                   const SecretBytes& privateKey);

} // namespace strongroom::crypto
