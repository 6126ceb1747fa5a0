// Small reads.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_directory.h"

#include "base/ids.h"
#include "client/http/page_answer.h"

namespace strongroom::client {

QCoro::Task<Result<std::vector<domain::Environment>>>
HttpDirectory::environments(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", organizationPath(organization.value) + "/environments"));
    auto environments = itemsOf<domain::Environment>(reply);
    if (!environments)
        co_return environments;
    for (const auto& one : *environments)
        if (auto met = m_memory.meetEnvironment(organization, one.slug, one.id); !met)
            co_return met.error();
    co_return environments;
}

QCoro::Task<Result<domain::Environment>>
HttpDirectory::createEnvironment(domain::OrganizationId organization,
                                 domain::Environment environment)
{
    if (environment.id.empty())
        environment.id = domain::EnvironmentId::fresh();
    HttpCall call("POST", organizationPath(organization.value) + "/environments",
                  jsonBody(wire::toJson(environment)));
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Environment>(reply);
}

QCoro::Task<Result<bool>> HttpDirectory::custodianConnected(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", organizationPath(organization.value) + "/custodian"));
    if (!reply && reply.error().kind == ErrorKind::NoCustodian)
        co_return false;
    if (!reply)
        co_return reply.error();
    co_return true;
}

} // namespace strongroom::client
