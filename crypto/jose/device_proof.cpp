// Commitments by SHA-256, proofs by ES256 under the key that they carry.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/device_proof.h"

#include "crypto/hash.h"
#include "crypto/jose/compact.h"
#include "crypto/jose/verify.h"

namespace strongroom::crypto {
namespace {

constexpr std::string_view proofType = "strongroom-proof+jwt";

} // namespace

Result<std::string> deviceNonce(std::string_view thumbprint, std::span<const std::uint8_t> opening)
{
    auto committed = fromBase64Url(thumbprint);
    if (!committed || committed->size() != Sha256{}.size() || opening.size() != openingSize)
        return Error{ErrorKind::InvalidInput, "There is nothing to commit to."};
    committed->insert(committed->end(), opening.begin(), opening.end());
    return toBase64Url(sha256(*committed));
}

Result<std::string> signProof(const SigningKey& device, std::string_view claims)
{
    return device.signWithKey(claims, proofType);
}

Result<DeviceProof> verifyProof(std::string_view proof)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not the proof of a device."};
    const auto parts = takeApart(proof);
    const auto* algorithm = parts ? parts->fields.if_contains("alg") : nullptr;
    if (algorithm == nullptr || *algorithm != "ES256")
        return malformed;
    auto verified = verifySelfSigned(proof, proofType);
    if (!verified)
        return verified.error().field == "signature" ? verified.error() : malformed;
    return DeviceProof{std::move(verified->payload), std::move(verified->thumbprint)};
}

} // namespace strongroom::crypto
