// Lists and ends.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_sessions.h"

#include "client/http/page_answer.h"

namespace strongroom::client {

QCoro::Task<Result<std::vector<domain::SignInSession>>> HttpSessions::list()
{
    const auto reply = co_await m_transport.send(HttpCall("GET", "/v1/me/sessions"));
    co_return itemsOf<domain::SignInSession>(reply);
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
