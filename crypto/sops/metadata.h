// SOPS's own record in a file: who can open it, by which rule it is sealed, and its MAC.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "crypto/sops/format/tree.h"
#include "crypto/sops/rules/rule.h"

#include <string>
#include <vector>

namespace strongroom::sops {

/// The data key, wrapped for one age recipient.
struct AgeKey
{
    std::string recipient{};
    std::string wrapped{}; ///< An armored age file.
};

struct Metadata
{
    std::vector<AgeKey> age{};
    /// Names of the other lists that wrap the data key ("kms", "pgp", …); kept as they are.
    std::vector<std::string> otherKeys{};
    Rule rule = Rule::standard();
    bool macOnlyEncrypted = false;
    std::string lastModified{}; ///< RFC 3339, as it stands: it is part of the MAC's seal.
    std::string mac{};          ///< Sealed.
    std::string version{};
};

/// The version of the format that we write.
inline constexpr std::string_view formatVersion = "3.11.0";

/// Fails with Corrupted for a record that lacks a part or contradicts itself, and with InvalidInput
/// for what we do not read: key groups (Shamir) and rules by comment.
Result<Metadata> readMetadata(const Node& record);

/// The whole record as a tree, in sops's order.
Node writeMetadata(const Metadata& metadata);
/// Its list of age recipients.
Node writeAgeKeys(const std::vector<AgeKey>& keys);

/// Text as a node, to put into a record.
Node textNode(std::string_view text);

} // namespace strongroom::sops
