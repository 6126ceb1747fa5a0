// Tokens under a shared secret (HS256 to HS512): apart, so that no public key ever serves as one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/jose/verify.h"

namespace strongroom::crypto {

/// Verifies a compact JWS by an "oct" key of `jwks` that is as long as the hash at least (RFC 7518,
/// section 3.2), chosen as verifyCompact() chooses. A set that holds any other key is refused: a
/// secret beside published keys is a mistake, or a trap. Fails as verifyCompact() does.
Result<VerifiedToken> verifyCompactMac(std::string_view token, std::string_view jwks);

} // namespace strongroom::crypto
