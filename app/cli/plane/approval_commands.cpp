// Approvals and grants from the command line.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "models/wire/approval_json.h"
#include "models/wire/grant_json.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct OneWish
{
    std::string id{};
    std::string note{};
    std::int64_t minutes = 0;
};

void print(const domain::Approval& one)
{
    std::cout << one.id.value << '\t' << nameOf(one.state) << '\t' << nameOf(one.action) << '\t'
              << one.resourceName << '\t' << one.requesterName << '\t' << approvalsIn(one) << " of "
              << one.needed << '\t' << summaryOf(one.purpose) << '\n';
}

int listApprovals(const Connection& connection)
{
    return within(connection,
                  [](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto all = wait(plane.approvals.approvals(organization));
                      if (!all)
                          return say(all.error());
                      for (const auto& one : *all)
                          print(one);
                      return int(Yes);
                  });
}

int showApproval(const Connection& connection, const OneWish& wish)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto one = wait(plane.approvals.approval(organization, {wish.id}));
                      if (!one)
                          return say(one.error());
                      std::cout << wire::serialize(wire::toJson(*one)) << '\n';
                      return int(Yes);
                  });
}

enum class Verb { Approve, Deny, Withdraw };

/// What is decided on is printed before: the person sees what they agree to.
int decide(const Connection& connection, const OneWish& wish, Verb verb)
{
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto seen = wait(plane.approvals.approval(organization, {wish.id}));
            if (!seen)
                return say(seen.error());
            const client::ApprovalAt at{organization, seen->id, seen->revision};
            const auto done =
                verb == Verb::Withdraw
                    ? wait(plane.approvals.withdraw(at))
                    : wait(plane.approvals.decide(at, {verb == Verb::Approve, wish.note,
                                                       static_cast<std::uint32_t>(wish.minutes)}));
            if (!done)
                return say(done.error());
            print(*done);
            return int(Yes);
        });
}

int listGrants(const Connection& connection, const bool& all)
{
    return within(connection, [&](client::ControlPlane& plane,
                                  const domain::OrganizationId& organization) {
        const auto grants = wait(plane.approvals.grants(organization, !all));
        if (!grants)
            return say(grants.error());
        for (const auto& one : *grants)
            std::cout << one.id.value << '\t' << one.secretName << '\t' << one.subjectName << '\t'
                      << one.uses << " of " << one.maxUses << '\t' << toRfc3339(one.expiresAt)
                      << '\t' << (one.revokedAt ? "revoked" : nameOf(one.action)) << '\t'
                      << summaryOf(one.purpose) << '\n';
        return int(Yes);
    });
}

int alterGrant(const Connection& connection, const OneWish& wish, bool revoke)
{
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto done = revoke ? wait(plane.approvals.revoke(organization, {wish.id}))
                                     : wait(plane.approvals.extend(organization, {wish.id}));
            if (!done)
                return say(done.error());
            std::cerr << (revoke ? "The grant can be used no more.\n"
                                 : "The grant lasts until " + toRfc3339(done->expiresAt) + ".\n");
            return int(Yes);
        });
}

} // namespace

void addApprovalCommands(Words program, const Connection& connection)
{
    auto approvals = program.command("approvals", "Requests that need somebody else's agreement");
    approvals.command("list", "Own requests, and those to decide on").runs([&] {
        return listApprovals(connection);
    });
    const auto one = [&](const char* name, const char* help) {
        auto command = approvals.command(name, help);
        auto& wish = command.keep<OneWish>();
        command.text("id", wish.id, "The request", required);
        return std::pair<Words, OneWish*>(command, &wish);
    };
    auto [show, shown] = one("show", "All of a request, as JSON");
    show.runs([&connection, wish = shown] { return showApproval(connection, *wish); });
    auto [approve, agreed] = one("approve", "Agree to a request of somebody else");
    approve.text("--note", agreed->note, "In your own words")
        .number("--minutes", agreed->minutes, "For less time than was asked for")
        .runs([&connection, wish = agreed] { return decide(connection, *wish, Verb::Approve); });
    auto [deny, denied] = one("deny", "Refuse a request of somebody else");
    deny.text("--note", denied->note, "Why").runs([&connection, wish = denied] {
        return decide(connection, *wish, Verb::Deny);
    });
    auto [withdraw, mine] = one("withdraw", "Take back a request of your own");
    withdraw.runs([&connection, wish = mine] { return decide(connection, *wish, Verb::Withdraw); });

    auto grants = program.command("grants", "Leave that was given to see values");
    auto list = grants.command("list", "Those that can still be used");
    auto& all = list.keep<bool>();
    list.flag("--all", all, "All of them").runs([&] { return listGrants(connection, all); });
    for (const bool revoke : {true, false}) {
        auto command =
            grants.command(revoke ? "revoke" : "extend",
                           revoke ? "Use it no more" : "Once, by as long as it was given for");
        auto& wish = command.keep<OneWish>();
        command.text("id", wish.id, "The grant", required).runs([&connection, &wish, revoke] {
            return alterGrant(connection, wish, revoke);
        });
    }
}

} // namespace strongroom::cli
