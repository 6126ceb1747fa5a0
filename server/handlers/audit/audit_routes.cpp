// Filters come as the text that people type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/audit/audit_routes.h"

#include "models/wire/approval_json.h"
#include "models/wire/audit_json.h"
#include "models/wire/evidence_json.h"
#include "server/commands/audit/erase_events.h"
#include "server/commands/audit/note_export.h"
#include "server/commands/audit/read_record.h"
#include "server/handlers/acting.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

RecordWish wishOf(const Request& request)
{
    return {queryOf(request, "filter").value_or(""), queryOf(request, "resource").value_or(""),
            queryOf(request, "cursor"), limitOf(request)};
}

/// Asks on the pool, and answers with what came of it.
template <class Ask>
Handler reading(ApiContext& context, Ask ask)
{
    return acting(context, [ask](ApiContext& api, const Caller& caller, const Request& request) {
        return ask(api.commands, caller, request);
    });
}

/// What others have to agree to first: 202.
boost::asio::awaitable<Reply> requestErase(ApiContext& context, Caller caller, Request request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        co_return Reply::problem(body.error(), request.id);
    wire::ObjectReader reader(*body);
    ErasureWish wish;
    for (auto& id : wire::readTexts(reader, "events", mostErasedAtOnce, 64))
        wish.events.push_back({std::move(id)});
    wish.reason = wire::readText(reader, "reason", 500);
    if (!reader.ok())
        co_return Reply::problem(reader.error(), request.id);
    const auto asked = co_await onPool(
        context.commands.pool, [&] { return requestErasure(context.commands, caller, wish); });
    co_return respond(asked, request, 202);
}

boost::asio::awaitable<Reply> takeExport(ApiContext& context, Caller caller, Request request)
{
    const auto exported = bodyOf<domain::RecordExport>(request);
    if (!exported)
        co_return Reply::problem(exported.error(), request.id);
    const auto noted = co_await onPool(
        context.commands.pool, [&] { return noteExport(context.commands, caller, *exported); });
    if (!noted)
        co_return Reply::problem(noted.error(), request.id);
    Reply reply;
    reply.status = 204;
    co_return reply;
}

} // namespace

void addAuditRoutes(Router& router, ApiContext& context, AuditRecords& records)
{
    using Context = CommandContext&;
    const auto base = std::string(organizationPath) + "/audit";
    router.add(Method::Get, base,
               reading(context,
                       [&records](Context commands, const Caller& caller, const Request& request) {
                           return listEvents(commands, records, caller, wishOf(request));
                       }));
    router.add(Method::Get, base + "/hours",
               reading(context,
                       [&records](Context commands, const Caller& caller, const Request& request) {
                           return asPage(countByHour(commands, records, caller, wishOf(request)));
                       }));
    router.add(Method::Get, base + "/exposure",
               reading(context,
                       [&records](Context commands, const Caller& caller, const Request& request) {
                           return asPage(exposureOf(commands, records, caller,
                                                    queryOf(request, "subject").value_or("")));
                       }));
    router.add(Method::Post, base + "/exports", authenticated(context, takeExport));
    router.add(Method::Post, base + "/erasures", authenticated(context, requestErase));
    router.add(Method::Get, base + "/{event}",
               reading(context, [](Context commands, const Caller& caller, const Request& request) {
                   return getEvent(commands, caller, {request.parameter("event")});
               }));
}

} // namespace strongroom::server
