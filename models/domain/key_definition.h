// A key encryption key as an organization has chosen it: where it is, and how one gets at it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sealed.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

enum class KeyKind { Local, OpenBaoTransit, AwsKms, GcpKms, AzureKey, Pkcs11 };

/// docs/keys.md lists the settings and credentials of each kind.
struct KeyDefinition
{
    EncryptionKeyId id{};
    KeyKind kind = KeyKind::Local;
    std::string name{};         ///< As people call it.
    std::uint32_t revision = 1; ///< Higher with each change: an older one is not taken again.
    std::map<std::string, std::string> settings{};
    /// To the custodian (docs/formats/tunnel.md, "Keys"). None: the runner's own identity.
    std::optional<SealedMessage> credentials{};
    /// How long an unwrapped DEK may serve again; 0: not at all, and a key that is disabled is so
    /// at once.
    std::uint32_t cacheSeconds = 0;
};

inline constexpr std::uint32_t longestKeyCache = 3600;
inline constexpr std::size_t longestKeySetting = 4096;
inline constexpr std::size_t mostKeySettings = 20;

/// "local", "openbao_transit", "aws_kms", "gcp_kms", "azure_key", "pkcs11".
std::string_view nameOf(KeyKind kind);
std::optional<KeyKind> keyKindOf(std::string_view name);

/// What stands beside the DEKs that the key wrapped: "<kind>:<id>".
std::string kekIdOf(const KeyDefinition& definition);

/// The bytes that KeyClaims hash: every field behind its length (docs/formats/proofs.md).
Bytes encode(const OrganizationId& organization, const KeyDefinition& definition);

/// What the credentials are sealed to: they open for no other key and no other organization.
Bytes credentialsPlace(const OrganizationId& organization, const KeyDefinition& definition);

} // namespace strongroom::domain
