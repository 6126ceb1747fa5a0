// events tail: what changes, while it does.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "models/wire/audit_json.h"

#include <QEventLoop>

#include <iostream>

namespace strongroom::cli {
namespace {

struct TailWish
{
    bool json = false;
    std::int64_t most = 0; ///< 0: until it is stopped.
};

void tell(const domain::Change& change, bool json)
{
    if (json)
        std::cout << wire::serialize(wire::toJson(change)) << std::endl;
    else
        std::cout << toRfc3339(change.at) << '\t' << change.action << '\t' << change.resourceKind
                  << '\t' << change.resourceId << '\t' << change.actor << std::endl;
}

int tail(const Connection& connection, const TailWish& wish)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      QEventLoop loop;
                      std::int64_t told = 0;
                      const auto& feed = plane.connection;
                      QObject::connect(&feed, &client::ConnectionApi::changed, &loop,
                                       [&](const domain::Change& change) {
                                           tell(change, wish.json);
                                           if (++told == wish.most)
                                               loop.quit();
                                       });
                      QObject::connect(&feed, &client::ConnectionApi::fellBehind, &loop, [] {
                          std::cerr << "Some changes were missed: the server keeps them no longer. "
                                       "See audit list.\n";
                      });
                      plane.connection.follow(organization);
                      loop.exec();
                      plane.connection.stop();
                      return int(Yes);
                  });
}

} // namespace

void addEventsCommand(Words program, const Connection& connection)
{
    auto& wish = program.keep<TailWish>();
    program.command("events", "What changes in the organization")
        .command("tail", "Follow it; goes on by itself after a lost connection")
        .flag("--json", wish.json, "A document a line")
        .number("--max-events", wish.most, "Ends after so many")
        .runs([&] { return tail(connection, wish); });
}

} // namespace strongroom::cli
