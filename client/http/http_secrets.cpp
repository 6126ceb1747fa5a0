// Reading and changing secrets; nothing here has a value in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_secrets.h"

#include "client/http/page_answer.h"
#include "models/wire/secret_json.h"
#include "models/wire/version_json.h"

#include <algorithm>

namespace strongroom::client {
namespace {

QString secretPath(const SecretAt& at, const QString& rest = {})
{
    return organizationPath(at.organization.value) + "/secrets/"
           + QString::fromStdString(at.secret.value) + rest;
}

QString versionPath(const SecretAt& at, std::uint32_t number, const QString& rest = {})
{
    return secretPath(at, "/versions/" + QString::number(number) + rest);
}

HttpCall deed(const QByteArray& verb, const QString& path, const SecretAt& at)
{
    HttpCall call(verb, path);
    call.headers.push_back(ifMatch(at.revision));
    return call;
}

} // namespace

QCoro::Task<Result<domain::Page<domain::Secret>>> HttpSecrets::list(SecretQuery query)
{
    auto path = organizationPath(query.organization.value)
                + "/secrets?limit=" + QString::number(query.limit);
    if (!query.text.empty())
        path += "&q=" + queryValue(query.text);
    if (query.environment)
        path += "&environment=" + queryValue(query.environment->value);
    else if (query.organizationOnly)
        path += "&scope=organization";
    if (query.deleted)
        path += "&state=deleted";
    if (query.cursor)
        path += "&cursor=" + queryValue(*query.cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    auto page = pageOf<domain::Secret>(reply);
    if (!page)
        co_return page;
    for (const auto& secret : page->items)
        if (auto known = expectSamePlace(secret); !known)
            co_return known.error();
    co_return page;
}

QCoro::Task<Result<domain::Secret>> HttpSecrets::get(domain::OrganizationId organization,
                                                     domain::SecretId secret)
{
    // Named, since gcc 12 destroys an aggregate twice that is made inside a co_await.
    const SecretAt at{organization, secret, 0};
    const auto reply = co_await m_transport.send(HttpCall("GET", secretPath(at)));
    auto found = answerOf<domain::Secret>(reply);
    // What is sealed and signed next is sealed and signed for this one.
    if (found && (found->id != secret || found->organization != organization))
        co_return Error{ErrorKind::Forged, "The server answered with another secret."};
    if (found)
        if (auto known = expectSamePlace(*found); !known)
            co_return known.error();
    if (found) {
        const auto followed = co_await followMoves(*found);
        if (!followed)
            co_return followed.error();
    }
    co_return found;
}

QCoro::Task<Result<domain::Secret>> HttpSecrets::change(SecretAt secret,
                                                        domain::SecretChange change)
{
    auto call = deed("PATCH", secretPath(secret), secret);
    call.body = jsonBody(wire::toJson(change));
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Secret>(reply);
}

QCoro::Task<Result<domain::Secret>> HttpSecrets::remove(SecretAt secret)
{
    const auto reply = co_await m_transport.send(deed("DELETE", secretPath(secret), secret));
    co_return answerOf<domain::Secret>(reply);
}

QCoro::Task<Result<domain::Secret>> HttpSecrets::restore(SecretAt secret)
{
    const auto reply =
        co_await m_transport.send(deed("POST", secretPath(secret, "/restore"), secret));
    co_return answerOf<domain::Secret>(reply);
}

QCoro::Task<Result<std::vector<domain::Version>>>
HttpSecrets::versions(domain::OrganizationId organization, domain::SecretId secret)
{
    // Named, since gcc 12 destroys an aggregate twice that is made inside a co_await.
    const SecretAt at{organization, secret, 0};
    const auto reply = co_await m_transport.send(HttpCall("GET", secretPath(at, "/versions")));
    auto page = pageOf<domain::Version>(reply);
    if (!page)
        co_return page.error();
    if (!page->items.empty()) {
        auto& met = m_met[secret.value];
        met = std::max(met, page->items.front().number);
    }
    co_return std::move(page->items);
}

QCoro::Task<Result<domain::Version>> HttpSecrets::deleteVersion(SecretAt secret,
                                                                std::uint32_t number)
{
    const auto reply =
        co_await m_transport.send(deed("DELETE", versionPath(secret, number), secret));
    co_return answerOf<domain::Version>(reply);
}

QCoro::Task<Result<domain::Version>> HttpSecrets::undeleteVersion(SecretAt secret,
                                                                  std::uint32_t number)
{
    const auto reply =
        co_await m_transport.send(deed("POST", versionPath(secret, number, "/undelete"), secret));
    co_return answerOf<domain::Version>(reply);
}

} // namespace strongroom::client
