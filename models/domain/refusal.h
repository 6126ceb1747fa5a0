// Why the custodian refuses: one name for each thing that can be wrong with who asks, and for what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <optional>
#include <string>
#include <string_view>

namespace strongroom::domain {

/// The closed list of docs/formats/proofs.md. By nameOf() it stands in the tunnel's errors, in
/// problem documents, in the runner's log and in the record.
enum class RefusalReason {
    AnotherOrganization,
    ProofMissing,
    TokenMalformed,
    TokenAlgorithm,
    IssuerNotPinned,
    SigningKeysUnavailable,
    SigningKeyUnknown,
    TokenSignature,
    TokenAudience,
    TokenFromTheFuture,
    SignInTooOld,
    NonceMissing,
    DeviceNotBound,
    FreshTokenNeeded,
    FreshTokenExpired,
    FreshTokenPerson,
    FreshTokenSignIn,
    ProofMalformed,
    ProofSignature,
    ProofOperation,
    ProofStale,
    ProofFromTheFuture,
    ProofBeforeStart,
    ProofReplayed,
    TooManyProofs,
    OrganizationDiffers,
    SecretDiffers,
    VersionDiffers,
    AddressDiffers,
    ReaderKeyDiffers,
    KeysBeyond,
    PurposeDiffers,
    GrantDiffers,
    SubjectDiffers,
    GrantMalformed,
    GrantExpired,
    GrantUsedUp,
    PolicyDenied,
    ContentDiffers,
    BaseDiffers,
    KeyDiffers,
    KeySuperseded,
    KeyInUse,
    SoughtTooShort,
    SoughtTooLong,
    SoughtTooEasy,
    TooManySearches, ///< The last one.
};

std::string_view nameOf(RefusalReason reason); ///< "another_organization", "proof_missing", …

/// None for a name that this build does not know.
std::optional<RefusalReason> refusalReasonOf(std::string_view name);

/// The error that says so: its kind, a sentence for a person, and the reason's name.
Error refusal(RefusalReason reason, std::string detail = {});

} // namespace strongroom::domain
