// Wishes and leaves compared, sealed parts hashed, stamps put on.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/claims.h"

#include "base/ids.h"
#include "crypto/hash.h"
#include "models/wire/proof_json.h"

#include <algorithm>

namespace strongroom::client {
namespace {

Bytes hashOf(const Bytes& content)
{
    const auto hash = crypto::sha256(content);
    return {hash.begin(), hash.end()};
}

} // namespace

domain::ProofStamp newStamp()
{
    return {std::chrono::floor<std::chrono::seconds>(SystemClock().now()), newId(), {}};
}

Result<domain::RevealClaims> revealClaims(const domain::GrantRequest& asked,
                                          const domain::Grant& grant, std::string uri,
                                          Bytes readerPublicKey)
{
    auto wanted = asked.keys;
    auto given = grant.keys;
    std::ranges::sort(wanted);
    std::ranges::sort(given);
    if (grant.secret != asked.secret || grant.purpose != asked.purpose
        || (asked.version != 0 && grant.version != asked.version)
        || (!wanted.empty() && wanted != given) || given.empty())
        return Error{ErrorKind::Forged, "The server gave leave for something else."};
    domain::RevealClaims claims;
    claims.readerPublicKey = std::move(readerPublicKey);
    claims.uri = std::move(uri);
    claims.organization = grant.organization;
    claims.secret = grant.secret;
    claims.versionId = grant.versionId;
    claims.version = grant.version;
    claims.current = asked.version == 0;
    claims.keys = grant.keys;
    claims.purpose = grant.purpose;
    claims.grant = grant.id;
    claims.stamp = newStamp();
    return claims;
}

Result<Done> expectAnswer(const domain::RevealClaims& claims, const domain::Secret& secret,
                          const domain::Redeemed& redeemed)
{
    const domain::SealContext expected{claims.organization, secret.environment, claims.secret,
                                       claims.versionId,    claims.version,     secret.backend};
    if (redeemed.context != expected || redeemed.grant.id != claims.grant)
        return Error{ErrorKind::Forged, "The server sent values of something else."};
    // One that is left out would look as if the version never had it.
    auto signedKeys = claims.keys;
    std::vector<std::string> sent;
    for (const auto& entry : redeemed.entries)
        sent.push_back(entry.key);
    std::ranges::sort(signedKeys);
    std::ranges::sort(sent);
    if (sent != signedKeys)
        return Error{ErrorKind::Forged, "The server sent other keys than were asked for."};
    return Done{};
}

Result<domain::WriteClaims> putClaims(const domain::SealContext& context,
                                      const domain::NewVersion& version,
                                      const std::vector<domain::Version>& standing)
{
    domain::WriteClaims claims;
    claims.operation = domain::ProofOperation::PutVersion;
    claims.context = context;
    claims.sealedDek = hashOf(encode(version.sealedDek));
    claims.entries = hashOf(encode(version.entries));
    claims.kept = version.kept;
    claims.stamp = newStamp();
    if (version.kept.empty())
        return claims;
    const auto base =
        std::ranges::find(standing, version.base.value_or(0), &domain::Version::number);
    if (base == standing.end())
        return Error{ErrorKind::NotFound, "The version to keep values from was not found."};
    claims.base = base->id;
    return claims;
}

domain::WriteClaims rollbackClaims(const domain::SealContext& context, const domain::Version& base)
{
    domain::WriteClaims claims;
    claims.operation = domain::ProofOperation::Rollback;
    claims.context = context;
    claims.entries = hashOf({});
    for (const auto& key : base.keys)
        claims.kept.push_back(key.name);
    claims.base = base.id;
    claims.stamp = newStamp();
    return claims;
}

domain::SealContext nextContext(const domain::Secret& secret,
                                const std::vector<domain::Version>& standing)
{
    return {secret.organization,
            secret.environment,
            secret.id,
            domain::VersionId::fresh(),
            standing.empty() ? 1 : standing.front().number + 1,
            secret.backend};
}

domain::KeyClaims keyClaims(const domain::KeyChange& change)
{
    domain::KeyClaims claims;
    claims.operation = change.operation;
    claims.organization = change.organization;
    claims.kekId = change.kekId;
    if (change.definition) {
        const auto digest = crypto::sha256(encode(change.organization, *change.definition));
        claims.definition = {digest.begin(), digest.end()};
    }
    claims.stamp = newStamp();
    return claims;
}

std::string textOf(const domain::KeyClaims& claims)
{
    return wire::serialize(wire::toJson(claims));
}

std::string textOf(const domain::RevealClaims& claims)
{
    return wire::serialize(wire::toJson(claims));
}

std::string textOf(const domain::WriteClaims& claims)
{
    return wire::serialize(wire::toJson(claims));
}

} // namespace strongroom::client
