// The same addresses as without the names, and one more word in the question.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_keyed_secrets.h"

#include "client/http/page_answer.h"
#include "models/wire/keyed_secret_json.h"

namespace strongroom::client {

QCoro::Task<Result<domain::Page<domain::KeyedSecret>>>
HttpKeyedSecrets::listKeyed(domain::OrganizationId organization, std::optional<std::string> cursor,
                            std::uint32_t limit)
{
    auto path =
        organizationPath(organization.value) + "/secrets?keys=true&limit=" + QString::number(limit);
    if (cursor)
        path += "&cursor=" + queryValue(*cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<domain::KeyedSecret>(reply);
}

QCoro::Task<Result<domain::KeyedSecret>>
HttpKeyedSecrets::getKeyed(domain::OrganizationId organization, domain::SecretId secret)
{
    const auto path = organizationPath(organization.value) + "/secrets/"
                      + QString::fromStdString(secret.value) + "?keys=true";
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    auto found = answerOf<domain::KeyedSecret>(reply);
    if (found && (found->secret.id != secret || found->secret.organization != organization))
        co_return Error{ErrorKind::Forged, "The server answered with another secret."};
    co_return found;
}

} // namespace strongroom::client
