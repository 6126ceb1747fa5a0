// What a log and its witness say to each other (docs/formats/tunnel.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::domain {

/// Ask: look whether the checkpoint goes on from the one that was seen last, and sign it.
struct WitnessRequest
{
    std::string logKey{};       ///< vkey of the log.
    std::string checkpoint{};   ///< The signed note.
    std::uint64_t seenSize = 0; ///< The witness's last, as far as the log knows.
    std::vector<Bytes> proof{}; ///< That the tree of that size is the beginning of this one.
};

struct WitnessAnswer
{
    std::uint64_t seenSize = 0; ///< Of the checkpoint that the witness saw last.
    std::string witnessKey{};   ///< Its vkey.
    std::string checkpoint{};   ///< The note with its line; empty if `seenSize` was not what was
                                ///< asked with: ask once more.
};

} // namespace strongroom::domain
