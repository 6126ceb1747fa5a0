// Answers for whoever watches the control plane; and all routes of the API together.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/health.h"
#include "server/handlers/report_job.h"

#include "server/handlers/access/manage_access.h"
#include "server/handlers/approvals/approval_routes.h"
#include "server/handlers/change_secret.h"
#include "server/handlers/end_session.h"
#include "server/handlers/follow_changes.h"
#include "server/handlers/reveal_values.h"

namespace strongroom::server {

using boost::asio::awaitable;

void addHealthRoutes(Router& router, ApiContext& context)
{
    router.add(Method::Get, "/healthz", [](Request) -> awaitable<Reply> {
        co_return Reply::json(wire::json::object{{"status", "ok"}});
    });
    router.add(Method::Get, "/readyz", [&context](Request request) -> awaitable<Reply> {
        auto& commands = context.commands;
        const auto ready = co_await onPool(commands.pool, [&] { return commands.storage.check(); });
        if (!ready)
            co_return Reply::problem(ready.error(), request.id, 503);
        co_return Reply::json(wire::json::object{{"status", "ok"}});
    });
    router.add(Method::Get, "/openapi.json", [&context](Request) -> awaitable<Reply> {
        co_return Reply::text(context.openapiJson, "application/json");
    });
}

void addApiRoutes(Router& router, ApiContext& context)
{
    addHealthRoutes(router, context);
    addAccessRoutes(router, context);
    addChangeRoutes(router, context);
    addRevealRoutes(router, context);
    addApprovalRoutes(router, context);
    addChangeFeedRoutes(router, context);
    addSessionRoutes(router, context);
    addJobRoutes(router, context);
}

} // namespace strongroom::server
