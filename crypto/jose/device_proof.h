// The device's key: how a sign-in is bound to it, and what it signs (docs/formats/proofs.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "crypto/jose/signing_key.h"

#include <span>
#include <string>
#include <string_view>

namespace strongroom::crypto {

inline constexpr std::size_t openingSize = 32;

/// base64url(SHA-256(thumbprint ‖ opening)): as an OpenID nonce, it commits to the device's key
/// without naming it. `thumbprint` is RFC 7638's, in base64url. Fails with InvalidInput if it is
/// not 32 bytes, or the opening is not.
Result<std::string> deviceNonce(std::string_view thumbprint, std::span<const std::uint8_t> opening);

/// A compact JWS, ES256, "typ" "strongroom-proof+jwt", the device's public key in the header.
Result<std::string> signProof(const SigningKey& device, std::string_view claims);

struct DeviceProof
{
    std::string claims{};     ///< JSON, as it was signed.
    std::string thumbprint{}; ///< Of the key that signed (RFC 7638, base64url).
};

/// Verifies by the key in the header: whose key that is, the caller finds out. Fails with
/// InvalidInput if it is not such a proof, with Forged if the signature does not fit.
Result<DeviceProof> verifyProof(std::string_view proof);

} // namespace strongroom::crypto
