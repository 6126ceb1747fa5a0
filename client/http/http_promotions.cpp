// What is signed is what the server says of both secrets, once it agrees with what was met.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_promotions.h"

#include "base/ids.h"
#include "client/http/claims.h"
#include "client/http/json_call.h"
#include "client/http/met_before.h"
#include "models/domain/custody.h"
#include "models/wire/promotion_json.h"
#include "models/wire/secret_json.h"

#include <algorithm>

namespace strongroom::client {
namespace {

Error forged(std::string message)
{
    return {ErrorKind::Forged, std::move(message), {}, std::string(domain::memoryField)};
}

/// The same secret there: its address is what the other's is, but for the environment.
domain::NewSecret twinOf(const domain::Secret& secret, const PromotionDraft& draft)
{
    domain::NewSecret twin;
    twin.id = domain::SecretId::fresh();
    twin.environment = draft.environment;
    twin.slug = secret.slug;
    twin.name = secret.name;
    twin.description = secret.description;
    twin.labels = secret.labels;
    twin.owner = secret.owner;
    twin.backend = draft.backend;
    return twin;
}

/// All keys of the target's present version that are not promoted, by byte order: as the control
/// plane and the runner take them.
void keepTheRest(domain::PromoteClaims& claims, const std::vector<domain::Version>& versions)
{
    const auto current = std::ranges::find(versions, true, &domain::Version::current);
    if (current == versions.end())
        return;
    for (const auto& key : current->keys)
        if (std::ranges::find(claims.keys, key.name) == claims.keys.end())
            claims.kept.push_back(key.name);
    std::ranges::sort(claims.kept);
    if (!claims.kept.empty())
        claims.base = current->id;
}

} // namespace

QCoro::Task<Result<domain::PromotionPlan>> HttpPromotions::plan(domain::OrganizationId organization,
                                                                domain::PromotionQuestion question)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/promotion-plans",
                 jsonBody(wire::toJson(question))));
    auto plan = answerOf<domain::PromotionPlan>(reply);
    if (plan && plan->secrets.size() != question.secrets.size())
        co_return Error{ErrorKind::Internal, "The server's answer cannot be read."};
    co_return plan;
}

QCoro::Task<Result<HttpPromotions::Known>>
HttpPromotions::known(domain::OrganizationId organization, domain::SecretId secret)
{
    auto now = co_await m_secrets.get(organization, secret);
    if (!now)
        co_return now.error();
    auto versions = co_await m_secrets.versions(organization, secret);
    if (!versions)
        co_return versions.error();
    if (auto met = expectMetBefore(m_memory, *now, *versions, "Nothing was promoted."); !met)
        co_return met.error();
    co_return Known{std::move(*now), std::move(*versions)};
}

QCoro::Task<Result<domain::Imported>> HttpPromotions::promote(PromotionDraft draft)
{
    const auto source = co_await known(draft.organization, draft.secret);
    if (!source)
        co_return source.error();
    const auto version =
        std::ranges::find(source->versions, draft.version, &domain::Version::number);
    if (version == source->versions.end())
        co_return Error{ErrorKind::NotFound, "The version was not found."};
    domain::PromoteClaims claims;
    claims.from = {draft.organization, source->secret.environment, draft.secret, version->id,
                   version->number,    source->secret.backend};
    claims.keys = draft.keys;
    claims.purpose = draft.purpose;
    domain::Promotion promotion{draft.secret, draft.version, draft.keys, draft.purpose};
    if (draft.target) {
        const auto target = co_await known(draft.organization, draft.target->secret);
        if (!target)
            co_return target.error();
        if (target->secret.slug != source->secret.slug
            || target->secret.environment != draft.environment)
            co_return forged("The server says that a secret stands elsewhere than before.");
        claims.to = nextContext(target->secret, target->versions);
        keepTheRest(claims, target->versions);
    } else {
        promotion.create = twinOf(source->secret, draft);
        claims.to = {draft.organization,
                     draft.environment,
                     promotion.create->id,
                     domain::VersionId::fresh(),
                     1,
                     draft.backend};
    }
    promotion.to = claims.to.secret;
    promotion.toVersion = claims.to.version;
    claims.stamp = newStamp();
    auto promoted = co_await send(std::move(draft), std::move(promotion), claims);
    if (promoted)
        if (auto noted = remember(claims, source->secret.slug, *promoted); !noted)
            co_return noted.error();
    co_return promoted;
}

QCoro::Task<Result<domain::Imported>> HttpPromotions::send(PromotionDraft draft,
                                                           domain::Promotion promotion,
                                                           domain::PromoteClaims claims)
{
    auto proof = co_await m_prover.prove(wire::serialize(wire::toJson(claims)));
    if (!proof)
        co_return proof.error();
    promotion.person = std::move(*proof);
    HttpCall call("POST", organizationPath(draft.organization.value) + "/promotions",
                  jsonBody(wire::toJson(promotion)));
    if (draft.target)
        call.headers.push_back(ifMatch(draft.target->revision));
    call.headers.push_back(freshIdempotencyKey());
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Imported>(reply);
}

Result<Done> HttpPromotions::remember(const domain::PromoteClaims& claims, const std::string& slug,
                                      const domain::Imported& promoted)
{
    const auto& secret = promoted.secret;
    if (secret.id != claims.to.secret || secret.slug != slug
        || secret.environment != claims.to.environment || promoted.version.id != claims.to.version
        || promoted.version.number != claims.to.number)
        return forged("The server answered with another secret.");
    if (auto known =
            m_memory.meetSecret({secret.organization, secret.environment, slug}, secret.id);
        !known)
        return known;
    return m_memory.meetVersion(secret.id, claims.to.number);
}

} // namespace strongroom::client
