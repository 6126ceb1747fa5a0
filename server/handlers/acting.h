// Handlers that are one act: the caller and the request in, what came of it out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/handlers/respond.h"

#include <string>

namespace strongroom::server {

/// An act that takes the API, the caller and the request, done on the pool.
template <class Act>
Handler acting(ApiContext& context, Act act, unsigned status = 200)
{
    return authenticated(context,
                         [act, status](ApiContext& api, Caller caller,
                                       Request request) -> boost::asio::awaitable<Reply> {
                             const auto done = co_await onPool(
                                 api.commands.pool, [&] { return act(api, caller, request); });
                             co_return respond(done, request, status);
                         });
}

/// The id in the path under `name`; `what` begins the sentence of NotFound: "The backend".
template <class Id>
Result<Id> idIn(const Request& request, const std::string& name, const char* what)
{
    const auto& id = request.parameter(name);
    return isId(id) ? Result<Id>(Id{id})
                    : Error{ErrorKind::NotFound, std::string(what) + " was not found."};
}

} // namespace strongroom::server
