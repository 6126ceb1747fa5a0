// Alters, passes on, and tries to open what comes back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/hostile_custodian.h"

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"
#include "crypto/jose/device_proof.h"
#include "crypto/random.h"
#include "models/wire/custody_json.h"
#include "models/wire/key_json.h"
#include "models/wire/proof_json.h"
#include "tests/hostile/hostile_strongroomd/key_attacks.h"
#include "tests/hostile/hostile_strongroomd/request_attacks.h"

namespace strongroom::hostile {

namespace asio = boost::asio;

Result<domain::CustodianKey> HostileCustodian::key(const domain::OrganizationId& organization) const
{
    auto key = m_tunnels.key(organization);
    if (key) {
        m_spoils.custodian = *key;
        m_spoils.organization = organization;
    }
    return key;
}

asio::awaitable<Result<domain::SealVersionAnswer>>
HostileCustodian::sealVersion(domain::OrganizationId organization,
                              domain::SealVersionRequest request, Tracing tracing)
{
    m_spoils.writes.push_back(request);
    tryToOpen(m_spoils, request);
    alter(m_spoils, request);
    auto answer =
        co_await m_tunnels.sealVersion(std::move(organization), std::move(request), tracing);
    if (answer)
        m_spoils.loot.add(wire::serialize(wire::toJson(*answer)));
    co_return answer;
}

asio::awaitable<Result<domain::ReleaseKeysAnswer>>
HostileCustodian::releaseKeys(domain::OrganizationId organization,
                              domain::ReleaseKeysRequest request, Tracing tracing)
{
    if (m_spoils.armed == "withholds a reveal") {
        ++m_spoils.fired;
        m_spoils.withheld = std::move(request);
        co_return Error{ErrorKind::NoCustodian, "Later, perhaps."};
    }
    m_spoils.reveals.push_back(request);
    m_spoils.proofs[request.grant.subject] = *request.person;
    alter(m_spoils, request);
    auto answer = co_await m_tunnels.releaseKeys(std::move(organization), request, tracing);
    if (answer) {
        m_spoils.loot.add(wire::serialize(wire::toJson(*answer)));
        tryToOpen(m_spoils, request, *answer);
    }
    co_return answer;
}

asio::awaitable<Result<domain::KeyringStatus>>
HostileCustodian::changeKey(domain::OrganizationId organization, domain::KeyChange change,
                            Tracing tracing)
{
    co_return co_await m_tunnels.changeKey(std::move(organization), std::move(change), tracing);
}

asio::awaitable<Result<domain::KeyringStatus>>
HostileCustodian::keyStatus(domain::OrganizationId organization, domain::KeyStatusRequest request,
                            Tracing tracing)
{
    co_return co_await m_tunnels.keyStatus(std::move(organization), request, tracing);
}

asio::awaitable<Result<domain::MoveVersionAnswer>>
HostileCustodian::moveVersion(domain::OrganizationId organization,
                              domain::MoveVersionRequest request, Tracing tracing)
{
    co_return co_await m_tunnels.moveVersion(std::move(organization), std::move(request), tracing);
}

asio::awaitable<Result<domain::RewrapAnswer>>
HostileCustodian::rewrap(domain::OrganizationId organization, domain::RewrapRequest request,
                         Tracing tracing)
{
    co_return co_await m_tunnels.rewrap(std::move(organization), std::move(request), tracing);
}

asio::awaitable<Result<wire::json::value>> HostileCustodian::ask(domain::ReleaseKeysRequest request)
{
    const auto answer = co_await m_tunnels.releaseKeys(m_spoils.organization, request, {});
    if (!answer)
        co_return answer.error();
    tryToOpen(m_spoils, request, *answer);
    co_return wire::json::value(wire::toJson(*answer));
}

asio::awaitable<Result<wire::json::value>> HostileCustodian::ask(domain::SealVersionRequest request)
{
    const auto answer =
        co_await m_tunnels.sealVersion(m_spoils.organization, std::move(request), {});
    if (!answer)
        co_return answer.error();
    co_return wire::json::value(wire::toJson(*answer));
}

asio::awaitable<Result<wire::json::value>> HostileCustodian::ask(domain::KeyChange change)
{
    const auto answer = co_await m_tunnels.changeKey(m_spoils.organization, std::move(change), {});
    if (!answer)
        co_return answer.error();
    co_return wire::json::value(wire::toJson(*answer));
}

asio::awaitable<Result<wire::json::value>> HostileCustodian::ask(domain::RewrapRequest request)
{
    const auto answer = co_await m_tunnels.rewrap(m_spoils.organization, std::move(request), {});
    if (!answer)
        co_return answer.error();
    if (!answer->items.front())
        co_return answer->items.front().error();
    co_return wire::json::value(wire::json::object{{"kek_id", answer->items.front()->kekId}});
}

namespace {

/// A grant for the attacker's own key, on the last secret that somebody saw.
domain::ReleaseKeysRequest forgedGrant(const Spoils& spoils)
{
    auto request = spoils.reveals.back();
    request.readerPublicKey = spoils.own.publicKey;
    request.grant.id = domain::GrantId::fresh();
    request.grant.uses = 0;
    request.grant.expiresAt = SystemClock().now() + std::chrono::hours(1);
    request.person.reset();
    return request;
}

/// The same with a person who never was: their token, their device, their signature.
domain::ReleaseKeysRequest forgedPerson(const Spoils& spoils)
{
    auto request = forgedGrant(spoils);
    const auto& seen = *spoils.reveals.back().person;
    const auto& grant = request.grant;
    domain::RevealClaims claims{request.readerPublicKey,
                                {},
                                grant.organization,
                                grant.secret,
                                grant.versionId,
                                grant.version,
                                false,
                                grant.keys,
                                grant.purpose,
                                grant.id,
                                {SystemClock().now(), newId()}};
    domain::PersonProof proof{tokenAnew(spoils, seen.idToken), seen.opening, {}, {}};
    const auto hash = crypto::sha256(bytesOf(proof.idToken));
    proof.claims =
        *crypto::signProof(spoils.signer, wire::withSignIn(wire::serialize(wire::toJson(claims)),
                                                           Bytes(hash.begin(), hash.end())));
    request.person = std::move(proof);
    return request;
}

domain::SealVersionRequest forgedWrite(const Spoils& spoils)
{
    auto request = spoils.writes.back();
    request.context.version = domain::VersionId::fresh();
    ++request.context.number;
    request.person.reset();
    return request;
}

} // namespace

asio::awaitable<Result<wire::json::value>> HostileCustodian::act(std::string name)
{
    if (name == "replays a reveal")
        co_return co_await ask(m_spoils.reveals.back());
    if (name == "replays a reveal to a key of its own") {
        auto request = m_spoils.reveals.back();
        request.readerPublicKey = m_spoils.own.publicKey;
        co_return co_await ask(std::move(request));
    }
    if (name == "forges a grant")
        co_return co_await ask(forgedGrant(m_spoils));
    if (name == "forges a grant and a person")
        co_return co_await ask(forgedPerson(m_spoils));
    if (name == "forges a write")
        co_return co_await ask(forgedWrite(m_spoils));
    if (name == "delivers what it withheld")
        co_return co_await ask(*m_spoils.withheld);
    if (auto change = alteredChange(m_spoils, name))
        co_return co_await ask(std::move(*change));
    if (auto rewrap = alteredRewrap(m_spoils, name))
        co_return co_await ask(std::move(*rewrap));
    co_return Error{ErrorKind::NotFound, "There is no such act."};
}

} // namespace strongroom::hostile
