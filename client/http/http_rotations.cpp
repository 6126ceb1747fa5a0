// Each step names the revision that was seen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_rotations.h"

#include "models/wire/rotation_json.h"

// After it, since its templates call the declarations above.
#include "client/http/page_answer.h"

namespace strongroom::client {
namespace {

using domain::Rotation;
using domain::RotationDefault;
using domain::RotationStanding;

QString at(const domain::OrganizationId& organization, const QString& rest = {})
{
    return organizationPath(organization.value) + "/rotations" + rest;
}

QString ofSecret(const domain::OrganizationId& organization, const domain::SecretId& secret,
                 const QString& rest)
{
    return organizationPath(organization.value) + "/secrets/" + QString::fromStdString(secret.value)
           + rest;
}

QString defaultsOf(const domain::OrganizationId& organization)
{
    return organizationPath(organization.value) + "/rotation-defaults";
}

QString defaultAt(const domain::OrganizationId& organization,
                  const std::optional<domain::EnvironmentId>& environment)
{
    return defaultsOf(organization)
           + (environment ? "/environments/" + QString::fromStdString(environment->value)
                          : QString("/organization"));
}

HttpCall changeOf(const Rotation& seen, const char* deed, const wire::json::object& body)
{
    HttpCall call("POST", at(seen.organization, '/' + QString::fromStdString(seen.id.value) + deed),
                  jsonBody(body));
    call.headers.push_back(ifMatch(seen.revision));
    return call;
}

} // namespace

QCoro::Task<Result<domain::Page<RotationStanding>>> HttpRotations::due(DueQuestion question)
{
    QString path = at(question.organization, "/due?limit=200");
    if (question.state)
        path += "&state=" + QString::fromStdString(std::string(nameOf(*question.state)));
    if (question.cursor)
        path += "&cursor=" + queryValue(*question.cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<RotationStanding>(reply);
}

QCoro::Task<Result<RotationStanding>> HttpRotations::standing(domain::OrganizationId organization,
                                                              domain::SecretId secret)
{
    const auto reply =
        co_await m_transport.send(HttpCall("GET", ofSecret(organization, secret, "/rotation")));
    co_return answerOf<RotationStanding>(reply);
}

QCoro::Task<Result<RotationStanding>> HttpRotations::putPolicy(domain::OrganizationId organization,
                                                               domain::SecretId secret,
                                                               domain::RotationPolicy policy)
{
    const auto reply = co_await m_transport.send(HttpCall(
        "PUT", ofSecret(organization, secret, "/rotation-policy"), jsonBody(wire::toJson(policy))));
    co_return answerOf<RotationStanding>(reply);
}

QCoro::Task<Result<RotationStanding>>
HttpRotations::removePolicy(domain::OrganizationId organization, domain::SecretId secret)
{
    const auto reply = co_await m_transport.send(
        HttpCall("DELETE", ofSecret(organization, secret, "/rotation-policy")));
    co_return answerOf<RotationStanding>(reply);
}

QCoro::Task<Result<std::vector<RotationDefault>>>
HttpRotations::defaults(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", defaultsOf(organization)));
    co_return itemsOf<RotationDefault>(reply);
}

QCoro::Task<Result<std::vector<RotationDefault>>>
HttpRotations::putDefault(domain::OrganizationId organization, RotationDefault standard)
{
    const auto reply =
        co_await m_transport.send(HttpCall("PUT", defaultAt(organization, standard.environment),
                                           jsonBody(wire::toJson(standard.policy))));
    co_return itemsOf<RotationDefault>(reply);
}

QCoro::Task<Result<std::vector<RotationDefault>>>
HttpRotations::removeDefault(domain::OrganizationId organization,
                             std::optional<domain::EnvironmentId> environment)
{
    const auto reply =
        co_await m_transport.send(HttpCall("DELETE", defaultAt(organization, environment)));
    co_return itemsOf<RotationDefault>(reply);
}

QCoro::Task<Result<domain::Page<Rotation>>>
HttpRotations::running(domain::OrganizationId organization)
{
    const auto reply =
        co_await m_transport.send(HttpCall("GET", at(organization, "?state=running&limit=200")));
    co_return pageOf<Rotation>(reply);
}

QCoro::Task<Result<Rotation>> HttpRotations::start(domain::OrganizationId organization,
                                                   domain::SecretId secret)
{
    const wire::json::object wish{{"secret", secret.value}};
    const auto reply =
        co_await m_transport.send(HttpCall("POST", at(organization), jsonBody(wish)));
    co_return answerOf<Rotation>(reply);
}

QCoro::Task<Result<Rotation>> HttpRotations::get(domain::OrganizationId organization,
                                                 domain::RotationId rotation)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", at(organization, '/' + QString::fromStdString(rotation.value))));
    co_return answerOf<Rotation>(reply);
}

QCoro::Task<Result<Rotation>> HttpRotations::step(Rotation seen, domain::StepWish wish)
{
    const auto reply = co_await m_transport.send(changeOf(seen, "/steps", wire::toJson(wish)));
    co_return answerOf<Rotation>(reply);
}

QCoro::Task<Result<Rotation>> HttpRotations::abort(Rotation seen, domain::AbortWish wish)
{
    const auto reply = co_await m_transport.send(changeOf(seen, "/abort", wire::toJson(wish)));
    co_return answerOf<Rotation>(reply);
}

} // namespace strongroom::client
