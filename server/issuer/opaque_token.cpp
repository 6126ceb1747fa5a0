// Random in, hash out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/opaque_token.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace strongroom::server {

Result<std::string> newOpaqueToken()
{
    constexpr std::size_t size = 32;
    const auto bytes = crypto::randomBytes(size);
    if (!bytes)
        return bytes.error();
    return toBase64Url(*bytes);
}

std::string hashOf(std::string_view token)
{
    return toHex(crypto::sha256(bytesOf(token)));
}

std::string familyOf(const std::string& codeHash)
{
    return hashOf("family of " + codeHash);
}

} // namespace strongroom::server
