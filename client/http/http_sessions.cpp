// Lists and ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_sessions.h"

#include "client/http/json_call.h"
#include "models/wire/page_json.h"

namespace strongroom::client {
namespace {

Result<Done> doneOf(const Result<HttpReply>& reply)
{
    return reply ? Result<Done>(Done{}) : reply.error();
}

} // namespace

QCoro::Task<Result<std::vector<domain::SignInSession>>> HttpSessions::list()
{
    const auto reply = co_await m_transport.send(HttpCall("GET", "/v1/me/sessions"));
    auto page =
        readAnswer<domain::Page<domain::SignInSession>>(reply, [](const wire::json::value& value) {
            return wire::pageFromJson<domain::SignInSession>(value);
        });
    if (!page)
        co_return page.error();
    co_return std::move(page->items);
}

QCoro::Task<Result<Done>> HttpSessions::end(std::string session)
{
    const auto reply =
        co_await m_transport.send(HttpCall("DELETE", "/v1/me/sessions/" + queryValue(session)));
    co_return doneOf(reply);
}

QCoro::Task<Result<Done>> HttpSessions::endOthers()
{
    const auto reply = co_await m_transport.send(HttpCall("POST", "/v1/me/sessions/end-others"));
    co_return doneOf(reply);
}

} // namespace strongroom::client
