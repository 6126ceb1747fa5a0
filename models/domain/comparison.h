// Whether two versions hold the same values: asked of the custodian, who alone can tell.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

inline constexpr std::string_view compareOperation = "compare_values";

/// What somebody wants to know: of these keys, which both versions have, whose values are the same.
struct ComparisonWish
{
    SealContext left{};
    SealContext right{};
    std::vector<std::string> keys{};
    Purpose purpose{};
};

/// What they sign for it.
struct CompareClaims
{
    ComparisonWish wish{};
    Bytes readerPublicKey{};
    ProofStamp stamp{};
};

/// A version's share in a comparison: the entries that are compared, and all keys of the version,
/// which its DEK is bound to.
struct ComparedVersion
{
    SealedVersion version{};
    std::vector<std::string> allKeys{};
};

/// Ask: open what is compared, and tell the reader alone.
struct CompareValuesRequest
{
    ComparedVersion left{};
    ComparedVersion right{};
    std::vector<std::string> keys{};
    Purpose purpose{};
    Bytes readerPublicKey{};             ///< X25519, 32 bytes, ephemeral.
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

struct CompareValuesAnswer
{
    SealedMessage sealed{};   ///< docs/formats/sealed_values.md, "A comparison to a reader".
    CustodianKey custodian{}; ///< Whose public key is the sender's.
};

/// By key name: whether both values are the same.
using SameValues = std::map<std::string, bool>;

} // namespace strongroom::domain
