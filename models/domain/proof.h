// What a person signs on their own device for one act (docs/formats/proofs.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/ids.h"
#include "models/domain/purpose.h"
#include "models/domain/sealed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// Sent along with an act, so that the custodian need not believe the control plane who asks.
struct PersonProof
{
    std::string idToken{};      ///< Of the sign-in: its nonce commits to the device's key.
    Bytes opening{};            ///< 32 bytes that open the nonce.
    std::string freshIdToken{}; ///< Of the last refresh, once `idToken` has expired; else empty.
    std::string claims{};       ///< Signed by the device's key: a compact JWS.
};

enum class ProofOperation {
    Reveal,
    PutVersion,
    Rollback,
    AssignKey,
    ActivateKey,
    RotateKey,
    RetireKey
};

/// When and which: a proof is good for two minutes, and a reveal's for one use.
struct ProofStamp
{
    Timestamp issuedAt{}; ///< Whole seconds.
    std::string id{};     ///< "jti".
    Bytes signIn{};       ///< SHA-256 of the sign-in's ID token that goes along.
};

struct RevealClaims
{
    Bytes readerPublicKey{};
    std::string uri{}; ///< Canonical, with environment and version, as the person sees it.
    OrganizationId organization{};
    SecretId secret{};
    VersionId versionId{};
    std::uint32_t version = 0;
    bool current = false; ///< The newest version was asked for, and this was said to be it.
    std::vector<std::string> keys{};
    Purpose purpose{};
    GrantId grant{};
    ProofStamp stamp{};
};

struct WriteClaims
{
    ProofOperation operation = ProofOperation::PutVersion;
    SealContext context{};           ///< Of the version to be.
    Bytes sealedDek{};               ///< SHA-256 of the sealed DEK; empty if none is given.
    Bytes entries{};                 ///< SHA-256 of the given entries, in order.
    std::vector<std::string> kept{}; ///< Keys whose values stay.
    std::optional<VersionId> base{}; ///< The version that they stay from.
    ProofStamp stamp{};
};

/// What is done with a key encryption key.
struct KeyClaims
{
    ProofOperation operation = ProofOperation::AssignKey;
    OrganizationId organization{};
    std::string kekId{};
    Bytes definition{}; ///< SHA-256 of the definition; empty unless the key is assigned.
    ProofStamp stamp{};
};

std::string_view nameOf(ProofOperation operation); ///< "reveal", "put_version", "assign_key", …

/// The bytes that WriteClaims hash: every field behind its length (docs/formats/proofs.md).
Bytes encode(const SealedMessage& message);
Bytes encode(const std::vector<SealedEntry>& entries);

} // namespace strongroom::domain
