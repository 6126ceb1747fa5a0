// Two people change one secret: what becomes of each key, worked out without any value.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version.h"

#include <string>
#include <vector>

namespace strongroom::domain {

enum class KeyDeed { None, Changed, Added, Removed };

/// One key that somebody touched since the version that both began from.
struct MergedKey
{
    std::string name{};
    ValueFormat format = ValueFormat::Text;
    KeyDeed theirs = KeyDeed::None;
    KeyDeed mine = KeyDeed::None;

    /// Both touched it, and not to the same end: somebody has to choose.
    bool isConflict() const;
};

/// Theirs is what stands now against version `base`; mine are the keys that I gave a value, and
/// those that I took out. Values are never compared: who wrote a key has changed it. In the order
/// of what stands now, then what they removed, then what only I added. If the base is not among
/// `versions` any more, a key that did not change since is one that stood in it.
std::vector<MergedKey> mergeVersions(const std::vector<Version>& versions, std::uint32_t base,
                                     const std::vector<std::string>& mine,
                                     const std::vector<std::string>& removed);

} // namespace strongroom::domain
