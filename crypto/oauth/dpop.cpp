// Proofs made and checked, claim by claim.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/oauth/dpop.h"

#include "crypto/hash.h"
#include "crypto/jose/compact.h"
#include "crypto/jose/verify.h"
#include "crypto/jwk/strict_json.h"
#include "crypto/oauth/claims.h"
#include "crypto/random.h"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

constexpr std::string_view proofType = "dpop+jwt";
constexpr std::size_t longestId = 256; // A "jti" is remembered; it may not fill our memory.

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

bool isUnreserved(std::uint8_t c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'
           || c == '.' || c == '_' || c == '~';
}

/// "%7e" and "%7E" are "~", "%2f" is "%2F".
std::string normalizedEscapes(std::string_view path)
{
    std::string normalized;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto byte = path[i] == '%' ? fromHex(path.substr(i + 1, 2)) : Result<Bytes>(Bytes{});
        if (!byte || byte->size() != 1) {
            normalized += path[i];
            continue;
        }
        if (isUnreserved(byte->front())) {
            normalized += static_cast<char>(byte->front());
        } else {
            constexpr std::string_view digits = "0123456789ABCDEF";
            normalized += '%';
            normalized += digits[byte->front() >> 4];
            normalized += digits[byte->front() & 15];
        }
        i += 2;
    }
    return normalized;
}

/// base64url(SHA-256(access token)): section 4.2.
std::string tokenHash(std::string_view accessToken)
{
    return toBase64Url(sha256(bytesOf(accessToken)));
}

} // namespace

std::string comparableUri(std::string_view uri)
{
    uri = uri.substr(0, uri.find_first_of("?#"));
    const auto colon = uri.find("://");
    if (colon == std::string_view::npos)
        return {};
    const auto scheme = lowered(uri.substr(0, colon));
    if (scheme != "https" && scheme != "http")
        return {};
    const auto rest = uri.substr(colon + 3);
    const auto slash = std::min(rest.find('/'), rest.size());
    auto authority = lowered(rest.substr(0, slash));
    const std::string_view defaultPort = scheme == "https" ? ":443" : ":80";
    if (authority.ends_with(defaultPort))
        authority.resize(authority.size() - defaultPort.size());
    if (authority.ends_with(':'))
        authority.pop_back();
    if (authority.empty())
        return {};
    const auto path = rest.substr(slash);
    return scheme + "://" + authority + (path.empty() ? "/" : normalizedEscapes(path));
}

Result<std::string> createDpopProof(const SigningKey& key, const DpopRequest& request,
                                    Timestamp now)
{
    const auto uri = comparableUri(request.uri);
    if (uri.empty())
        return Error{ErrorKind::InvalidInput, "A proof is for an absolute HTTP address."};
    const auto id = randomBytes(16);
    if (!id)
        return id.error();
    const auto issued = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    json::object claims{
        {"jti", toBase64Url(*id)}, {"htm", request.method}, {"htu", uri}, {"iat", issued}};
    if (!request.accessToken.empty())
        claims["ath"] = tokenHash(request.accessToken);
    if (!request.nonce.empty())
        claims["nonce"] = request.nonce;
    return key.signWithKey(json::serialize(claims), proofType);
}

Result<DpopProof> checkDpopProof(std::string_view proof, const DpopRequest& request, Timestamp now,
                                 const DpopRules& rules)
{
    auto token = verifySelfSigned(proof, proofType);
    if (!token)
        return token.error();
    // A proof is of its moment: its age is what bounds it, whatever else it says.
    const auto claims =
        checkClaims(token->payload, {"", "", rules.leeway, rules.lifetime, false}, now);
    if (!claims)
        return claims.error();
    DpopProof checked{std::move(token->thumbprint), textOf(*claims, "jti"),
                      *dateOf(*claims, "iat") + rules.lifetime + rules.leeway,
                      textOf(*claims, "nonce")};
    if (checked.id.empty() || checked.id.size() > longestId)
        return tokenRefused("jti");
    if (textOf(*claims, "htm") != request.method)
        return tokenRefused("htm");
    const auto uri = comparableUri(request.uri);
    if (uri.empty() || comparableUri(textOf(*claims, "htu")) != uri)
        return tokenRefused("htu");
    if (!request.accessToken.empty() && textOf(*claims, "ath") != tokenHash(request.accessToken))
        return tokenRefused("ath");
    if (!request.nonce.empty() && checked.nonce != request.nonce)
        return tokenRefused("nonce");
    return checked;
}

} // namespace strongroom::crypto
