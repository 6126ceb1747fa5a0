// Selecting keys: the key says what it may be used for, the token only which key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jwk/key_set.h"

#include "crypto/jwk/strict_json.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

/// A key that lists its operations serves no other (RFC 7517, section 4.3).
bool mayVerify(const json::object& key)
{
    const auto* operations = key.if_contains("key_ops");
    if (operations == nullptr)
        return true;
    return operations->is_array()
           && std::ranges::any_of(operations->get_array(), [](const json::value& operation) {
                  return operation == json::string("verify");
              });
}

bool mayServe(const json::object& key, std::string_view algorithm)
{
    const auto use = textOf(key, "use");
    const auto declared = textOf(key, "alg");
    return mayVerify(key) && (use.empty() || use == "sig")
           && (declared.empty() || declared == algorithm);
}

std::string_view typeFor(std::string_view algorithm)
{
    const auto known = signatureAlgorithmOf(algorithm);
    return known ? keyTypeOf(*known) : "oct";
}

} // namespace

Result<json::array> readKeySet(std::string_view jwks)
{
    auto set = parseStrictObject(jwks);
    auto* keys = set ? set->if_contains("keys") : nullptr;
    if (keys == nullptr || !keys->is_array())
        return Error{ErrorKind::InvalidInput, "The key set cannot be read."};
    return std::move(keys->get_array());
}

const json::object* selectKey(const json::object& header, const json::array& keys)
{
    const auto algorithm = textOf(header, "alg");
    const auto* kid = header.if_contains("kid");
    if (kid != nullptr && !kid->is_string())
        return nullptr;
    const json::object* only = nullptr;
    for (const auto& candidate : keys) {
        const auto* key = candidate.if_object();
        if (key == nullptr || !mayServe(*key, algorithm))
            continue;
        const auto* name = key->if_contains("kid");
        const bool fits = kid != nullptr ? name != nullptr && *name == *kid
                                         : textOf(*key, "kty") == typeFor(algorithm);
        if (!fits)
            continue;
        if (only != nullptr)
            return nullptr;
        only = key;
    }
    return only;
}

Result<VerificationKey> readKeyFor(const json::object& jwk, SignatureAlgorithm algorithm)
{
    auto key = readJwk(jwk);
    if (!key)
        return key.error();
    if (key->keyType != keyTypeOf(algorithm) || key->curve != curveOf(algorithm))
        return Error{ErrorKind::InvalidInput, "The key is not one for this algorithm."};
    return key;
}

} // namespace strongroom::crypto
