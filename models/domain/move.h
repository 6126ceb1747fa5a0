// A secret on its way to another backend: sealed anew by the custodian, as somebody signed for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/custody.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace strongroom::domain {

using MoveId = Id<struct MoveTag>;

/// A version keeps its number and gets an id of its own at the target.
struct MovedVersion
{
    std::uint32_t number = 0;
    VersionId from{};
    VersionId to{};
};

/// A secret with more of them is not moved: all of it happens under one proof, within its time.
inline constexpr std::size_t mostMovedVersions = 100;

inline constexpr std::string_view moveOperation = "move_version";

/// What somebody signs to have a secret moved: all of its versions, and both places.
struct MoveClaims
{
    OrganizationId organization{};
    std::optional<EnvironmentId> environment{};
    SecretId secret{};
    BackendId backend{};
    SecretId toSecret{};
    BackendId toBackend{};
    std::vector<MovedVersion> versions{};
    ProofStamp stamp{};
};

/// Ask: seal all values of `base` for `context`, which differs in secret, version and backend.
struct MoveVersionRequest
{
    SealContext context{};
    SealedVersion base{};
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

/// The custodian's word that one secret stands in for another: for whoever has met the former
/// (docs/formats/moves.md).
struct MoveWarrant
{
    RunnerId runner{};
    SecretId from{};
    SecretId to{};
    Timestamp at{}; ///< Whole seconds.
    std::string certificatePem{};
    std::string authorityPem{};
    Bytes signature{};
};

struct MoveVersionAnswer
{
    SealVersionAnswer version{};
    MoveWarrant warrant{};
};

} // namespace strongroom::domain
