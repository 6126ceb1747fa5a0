// A time zone in, numbers out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/outcomes/see_outcomes.h"

#include "models/wire/outcomes_json.h"
#include "server/commands/outcomes/see_outcomes.h"
#include "server/handlers/respond.h"

#include <charconv>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr int farthest = 14 * 60; ///< Of all time zones that there are.

Result<std::chrono::minutes> aheadOf(const Request& request)
{
    const auto text = queryOf(request, "utc_offset_minutes").value_or("0");
    int minutes = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    if (failed != std::errc() || end != text.data() + text.size() || minutes < -farthest
        || minutes > farthest)
        return Error{ErrorKind::InvalidInput,
                     "\"utc_offset_minutes\" is a whole number from -840 to 840.",
                     {},
                     "utc_offset_minutes"};
    return std::chrono::minutes(minutes);
}

} // namespace

void addOutcomesRoute(Router& router, ApiContext& context, OutcomeStorage& outcomes)
{
    router.add(
        Method::Get, std::string(organizationPath) + "/metrics/outcomes",
        authenticated(
            context,
            [&outcomes](ApiContext& api, Caller caller, Request request) -> awaitable<Reply> {
                const auto ahead = aheadOf(request);
                if (!ahead)
                    co_return Reply::problem(ahead.error(), request.id);
                auto& commands = api.commands;
                co_return respond(co_await onPool(commands.pool,
                                                  [&] {
                                                      return seeOutcomes(commands, outcomes, caller,
                                                                         *ahead);
                                                  }),
                                  request);
            }));
}

} // namespace strongroom::server
