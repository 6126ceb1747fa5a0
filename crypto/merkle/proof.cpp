// Proofs made from a tree's nodes, and checked without it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/merkle/proof.h"

#include <bit>

namespace strongroom::crypto {
namespace {

const Error unproven{
    ErrorKind::Forged,
    "The proof does not fit: the record was altered, or the proof belongs to another one."};

/// The largest power of two below `size`, where RFC 6962 splits a tree; `size` is over 1.
std::uint64_t splitOf(std::uint64_t size)
{
    return std::bit_floor(size - 1);
}

Result<Done> append(TreeProof& proof, const TreeNodes& nodes, std::uint64_t begin,
                    std::uint64_t end)
{
    auto root = subtreeRoot(nodes, begin, end);
    if (!root)
        return root.error();
    proof.push_back(*root);
    return Done{};
}

} // namespace

Result<TreeProof> inclusionProof(const TreeNodes& nodes, std::uint64_t index, std::uint64_t size)
{
    if (index >= size)
        return Error{ErrorKind::InvalidInput, "The record has no such line yet."};
    TreeProof downwards;
    std::uint64_t begin = 0;
    std::uint64_t end = size;
    while (end - begin > 1) {
        const auto middle = begin + splitOf(end - begin);
        const bool left = index < middle;
        const auto done =
            left ? append(downwards, nodes, middle, end) : append(downwards, nodes, begin, middle);
        if (!done)
            return done.error();
        (left ? end : begin) = middle;
    }
    return TreeProof(downwards.rbegin(), downwards.rend());
}

Result<TreeProof> consistencyProof(const TreeNodes& nodes, std::uint64_t older, std::uint64_t newer)
{
    if (older == 0 || older > newer)
        return Error{ErrorKind::InvalidInput, "There is no proof between records of these sizes."};
    TreeProof downwards;
    std::uint64_t begin = 0;
    std::uint64_t end = newer;
    // Down to the smallest subtree that ends where the older tree does.
    while (end != older) {
        const auto middle = begin + splitOf(end - begin);
        const bool left = older <= middle;
        const auto done =
            left ? append(downwards, nodes, middle, end) : append(downwards, nodes, begin, middle);
        if (!done)
            return done.error();
        (left ? end : begin) = middle;
    }
    // Whoever has the older root knows this subtree already if it is the whole older tree.
    if (begin != 0)
        if (auto done = append(downwards, nodes, begin, end); !done)
            return done.error();
    return TreeProof(downwards.rbegin(), downwards.rend());
}

Result<Done> verifyInclusion(std::uint64_t index, std::uint64_t size, const TreeHash& leaf,
                             const TreeProof& proof, const TreeHash& root)
{
    if (index >= size)
        return unproven;
    std::uint64_t fn = index;
    std::uint64_t sn = size - 1;
    TreeHash r = leaf;
    for (const auto& p : proof) {
        if (sn == 0)
            return unproven;
        if ((fn & 1) != 0 || fn == sn) {
            r = nodeHash(p, r);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == root ? Result<Done>(Done{}) : Result<Done>(unproven);
}

Result<Done> verifyConsistency(std::uint64_t older, std::uint64_t newer, const TreeProof& proof,
                               const TreeHash& olderRoot, const TreeHash& newerRoot)
{
    if (older == 0 || older > newer)
        return unproven;
    if (older == newer)
        return proof.empty() && olderRoot == newerRoot ? Result<Done>(Done{})
                                                       : Result<Done>(unproven);
    auto path = proof;
    if (std::has_single_bit(older))
        path.insert(path.begin(), olderRoot);
    if (path.empty())
        return unproven;
    std::uint64_t fn = older - 1;
    std::uint64_t sn = newer - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    TreeHash fr = path.front();
    TreeHash sr = path.front();
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (sn == 0)
            return unproven;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(path[i], fr);
            sr = nodeHash(path[i], sr);
            while ((fn & 1) == 0 && fn != 0) {
                fn >>= 1;
                sn >>= 1;
            }
        } else {
            sr = nodeHash(sr, path[i]);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == olderRoot && sr == newerRoot ? Result<Done>(Done{})
                                                         : Result<Done>(unproven);
}

} // namespace strongroom::crypto
