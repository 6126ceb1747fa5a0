// That a leaf is in a tree, and that one tree is the beginning of another (RFC 9162, section 2.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/merkle/tree.h"

#include <vector>

namespace strongroom::crypto {

using TreeProof = std::vector<TreeHash>;

/// Section 2.1.3.1. Fails with InvalidInput if the tree of `size` leaves has no leaf `index`.
Result<TreeProof> inclusionProof(const TreeNodes& nodes, std::uint64_t index, std::uint64_t size);

/// Section 2.1.4.1. Fails with InvalidInput unless 0 < older ≤ newer: that a tree of nothing is the
/// beginning of any tree proves nothing.
Result<TreeProof> consistencyProof(const TreeNodes& nodes, std::uint64_t older,
                                   std::uint64_t newer);

/// Section 2.1.3.2. Fails with Forged if the proof, the leaf, the place, the size or the root is
/// another.
Result<Done> verifyInclusion(std::uint64_t index, std::uint64_t size, const TreeHash& leaf,
                             const TreeProof& proof, const TreeHash& root);

/// Section 2.1.4.2. Fails with Forged where the trees are not proven to agree; an older tree of
/// size 0 is refused.
Result<Done> verifyConsistency(std::uint64_t older, std::uint64_t newer, const TreeProof& proof,
                               const TreeHash& olderRoot, const TreeHash& newerRoot);

} // namespace strongroom::crypto
