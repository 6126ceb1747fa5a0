// Thumbprints over the required members, in lexicographic order.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jwk/thumbprint.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/jwk/strict_json.h"

#include <boost/json/serialize.hpp>

#include <vector>

namespace strongroom::crypto {
namespace {

/// RFC 7638, section 3.2, and RFC 8037, section 2; none for an unknown type.
std::vector<const char*> membersOf(std::string_view type)
{
    if (type == "RSA")
        return {"e", "kty", "n"};
    if (type == "EC")
        return {"crv", "kty", "x", "y"};
    if (type == "OKP")
        return {"crv", "kty", "x"};
    if (type == "oct")
        return {"k", "kty"};
    return {};
}

} // namespace

Result<JwkThumbprint> jwkThumbprint(const boost::json::object& jwk)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not a JSON Web Key."};
    const auto members = membersOf(textOf(jwk, "kty"));
    if (members.empty())
        return malformed;
    boost::json::object canonical;
    for (const char* member : members) {
        const auto value = textOf(jwk, member);
        if (value.empty())
            return malformed;
        canonical[member] = value;
    }
    return toBase64Url(sha256(bytesOf(boost::json::serialize(canonical))));
}

Result<JwkThumbprint> jwkThumbprint(std::string_view jwk)
{
    const auto object = parseStrictObject(jwk);
    if (!object)
        return Error{ErrorKind::InvalidInput, "This is not a JSON Web Key."};
    return jwkThumbprint(*object);
}

} // namespace strongroom::crypto
