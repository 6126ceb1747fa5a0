// audit verify-inclusion and audit verify-consistency (RFC 9162, section 2.1).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/audit/commands.h"
#include "app/cli/crypto/input_file.h"
#include "app/cli/outcome.h"
#include "crypto/merkle/proof.h"

#include <charconv>
#include <iostream>
#include <sstream>

namespace strongroom::cli {
namespace {

struct InclusionWish
{
    std::string index{};
    std::string size{};
    std::string leaf{};
    std::string root{};
    std::string proof{};
};

struct ConsistencyWish
{
    std::string older{};
    std::string newer{};
    std::string olderRoot{};
    std::string newerRoot{};
    std::string proof{};
};

int misused(const std::string& sentence)
{
    std::cerr << sentence << '\n';
    return Usage;
}

std::optional<std::uint64_t> numberIn(const std::string& text)
{
    std::uint64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<crypto::TreeHash> hashIn(const std::string& text)
{
    const auto bytes = fromBase64(text);
    return bytes ? crypto::treeHashOf(*bytes) : std::nullopt;
}

/// One hash a line; empty lines are passed over. None if a line is no hash.
std::optional<crypto::TreeProof> proofIn(const std::string& text)
{
    crypto::TreeProof proof;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.empty())
            continue;
        const auto hash = hashIn(line);
        if (!hash)
            return std::nullopt;
        proof.push_back(*hash);
    }
    return proof;
}

int verified(const Result<Done>& done)
{
    if (!done)
        return sayInvalid(done.error().message);
    std::cout << "valid\n";
    return Yes;
}

int verifyInclusion(const InclusionWish& wish)
{
    const auto index = numberIn(wish.index);
    const auto size = numberIn(wish.size);
    if (!index || !size)
        return misused("--leaf-index and --tree-size are whole numbers.");
    const auto text = readText(wish.proof);
    if (!text)
        return misused(text.error().message);
    const auto leaf = hashIn(wish.leaf);
    const auto root = hashIn(wish.root);
    const auto proof = proofIn(*text);
    if (!leaf || !root || !proof)
        return sayInvalid("a hash has 32 bytes, in base64");
    return verified(crypto::verifyInclusion(*index, *size, *leaf, *proof, *root));
}

int verifyConsistency(const ConsistencyWish& wish)
{
    const auto older = numberIn(wish.older);
    const auto newer = numberIn(wish.newer);
    if (!older || !newer)
        return misused("--size1 and --size2 are whole numbers.");
    const auto text = readText(wish.proof);
    if (!text)
        return misused(text.error().message);
    const auto olderRoot = hashIn(wish.olderRoot);
    const auto newerRoot = hashIn(wish.newerRoot);
    const auto proof = proofIn(*text);
    if (!olderRoot || !newerRoot || !proof)
        return sayInvalid("a hash has 32 bytes, in base64");
    return verified(crypto::verifyConsistency(*older, *newer, *proof, *olderRoot, *newerRoot));
}

} // namespace

void addProofCommands(Words audit)
{
    auto& inclusion = audit.keep<InclusionWish>();
    audit.command("verify-inclusion", "Whether a leaf is in a tree")
        .text("--leaf-index", inclusion.index, "Its place, from 0", required)
        .text("--tree-size", inclusion.size, "Leaves of the tree", required)
        .text("--leaf-hash", inclusion.leaf, "In base64", required)
        .text("--root", inclusion.root, "In base64", required)
        .text("proof", inclusion.proof, "A file with one hash a line, in base64", required)
        .runs([&] { return verifyInclusion(inclusion); });
    auto& consistency = audit.keep<ConsistencyWish>();
    audit.command("verify-consistency", "Whether one tree is the beginning of another")
        .text("--size1", consistency.older, "Leaves of the older tree", required)
        .text("--size2", consistency.newer, "Leaves of the newer tree", required)
        .text("--root1", consistency.olderRoot, "In base64", required)
        .text("--root2", consistency.newerRoot, "In base64", required)
        .text("proof", consistency.proof, "A file with one hash a line, in base64", required)
        .runs([&] { return verifyConsistency(consistency); });
}

} // namespace strongroom::cli
