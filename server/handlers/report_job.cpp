// A report in, a line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/report_job.h"

#include "models/wire/job_json.h"
#include "server/commands/report_job.h"
#include "server/handlers/respond.h"

namespace strongroom::server {
namespace {

boost::asio::awaitable<Reply> report(ApiContext& context, Caller caller, Request request)
{
    const auto wish = bodyOf<domain::JobReport>(request);
    if (!wish)
        co_return Reply::problem(wish.error(), request.id);
    const auto done = co_await onPool(context.commands.pool,
                                      [&] { return reportJob(context.commands, caller, *wish); });
    if (!done)
        co_return Reply::problem(done.error(), request.id);
    Reply reply;
    reply.status = 204;
    co_return reply;
}

} // namespace

void addJobRoutes(Router& router, ApiContext& context)
{
    router.add(Method::Post, std::string(organizationPath) + "/job-reports",
               authenticated(context, report));
}

} // namespace strongroom::server
