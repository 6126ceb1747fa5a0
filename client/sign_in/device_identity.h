// The device's key and the sign-in that is bound to it, as they rest in the keychain.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/jose/signing_key.h"

#include <optional>
#include <string>

namespace strongroom::client {

/// A sign-in as it goes on: what refreshes it, and what shows to the custodian whose it is.
struct BoundSignIn
{
    SecretBytes refresh{0};
    std::string idToken{}; ///< Of the authorization; its nonce commits to the device's key.
    Bytes opening{};       ///< What opens the nonce.

    BoundSignIn clone() const { return {refresh.clone(), idToken, opening}; }
};

/// What the keychain keeps for one server. The key outlives the sign-in, so that a runner's rules
/// can name the device.
struct KeptIdentity
{
    crypto::SigningKey device;
    std::optional<BoundSignIn> signIn{};
};

/// Fields behind their lengths, in bytes that are wiped.
SecretBytes encode(const crypto::SigningKey& device, const std::optional<BoundSignIn>& signIn);
/// Fails with Corrupted for what encode() did not write.
Result<KeptIdentity> decodeIdentity(const SecretBytes& kept);

/// What an ID token says, believed as far as the connection that it came over.
struct IdTokenView
{
    std::string issuer{};
    std::string subject{};
    Timestamp expiresAt{};
    Timestamp issuedAt{};
    Timestamp signedInAt{}; ///< When the person showed who they are; the epoch if it is not said.
    std::string session{};  ///< The provider's "sid"; empty if it names none.
};

/// Fails with Forged for what is no ID token.
Result<IdTokenView> viewOf(const std::string& idToken);

} // namespace strongroom::client
