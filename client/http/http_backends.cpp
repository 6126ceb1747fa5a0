// One call each. What carries credentials is wiped as soon as the answer is there.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_backends.h"

#include "client/http/page_answer.h"
#include "client/http/secret_json.h"
#include "models/wire/backend_json.h"

namespace strongroom::client {
namespace {

// Built outside the coroutines: gcc 12 cannot keep a braced list in a coroutine's frame.
HttpCall callTo(const char* verb, const domain::OrganizationId& organization, const QString& rest,
                QByteArray body = {})
{
    return HttpCall(verb, organizationPath(organization.value) + rest, std::move(body));
}

HttpCall callTo(const char* verb, const BackendAt& at, const char* rest = "", QByteArray body = {})
{
    return callTo(verb, at.organization,
                  "/backends/" + QString::fromStdString(at.backend.value) + rest, std::move(body));
}

/// As Qt sees it; `body` has to be there until the answer is.
QByteArray borrowed(const SecretBytes& body)
{
    const auto bytes = body.reveal();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size()));
}

HttpCall changeOf(const BackendAt& at, const SecretBytes& body)
{
    auto call = callTo("PATCH", at, "", borrowed(body));
    call.headers.push_back(ifMatch(at.revision));
    return call;
}

} // namespace

QCoro::Task<Result<std::vector<domain::StorageBackend>>>
HttpBackends::list(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(callTo("GET", organization, "/backends"));
    co_return itemsOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<domain::StorageBackend>> HttpBackends::get(BackendAt at)
{
    const auto reply = co_await m_transport.send(callTo("GET", at));
    co_return answerOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<std::vector<domain::BackendKind>>>
HttpBackends::kinds(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(callTo("GET", organization, "/backend-kinds"));
    co_return itemsOf<domain::BackendKind>(reply);
}

QCoro::Task<Result<domain::StorageBackend>>
HttpBackends::create(domain::OrganizationId organization, domain::NewBackend wish)
{
    const auto body = secretText(wire::toJson(wish));
    const auto reply =
        co_await m_transport.send(callTo("POST", organization, "/backends", borrowed(body)));
    co_return answerOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<domain::StorageBackend>> HttpBackends::change(BackendAt at,
                                                                 domain::BackendChange change)
{
    const auto body = secretText(wire::toJson(change));
    const auto reply = co_await m_transport.send(changeOf(at, body));
    co_return answerOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<domain::StorageBackend>> HttpBackends::remove(BackendAt at)
{
    const auto reply = co_await m_transport.send(callTo("DELETE", at));
    co_return answerOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<domain::StorageBackend>> HttpBackends::setDefault(BackendAt at)
{
    const auto reply = co_await m_transport.send(callTo("POST", at, "/default"));
    co_return answerOf<domain::StorageBackend>(reply);
}

QCoro::Task<Result<domain::BackendCheck>> HttpBackends::test(BackendAt at)
{
    const auto reply = co_await m_transport.send(callTo("POST", at, "/test"));
    co_return answerOf<domain::BackendCheck>(reply);
}

QCoro::Task<Result<domain::BackendCheck>> HttpBackends::testNew(domain::OrganizationId organization,
                                                                domain::NewBackend wish)
{
    const auto body = secretText(wire::toJson(wish));
    const auto reply =
        co_await m_transport.send(callTo("POST", organization, "/backend-tests", borrowed(body)));
    co_return answerOf<domain::BackendCheck>(reply);
}

} // namespace strongroom::client
