// One call each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_machines.h"

#include "client/http/page_answer.h"
#include "models/wire/machine_json.h"

namespace strongroom::client {
namespace {

// Built outside the coroutines: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall callTo(const char* verb, const domain::OrganizationId& organization, const QString& rest,
                QByteArray body = {})
{
    return HttpCall(verb, organizationPath(organization.value) + rest, std::move(body));
}

QString inPath(const std::string& id)
{
    return '/' + QString::fromStdString(id);
}

} // namespace

QCoro::Task<Result<std::vector<domain::ApiKey>>>
HttpMachines::apiKeys(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(callTo("GET", organization, "/api-keys"));
    co_return itemsOf<domain::ApiKey>(reply);
}

QCoro::Task<Result<domain::IssuedApiKey>>
HttpMachines::createApiKey(domain::OrganizationId organization, domain::NewApiKey wish)
{
    const auto reply = co_await m_transport.send(
        callTo("POST", organization, "/api-keys", jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::IssuedApiKey>(reply);
}

QCoro::Task<Result<domain::ApiKey>> HttpMachines::revokeApiKey(domain::OrganizationId organization,
                                                               domain::ApiKeyId key)
{
    const auto reply =
        co_await m_transport.send(callTo("DELETE", organization, "/api-keys" + inPath(key.value)));
    co_return answerOf<domain::ApiKey>(reply);
}

QCoro::Task<Result<std::vector<domain::ServiceAccount>>>
HttpMachines::serviceAccounts(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(callTo("GET", organization, "/service-accounts"));
    co_return itemsOf<domain::ServiceAccount>(reply);
}

QCoro::Task<Result<domain::ServiceAccount>>
HttpMachines::createServiceAccount(domain::OrganizationId organization,
                                   domain::NewServiceAccount wish)
{
    const auto reply = co_await m_transport.send(
        callTo("POST", organization, "/service-accounts", jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::ServiceAccount>(reply);
}

QCoro::Task<Result<domain::ServiceAccount>>
HttpMachines::disableServiceAccount(domain::OrganizationId organization,
                                    domain::ServiceAccountId account)
{
    const auto reply = co_await m_transport.send(
        callTo("DELETE", organization, "/service-accounts" + inPath(account.value)));
    co_return answerOf<domain::ServiceAccount>(reply);
}

QCoro::Task<Result<domain::ServiceAccount>>
HttpMachines::addCredential(domain::OrganizationId organization, domain::ServiceAccountId account,
                            domain::NewCredential wish)
{
    const auto reply = co_await m_transport.send(
        callTo("POST", organization, "/service-accounts" + inPath(account.value) + "/credentials",
               jsonBody(wire::toJson(wish))));
    co_return answerOf<domain::ServiceAccount>(reply);
}

QCoro::Task<Result<std::vector<domain::RunnerState>>>
HttpMachines::runners(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(callTo("GET", organization, "/runners"));
    co_return itemsOf<domain::RunnerState>(reply);
}

} // namespace strongroom::client
