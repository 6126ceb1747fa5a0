// What the control plane and the runner say to each other about keys (docs/formats/tunnel.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/grant.h"
#include "models/domain/proof.h"
#include "models/domain/sealed.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

/// Error::field of what is refused because of who vouches for a custodian, because of the
/// custodian's key itself, and because the file that says whom one trusts is in doubt.
inline constexpr std::string_view authorityField = "authority";
inline constexpr std::string_view custodianField = "custodian";
inline constexpr std::string_view pinsField = "pins";
/// … and because the server contradicts what was met before, or the file that says so is in doubt.
inline constexpr std::string_view memoryField = "memory";
inline constexpr std::string_view memoryFileField = "memory_file";
/// … and because the server names another identity provider than before.
inline constexpr std::string_view issuerField = "issuer";

/// The public half of what values are sealed to on their way in, and what shows whose it is
/// (docs/formats/custodian_certificate.md).
struct CustodianKey
{
    RunnerId runner{};
    std::string runnerName{};
    std::string keyId{};          ///< base64url(SHA-256(public key)).
    Bytes publicKey{};            ///< X25519, 32 bytes.
    std::string kekId{};          ///< Under which it wraps new DEKs.
    std::string certificatePem{}; ///< The runner's leaf.
    std::string authorityPem{};   ///< The organization's authority, which issued it.
    Bytes signature{};            ///< By the leaf's key, over the statement.
};

/// Ask: check the sealed entries, bring kept ones over, wrap the DEK.
struct SealVersionRequest
{
    SealContext context{};                    ///< Of the version to be.
    std::optional<SealedMessage> sealedDek{}; ///< None (rollback): the runner draws a fresh DEK.
    std::vector<SealedEntry> entries{};       ///< Under the sealed DEK.
    std::optional<SealedVersion> base{};      ///< Where kept keys come from.
    std::vector<std::string> kept{};
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
};

struct SealVersionAnswer
{
    WrappedDek dek{};
    std::vector<SealedEntry> entries{};                ///< All, given and kept, under the new DEK.
    std::map<std::string, std::string> fingerprints{}; ///< By key name, hex of 32 bytes.
};

/// Ask: the entry keys of the granted keys, sealed to the reader.
struct ReleaseKeysRequest
{
    SealContext context{};
    WrappedDek dek{};
    Grant grant{};
    Bytes readerPublicKey{};             ///< X25519, 32 bytes, ephemeral.
    std::optional<PersonProof> person{}; ///< Without one, the runner refuses.
    std::vector<std::string> allKeys{};  ///< Of the version, granted or not; sealed with its DEK.
};

struct ReleaseKeysAnswer
{
    SealedMessage sealedKeys{}; ///< docs/formats/sealed_values.md, "Entry keys to a reader".
    CustodianKey custodian{};   ///< Whose public key is the sender's.
    std::uint32_t newestSealed =
        0; ///< Highest version number of the secret that it has sealed; 0 for none known.
    std::vector<std::string> allKeys{}; ///< Of the version, as it was sealed.
};

/// What redeeming a grant brings to the reader.
struct Redeemed
{
    Grant grant{};
    SealContext context{};
    std::vector<SealedEntry> entries{};
    ReleaseKeysAnswer keys{};
};

} // namespace strongroom::domain
