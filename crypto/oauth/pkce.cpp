// Code verifiers and their challenges.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/oauth/pkce.h"

#include "crypto/hash.h"
#include "crypto/random.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
           || c == '.' || c == '_' || c == '~';
}

} // namespace

Result<std::string> newPkceVerifier()
{
    auto bytes = randomBytes(32);
    if (!bytes)
        return bytes.error();
    return toBase64Url(*bytes);
}

std::string pkceChallenge(std::string_view verifier)
{
    return toBase64Url(sha256(bytesOf(verifier)));
}

bool pkceMatches(std::string_view verifier, std::string_view challenge)
{
    return verifier.size() >= 43 && verifier.size() <= 128
           && std::ranges::all_of(verifier, isUnreserved)
           && equalInConstantTime(bytesOf(pkceChallenge(verifier)), bytesOf(challenge));
}

} // namespace strongroom::crypto
