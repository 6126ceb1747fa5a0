// HTTP in, command, HTTP out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/bulk/bulk_routes.h"

#include "models/wire/bulk_json.h"
#include "server/commands/bulk/destroy_bulk.h"
#include "server/handlers/acting.h"

namespace strongroom::server {
namespace {

Result<domain::BulkId> bulkIn(const Request& request)
{
    return idIn<domain::BulkId>(request, "bulk", "The bulk deed");
}

using Act = Result<domain::Bulk> (*)(const BulkWork&, const Caller&, const domain::BulkId&);

Handler actingOnBulk(ApiContext& context, const BulkWork& work, Act act)
{
    return acting(context, [work, act](ApiContext&, const Caller& caller, const Request& request) {
        const auto id = bulkIn(request);
        return id ? act(work, caller, *id) : Result<domain::Bulk>(id.error());
    });
}

Result<domain::Bulk> plan(const BulkWork& work, const Caller& caller, const Request& request)
{
    const auto wish = bodyOf<domain::BulkWish>(request);
    return wish ? planBulk(work, caller, *wish) : Result<domain::Bulk>(wish.error());
}

Result<domain::Bulk> start(const BulkWork& work, const Caller& caller, const Request& request)
{
    const auto id = bulkIn(request);
    const auto agreed = bodyOf<domain::BulkStart>(request);
    if (!id || !agreed)
        return id ? agreed.error() : id.error();
    return startBulk(work, caller, *id, *agreed);
}

Result<domain::Bulk> destroy(const BulkWork& work, const Caller& caller, const Request& request)
{
    const auto id = bulkIn(request);
    const auto agreed = bodyOf<domain::BulkStart>(request);
    if (!id || !agreed)
        return id ? agreed.error() : id.error();
    return destroyBulk(work, caller, *id, *agreed);
}

Result<domain::BulkItemState> stateIn(const Request& request)
{
    using enum domain::BulkItemState;
    const auto asked = queryOf(request, "state").value_or("failed");
    for (const auto state : {Left, Done, Failed, Skipped})
        if (nameOf(state) == asked)
            return state;
    return Error{
        ErrorKind::InvalidInput, "\"state\" must be left, done, failed or skipped.", {}, "state"};
}

Result<domain::Page<domain::BulkItem>> secretsOf(const BulkWork& work, const Caller& caller,
                                                 const Request& request)
{
    const auto id = bulkIn(request);
    const auto state = stateIn(request);
    if (!id || !state)
        return id ? state.error() : id.error();
    return listBulkItems(work, caller, *id, *state, queryOf(request, "cursor").value_or(""));
}

} // namespace

void addBulkRoutes(Router& router, ApiContext& context, const BulkWork& work)
{
    const auto organization = std::string(organizationPath);
    const auto base = organization + "/bulk";
    const auto one = base + "/{bulk}";
    const auto with = [&](auto act, unsigned status = 200) {
        return acting(
            context,
            [work, act](ApiContext&, const Caller& caller, const Request& request) {
                return act(work, caller, request);
            },
            status);
    };
    router.add(Method::Post, organization + "/bulk-plans", with(plan, 201));
    router.add(Method::Get, base,
               acting(context, [work](ApiContext&, const Caller& caller, const Request&) {
                   return asPage(listBulks(work, caller));
               }));
    router.add(Method::Get, one, actingOnBulk(context, work, getBulk));
    router.add(Method::Get, one + "/secrets", with(secretsOf));
    router.add(Method::Post, one + "/start", with(start));
    router.add(Method::Post, one + "/destroy", with(destroy));
    router.add(Method::Post, one + "/pause", actingOnBulk(context, work, pauseBulk));
    router.add(Method::Post, one + "/resume", actingOnBulk(context, work, resumeBulk));
    router.add(Method::Post, one + "/cancel", actingOnBulk(context, work, cancelBulk));
    router.add(Method::Post, one + "/retry", actingOnBulk(context, work, retryBulk));
    router.add(Method::Post, one + "/undo", actingOnBulk(context, work, undoBulk));
}

} // namespace strongroom::server
