// Standings are read, and nothing is asked of the sinks.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/sinks/list_sinks.h"

#include "models/wire/sink_json.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/page_json.h"

namespace strongroom::server {

using boost::asio::awaitable;

void addSinkRoute(Router& router, ApiContext& context, AuditExport& exports)
{
    router.add(Method::Get, std::string(organizationPath) + "/audit/sinks",
               authenticated(
                   context,
                   [&exports](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
                       using Standings = Result<std::vector<domain::SinkStanding>>;
                       auto& commands = api.commands;
                       auto standings = co_await onPool(commands.pool, [&]() -> Standings {
                           if (auto allowed = commands.policy.decide(caller.principal,
                                                                     domain::Capability::SeeAudit,
                                                                     caller.organization);
                               !allowed)
                               return allowed.error();
                           return exports.standings(caller.organization);
                       });
                       co_return respond(asPage(std::move(standings)), request);
                   }));
}

} // namespace strongroom::server
