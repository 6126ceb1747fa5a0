// The calls of HttpSecrets in which values take part: sealed before they go, opened after they
// come.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_secrets.h"

#include "client/http/claims.h"
#include "client/http/entry_ends.h"
#include "client/http/page_answer.h"
#include "client/http/sealing.h"
#include "models/domain/secret_uri.h"
#include "models/wire/certificate_end_json.h"
#include "models/wire/custody_json.h"
#include "models/wire/grant_json.h"
#include "models/wire/organization_json.h"
#include "models/wire/proof_json.h"
#include "models/wire/secret_json.h"
#include "models/wire/version_json.h"

#include <algorithm>

namespace strongroom::client {
namespace {

wire::json::object bodyOf(const domain::NewVersion& version, const domain::CertificateEnds& ends)
{
    auto body = wire::toJson(version);
    wire::tellEnds(body, ends);
    return body;
}

wire::json::object bodyOf(const domain::ImportItem& item, const domain::CertificateEnds& ends)
{
    auto body = wire::toJson(item);
    body["version"] = bodyOf(item.version, ends);
    return body;
}

} // namespace

QCoro::Task<Result<domain::Organization>>
HttpSecrets::membership(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", "/v1/me"));
    const auto me = answerOf<domain::Me>(reply);
    if (!me)
        co_return me.error();
    const auto found = std::ranges::find_if(me->memberships, [&](const auto& membership) {
        return membership.organization.id == organization;
    });
    if (found == me->memberships.end())
        co_return Error{ErrorKind::NotFound, "You are no member of this organization."};
    co_return found->organization;
}

QCoro::Task<Result<std::string>> HttpSecrets::addressOf(domain::Secret secret,
                                                        std::uint32_t version)
{
    const auto& organization = secret.organization.value;
    if (!m_slugs.contains(organization)) {
        const auto found = co_await membership(secret.organization);
        if (!found)
            co_return found.error();
        m_slugs[organization] = found->slug;
    }
    std::optional<std::string> environment;
    if (secret.environment) {
        if (!m_slugs.contains(secret.environment->value)) {
            const auto reply = co_await m_transport.send(
                HttpCall("GET", organizationPath(organization) + "/environments"));
            const auto page = pageOf<domain::Environment>(reply);
            if (!page)
                co_return page.error();
            for (const auto& one : page->items) {
                if (auto met = m_memory.meetEnvironment(secret.organization, one.slug, one.id);
                    !met)
                    co_return met.error();
                m_slugs[one.id.value] = one.slug;
            }
        }
        environment = m_slugs[secret.environment->value];
    }
    const auto uri =
        domain::SecretUri::of(m_slugs[organization], secret.slug, environment, {}, version);
    if (!uri)
        co_return uri.error();
    co_return uri->text();
}

QCoro::Task<Result<HttpSecrets::Sealed>> HttpSecrets::seal(domain::OrganizationId organization,
                                                           ImportDraft draft,
                                                           TrustedCustodian custodian)
{
    Sealed sealed;
    auto& item = sealed.item;
    domain::SealContext context;
    std::vector<domain::Version> standing;
    if (draft.create) {
        item.create = std::move(draft.create);
        if (item.create->id.empty())
            item.create->id = domain::SecretId::fresh();
        if (item.create->slug.empty())
            item.create->slug = domain::slugOf(item.create->name);
        if (!item.create->backend) {
            const auto member = co_await membership(organization);
            if (!member)
                co_return member.error();
            item.create->backend = member->defaultBackend;
        }
        item.secret = item.create->id;
        context = {organization,
                   item.create->environment,
                   item.secret,
                   domain::VersionId::fresh(),
                   1,
                   *item.create->backend};
    } else {
        item.secret = draft.update->secret;
        item.revision = draft.update->revision;
        const auto secret = co_await get(organization, item.secret);
        if (!secret)
            co_return secret.error();
        auto before = co_await versions(organization, item.secret);
        if (!before)
            co_return before.error();
        standing = std::move(*before);
        auto next = nextOf(*secret, standing);
        if (!next)
            co_return next.error();
        context = std::move(*next);
    }
    sealed.number = context.number;
    if (draft.version.tellsEnds)
        sealed.ends = entryEnds(draft.version.entries);
    auto version = sealDraft(draft.version, context, custodian);
    if (!version)
        co_return version.error();
    const auto claims = putClaims(context, *version, standing);
    if (!claims)
        co_return claims.error();
    auto proof = co_await m_prover.prove(textOf(*claims));
    if (!proof)
        co_return proof.error();
    item.version = std::move(*version);
    item.version.person = std::move(*proof);
    co_return sealed;
}

QCoro::Task<Result<domain::Secret>> HttpSecrets::create(domain::OrganizationId organization,
                                                        SecretDraft draft)
{
    if (auto checked = checkDraft(draft.version); !checked)
        co_return checked.error();
    auto key = co_await m_trust.custodian(organization);
    if (!key)
        co_return key.error();
    ImportDraft wanted{std::move(draft.secret), {}, std::move(draft.version)};
    const auto sealed = co_await seal(organization, std::move(wanted), std::move(*key));
    if (!sealed)
        co_return sealed.error();
    HttpCall call("POST", organizationPath(organization.value) + "/secrets",
                  jsonBody(bodyOf(sealed->item, sealed->ends)));
    call.headers.push_back(freshIdempotencyKey());
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    auto imported = answerOf<domain::Imported>(reply);
    if (!imported)
        co_return imported.error();
    if (auto noted = remember(sealed->item, imported->secret, sealed->number); !noted)
        co_return noted.error();
    co_return std::move(imported->secret);
}

QCoro::Task<Result<domain::Version>> HttpSecrets::putVersion(SecretAt secret, VersionDraft draft)
{
    if (auto checked = checkDraft(draft); !checked)
        co_return checked.error();
    auto key = co_await m_trust.custodian(secret.organization);
    if (!key)
        co_return key.error();
    ImportDraft wanted{{}, secret, std::move(draft)};
    const auto sealed = co_await seal(secret.organization, std::move(wanted), std::move(*key));
    if (!sealed)
        co_return sealed.error();
    HttpCall call("POST",
                  organizationPath(secret.organization.value) + "/secrets/"
                      + QString::fromStdString(secret.secret.value) + "/versions",
                  jsonBody(bodyOf(sealed->item.version, sealed->ends)));
    call.headers.push_back(ifMatch(secret.revision));
    call.headers.push_back(freshIdempotencyKey());
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    auto version = answerOf<domain::Version>(reply);
    if (version)
        if (auto noted = m_memory.meetVersion(secret.secret, sealed->number); !noted)
            co_return noted.error();
    co_return version;
}

QCoro::Task<Result<std::vector<domain::Secret>>>
HttpSecrets::importSecrets(domain::OrganizationId organization, std::vector<ImportDraft> drafts)
{
    for (const auto& draft : drafts)
        if (auto checked = checkDraft(draft.version); !checked)
            co_return checked.error();
    const auto key = co_await m_trust.custodian(organization);
    if (!key)
        co_return key.error();
    wire::json::array items;
    std::vector<Sealed> all;
    for (auto& draft : drafts) {
        auto sealed = co_await seal(organization, std::move(draft), *key);
        if (!sealed)
            co_return sealed.error();
        items.push_back(bodyOf(sealed->item, sealed->ends));
        all.push_back(std::move(*sealed));
    }
    wire::json::object body;
    body["items"] = std::move(items);
    HttpCall call("POST", organizationPath(organization.value) + "/imports", jsonBody(body));
    call.headers.push_back(freshIdempotencyKey());
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    const auto value = jsonOf(reply);
    if (!value)
        co_return value.error();
    std::vector<domain::Secret> secrets;
    wire::ObjectReader reader(*value);
    for (const auto& one : reader.array("items")) {
        auto imported = wire::fromJson<domain::Imported>(one);
        if (!imported)
            co_return imported.error();
        secrets.push_back(std::move(imported->secret));
    }
    for (std::size_t i = 0; i < std::min(all.size(), secrets.size()); ++i)
        if (auto noted = remember(all[i].item, secrets[i], all[i].number); !noted)
            co_return noted.error();
    co_return secrets;
}

QCoro::Task<Result<domain::Version>> HttpSecrets::rollback(SecretAt secret, std::uint32_t number,
                                                           std::string note)
{
    const auto now = co_await get(secret.organization, secret.secret);
    if (!now)
        co_return now.error();
    const auto standing = co_await versions(secret.organization, secret.secret);
    if (!standing)
        co_return standing.error();
    const auto base = std::ranges::find(*standing, number, &domain::Version::number);
    if (base == standing->end())
        co_return Error{ErrorKind::NotFound, "The version was not found."};
    const auto next = nextOf(*now, *standing);
    if (!next)
        co_return next.error();
    const auto claims = rollbackClaims(*next, *base);
    const auto proof = co_await m_prover.prove(textOf(claims));
    if (!proof)
        co_return proof.error();
    wire::json::object body;
    body["id"] = claims.context.version.value;
    body["note"] = note;
    body["person"] = wire::toJson(*proof);
    HttpCall call("POST",
                  organizationPath(secret.organization.value) + "/secrets/"
                      + QString::fromStdString(secret.secret.value) + "/versions/"
                      + QString::number(number) + "/rollback",
                  jsonBody(body));
    call.headers.push_back(ifMatch(secret.revision));
    call.headers.push_back(freshIdempotencyKey());
    call.repeatable = true;
    const auto reply = co_await m_transport.send(std::move(call));
    auto version = answerOf<domain::Version>(reply);
    if (version)
        if (auto noted = m_memory.meetVersion(secret.secret, next->number); !noted)
            co_return noted.error();
    co_return version;
}

QCoro::Task<Result<Revealed>> HttpSecrets::reveal(domain::OrganizationId organization,
                                                  domain::GrantRequest request)
{
    const auto reader = newReaderKey();
    if (!reader)
        co_return reader.error();
    const auto secret = co_await get(organization, request.secret);
    if (!secret)
        co_return secret.error();
    if (auto known = recognise(*secret); !known)
        co_return known.error();
    auto device = co_await m_prover.device();
    if (!device)
        co_return device.error();
    request.device = std::move(*device);
    HttpCall ask("POST", organizationPath(organization.value) + "/grants",
                 jsonBody(wire::toJson(request)));
    const auto asked = co_await m_transport.send(std::move(ask));
    const auto grant = answerOf<domain::Grant>(asked);
    if (!grant)
        co_return grant.error();
    if (grant->organization != organization)
        co_return Error{ErrorKind::Forged, "The server gave leave in another organization."};
    const auto address = co_await addressOf(*secret, grant->version);
    if (!address)
        co_return address.error();
    const auto claims = revealClaims(request, *grant, *address, reader->publicKey);
    if (!claims)
        co_return claims.error();
    const auto proof = co_await m_prover.prove(textOf(*claims));
    if (!proof)
        co_return proof.error();
    wire::json::object body;
    body["reader_public_key"] = toBase64Url(reader->publicKey);
    body["person"] = wire::toJson(*proof);
    HttpCall redeem("POST",
                    organizationPath(organization.value) + "/grants/"
                        + QString::fromStdString(grant->id.value) + "/redeem",
                    jsonBody(body));
    const auto reply = co_await m_transport.send(std::move(redeem));
    const auto redeemed = answerOf<domain::Redeemed>(reply);
    if (!redeemed)
        co_return redeemed.error();
    if (auto ours = expectAnswer(*claims, *secret, *redeemed); !ours)
        co_return ours.error();
    const auto custodian = m_trust.check(organization, redeemed->keys.custodian);
    if (!custodian)
        co_return custodian.error();
    auto revealed = openRedeemed(*redeemed, *reader, *custodian);
    if (!revealed)
        co_return revealed;
    // The custodian's own word for what the version has, now that it has opened.
    if (request.keys.empty() && !std::ranges::is_permutation(claims->keys, redeemed->keys.allKeys))
        co_return Error{ErrorKind::Forged, "The server left out a key of this version."};
    co_return co_await compareWithMet(*claims, redeemed->keys.newestSealed, std::move(*revealed));
}

} // namespace strongroom::client
