// What is signed is what the server says of the secret, once it agrees with what was met.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_moves.h"

#include "client/http/met_before.h"
#include "client/http/page_answer.h"
#include "models/wire/move_custody_json.h"
#include "models/wire/secret_move_json.h"

namespace strongroom::client {
namespace {

QString movePath(const domain::OrganizationId& organization, const domain::MoveId& move,
                 const QString& rest = {})
{
    return organizationPath(organization.value) + "/moves/" + QString::fromStdString(move.value)
           + rest;
}

domain::MoveClaims claimsFor(const domain::Move& move, const domain::Secret& secret,
                             const std::vector<domain::Version>& versions)
{
    domain::MoveClaims claims;
    claims.organization = secret.organization;
    claims.environment = secret.environment;
    claims.secret = secret.id;
    claims.backend = secret.backend;
    claims.toSecret = domain::SecretId::fresh();
    claims.toBackend = move.to;
    for (const auto& version : versions)
        if (version.state == domain::VersionState::Created)
            claims.versions.push_back({version.number, version.id, domain::VersionId::fresh()});
    claims.stamp = {SystemClock().now(), newId(), {}};
    return claims;
}

} // namespace

QCoro::Task<Result<domain::MovePlan>> HttpMoves::plan(domain::OrganizationId organization,
                                                      domain::MoveWish wish)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/move-plans",
                 jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::MovePlan>(reply);
}

QCoro::Task<Result<domain::Move>> HttpMoves::start(domain::OrganizationId organization,
                                                   domain::MoveWish wish)
{
    const auto reply = co_await m_transport.send(HttpCall(
        "POST", organizationPath(organization.value) + "/moves", jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::Move>(reply);
}

QCoro::Task<Result<std::vector<domain::Move>>> HttpMoves::list(domain::OrganizationId organization)
{
    const auto reply =
        co_await m_transport.send(HttpCall("GET", organizationPath(organization.value) + "/moves"));
    co_return itemsOf<domain::Move>(reply);
}

QCoro::Task<Result<domain::Move>> HttpMoves::get(domain::OrganizationId organization,
                                                 domain::MoveId move)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", movePath(organization, move)));
    co_return answerOf<domain::Move>(reply);
}

QCoro::Task<Result<domain::Move>> HttpMoves::cancel(domain::OrganizationId organization,
                                                    domain::MoveId move)
{
    const auto reply =
        co_await m_transport.send(HttpCall("POST", movePath(organization, move, "/cancel"), "{}"));
    co_return answerOf<domain::Move>(reply);
}

QCoro::Task<Result<domain::MovingSecret>> HttpMoves::moveSecret(domain::Move move,
                                                                domain::SecretId secret)
{
    const auto now = co_await m_secrets.get(move.organization, secret);
    if (!now)
        co_return now.error();
    const auto versions = co_await m_secrets.versions(move.organization, secret);
    if (!versions)
        co_return versions.error();
    if (auto known = expectMetBefore(m_memory, *now, *versions, "It was not moved."); !known)
        co_return known.error();
    const auto claims = claimsFor(move, *now, *versions);
    auto proof = co_await m_prover.prove(wire::serialize(wire::toJson(claims)));
    if (!proof)
        co_return proof.error();
    domain::SecretMoveWish wish;
    wish.toSecret = claims.toSecret;
    wish.versions = claims.versions;
    wish.person = std::move(*proof);
    const auto path =
        movePath(move.organization, move.id, "/secrets/" + QString::fromStdString(secret.value));
    const auto reply =
        co_await m_transport.send(HttpCall("POST", path, jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::MovingSecret>(reply);
}

} // namespace strongroom::client
