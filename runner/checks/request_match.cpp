// Two descriptions of one act, compared.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/checks/request_match.h"

#include "crypto/hash.h"
#include "models/domain/refusal.h"
#include "models/domain/secret_uri.h"

#include <algorithm>

namespace strongroom::runner {
namespace {

using domain::refusal;
using domain::RefusalReason;

/// The address is what the person read: we can hold it to its scope and version, not to the names.
bool addressFits(const std::string& text, const domain::SealContext& context)
{
    const auto uri = domain::SecretUri::parse(text);
    return uri && uri->version() == context.number
           && uri->environment().has_value() == context.environment.has_value();
}

bool isHashOf(const Bytes& hash, const Bytes& content)
{
    return std::ranges::equal(hash, crypto::sha256(content));
}

Result<Done> expectSamePlace(const domain::SealContext& signedPlace,
                             const domain::SealContext& asked)
{
    if (signedPlace.organization != asked.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (signedPlace.secret != asked.secret)
        return refusal(RefusalReason::SecretDiffers);
    if (signedPlace.version != asked.version || signedPlace.number != asked.number)
        return refusal(RefusalReason::VersionDiffers);
    if (signedPlace != asked)
        return refusal(RefusalReason::AddressDiffers);
    return Done{};
}

} // namespace

Result<Done> expectSame(const domain::RevealClaims& claims,
                        const domain::ReleaseKeysRequest& request)
{
    const auto& context = request.context;
    const auto& grant = request.grant;
    if (claims.organization != context.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (claims.secret != context.secret)
        return refusal(RefusalReason::SecretDiffers);
    if (claims.versionId != context.version || claims.version != context.number
        || grant.version != context.number)
        return refusal(RefusalReason::VersionDiffers);
    if (!addressFits(claims.uri, context))
        return refusal(RefusalReason::AddressDiffers);
    if (claims.readerPublicKey != request.readerPublicKey)
        return refusal(RefusalReason::ReaderKeyDiffers);
    if (claims.grant != grant.id)
        return refusal(RefusalReason::GrantDiffers);
    if (claims.purpose != grant.purpose)
        return refusal(RefusalReason::PurposeDiffers);
    const bool within = std::ranges::all_of(grant.keys, [&](const auto& key) {
        return std::ranges::find(claims.keys, key) != claims.keys.end();
    });
    if (!within)
        return refusal(RefusalReason::KeysBeyond);
    return Done{};
}

Result<Done> expectSame(const domain::WriteClaims& claims,
                        const domain::SealVersionRequest& request)
{
    const bool given = request.sealedDek.has_value();
    if (given != (claims.operation == domain::ProofOperation::PutVersion))
        return refusal(RefusalReason::ProofOperation);
    if (auto place = expectSamePlace(claims.context, request.context); !place)
        return place;
    const bool sameDek =
        given ? isHashOf(claims.sealedDek, encode(*request.sealedDek)) : claims.sealedDek.empty();
    if (!sameDek || !isHashOf(claims.entries, encode(request.entries))
        || claims.kept != request.kept)
        return refusal(RefusalReason::ContentDiffers);
    const auto base = request.base ? std::optional(request.base->context.version) : std::nullopt;
    if (claims.base != base)
        return refusal(RefusalReason::BaseDiffers);
    return Done{};
}

Result<Done> expectSame(const domain::CompareClaims& claims,
                        const domain::CompareValuesRequest& request)
{
    const auto& wish = claims.wish;
    if (auto left = expectSamePlace(wish.left, request.left.version.context); !left)
        return left;
    if (auto right = expectSamePlace(wish.right, request.right.version.context); !right)
        return right;
    if (claims.readerPublicKey != request.readerPublicKey)
        return refusal(RefusalReason::ReaderKeyDiffers);
    if (wish.purpose != request.purpose)
        return refusal(RefusalReason::PurposeDiffers);
    return wish.keys == request.keys ? Result<Done>(Done{}) : refusal(RefusalReason::KeysBeyond);
}

Result<Done> expectSame(const domain::FindClaims& claims, const domain::FindValueRequest& request)
{
    const auto& wish = claims.wish;
    if (wish.organization != request.wish.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (wish.environment != request.wish.environment)
        return refusal(RefusalReason::AddressDiffers);
    if (claims.readerPublicKey != request.readerPublicKey)
        return refusal(RefusalReason::ReaderKeyDiffers);
    if (wish.purpose != request.wish.purpose)
        return refusal(RefusalReason::PurposeDiffers);
    if (wish.variants != request.wish.variants || !isHashOf(claims.sought, encode(request.sought)))
        return refusal(RefusalReason::ContentDiffers);
    return Done{};
}

Result<Done> expectSame(const domain::ReuseClaims& claims, const domain::MarkReuseRequest& request)
{
    const auto& wish = claims.wish;
    if (wish.organization != request.wish.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (wish.environment != request.wish.environment || wish.report != request.wish.report)
        return refusal(RefusalReason::AddressDiffers);
    if (claims.readerPublicKey != request.readerPublicKey)
        return refusal(RefusalReason::ReaderKeyDiffers);
    if (wish.purpose != request.wish.purpose)
        return refusal(RefusalReason::PurposeDiffers);
    // Unlike a search, this opens values: those of another environment were not signed for.
    for (const auto& version : request.versions) {
        if (version.context.organization != wish.organization)
            return refusal(RefusalReason::OrganizationDiffers);
        if (wish.environment && version.context.environment != wish.environment)
            return refusal(RefusalReason::AddressDiffers);
    }
    return Done{};
}

Result<Done> expectSame(const domain::MoveClaims& claims, const domain::MoveVersionRequest& request)
{
    const auto& asked = request.base.context;
    const auto moved =
        std::ranges::find(claims.versions, asked.number, &domain::MovedVersion::number);
    if (moved == claims.versions.end())
        return refusal(RefusalReason::VersionDiffers);
    domain::SealContext place{claims.organization, claims.environment, claims.secret,
                              moved->from,         moved->number,      claims.backend};
    if (auto same = expectSamePlace(place, asked); !same)
        return refusal(RefusalReason::BaseDiffers, same.error().reason);
    place.secret = claims.toSecret;
    place.version = moved->to;
    place.backend = claims.toBackend;
    return expectSamePlace(place, request.context);
}

Result<Done> expectSame(const domain::PromoteClaims& claims,
                        const domain::PromoteVersionRequest& request)
{
    if (auto from = expectSamePlace(claims.from, request.from.context); !from)
        return from;
    if (auto to = expectSamePlace(claims.to, request.context); !to)
        return to;
    if (claims.keys != request.keys)
        return refusal(RefusalReason::KeysBeyond);
    if (claims.kept != request.kept)
        return refusal(RefusalReason::ContentDiffers);
    const auto base = request.base ? std::optional(request.base->context.version) : std::nullopt;
    if (claims.base != base)
        return refusal(RefusalReason::BaseDiffers);
    return claims.purpose == request.purpose ? Result<Done>(Done{})
                                             : refusal(RefusalReason::PurposeDiffers);
}

Result<Done> expectSame(const domain::KeyClaims& claims, const domain::KeyChange& change)
{
    if (claims.operation != change.operation)
        return refusal(RefusalReason::ProofOperation);
    if (claims.organization != change.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (claims.kekId != change.kekId)
        return refusal(RefusalReason::KeyDiffers);
    const bool assigns = change.operation == domain::ProofOperation::AssignKey;
    if (assigns != change.definition.has_value())
        return refusal(RefusalReason::KeyDiffers);
    const bool same =
        assigns ? isHashOf(claims.definition, encode(change.organization, *change.definition))
                      && kekIdOf(*change.definition) == change.kekId
                : claims.definition.empty();
    return same ? Result<Done>(Done{}) : refusal(RefusalReason::KeyDiffers);
}

} // namespace strongroom::runner
