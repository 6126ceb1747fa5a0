// audit sinks: how far the organization's events have gone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "client/http/http_sinks.h"
#include "models/wire/sink_json.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

struct ListWish
{
    std::string output = "text";
};

std::string lineOf(const domain::SinkStanding& sink)
{
    auto line = sink.name + '\t' + sink.kind + '\t' + sink.format + "\tdelivered "
                + std::to_string(sink.next) + "\tbehind by " + std::to_string(sink.lag);
    if (sink.deliveredAt)
        line += "\tlast " + toRfc3339(*sink.deliveredAt);
    if (sink.failingSince)
        line += "\tfailing since " + toRfc3339(*sink.failingSince) + ": " + sink.problem;
    return line;
}

int list(const Connection& connection, const ListWish& wish)
{
    return within(
        connection,
        [&](client::ControlPlane& plane, const domain::OrganizationId& organization) -> int {
            client::HttpSinks sinks(plane.transport);
            const auto standings = wait(sinks.list(organization));
            if (!standings)
                return say(standings.error());
            if (wish.output == "json") {
                wire::json::array items;
                for (const auto& sink : *standings)
                    items.push_back(wire::toJson(sink));
                std::cout << wire::serialize(items) << '\n';
                return Yes;
            }
            for (const auto& sink : *standings)
                std::cout << lineOf(sink) << '\n';
            return Yes;
        });
}

} // namespace

void addSinkCommands(Words audit, const Connection& connection)
{
    auto& wish = audit.keep<ListWish>();
    audit.command("sinks", "Where the record's events go, and how far each of these is")
        .text("--output", wish.output, "How it is written", {false, {"text", "json"}})
        .runs([&] { return list(connection, wish); });
}

} // namespace strongroom::cli
