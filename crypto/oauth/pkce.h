// Proof key for code exchange (RFC 7636), S256 only.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

/// 32 random bytes in base64url: 43 characters.
Result<std::string> newPkceVerifier();

/// base64url(SHA-256(verifier)): section 4.2.
std::string pkceChallenge(std::string_view verifier);

/// True if `verifier` is in the form of section 4.1 (43 to 128 unreserved characters) and
/// `challenge` is made of it.
bool pkceMatches(std::string_view verifier, std::string_view challenge);

} // namespace strongroom::crypto
