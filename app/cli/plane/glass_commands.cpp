// Emergencies from the command line: opened, ended, reviewed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "models/wire/approval_json.h"
#include "models/wire/audit_json.h"
#include "models/wire/page_json.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct GlassWish
{
    std::string group{};
    std::string scope{};
    std::string reason{};
    std::string ticket{};
    std::int64_t minutes = 0;
};

struct ReviewWish
{
    std::string id{};
    std::string finding{};
    std::string remark{};
};

std::string stateOf(const domain::BreakGlass& glass)
{
    if (isActive(glass, SystemClock().now()))
        return "open until " + toRfc3339(glass.expiresAt);
    return glass.finding ? std::string(nameOf(*glass.finding)) : "to be reviewed";
}

int openGlass(const Connection& connection, const GlassWish& wish)
{
    // What is wanted here is not wanted by the commands below, so the line's own rules cannot say.
    if (wish.group.empty() || wish.reason.empty() || wish.ticket.empty())
        return say({ErrorKind::InvalidInput,
                    "Say which secret, and why: break-glass GROUP --reason TEXT --ticket T."});
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto secret = secretOf(plane, organization, wish.group, wish.scope);
            if (!secret)
                return say(secret.error());
            const auto glass = wait(plane.approvals.openGlass(
                organization,
                {secret->id, wish.reason, wish.ticket, static_cast<std::uint32_t>(wish.minutes)}));
            if (!glass)
                return say(glass.error());
            std::cerr << "The glass of " << glass->secretName << " is broken until "
                      << toRfc3339(glass->expiresAt)
                      << ". Everything is recorded, and somebody else will review it.\n";
            std::cout << glass->id.value << '\n';
            return int(Yes);
        });
}

int listGlasses(const Connection& connection)
{
    return within(connection,
                  [](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto all = wait(plane.approvals.breakGlasses(organization));
                      if (!all)
                          return say(all.error());
                      for (const auto& one : *all)
                          std::cout << one.id.value << '\t' << stateOf(one) << '\t'
                                    << one.secretName << '\t' << one.name << '\t' << one.ticket
                                    << '\t' << one.reveals << " reveals\t" << one.reason << '\n';
                      return int(Yes);
                  });
}

int showActivity(const Connection& connection, const ReviewWish& wish)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto all = wait(plane.approvals.glassActivity(organization, {wish.id}));
                      if (!all)
                          return say(all.error());
                      for (const auto& one : *all)
                          std::cout << toRfc3339(one.at) << '\t' << one.actor << '\t' << one.action
                                    << '\t' << nameOf(one.decision) << '\t' << one.resourceName
                                    << '\t' << one.purpose << '\n';
                      return int(Yes);
                  });
}

int endGlass(const Connection& connection, const ReviewWish& wish)
{
    return within(connection,
                  [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
                      const auto done = wait(plane.approvals.endGlass(organization, {wish.id}));
                      if (!done)
                          return say(done.error());
                      std::cerr << "The emergency is over, and its grants can be used no more. "
                                   "Somebody else reviews it.\n";
                      return int(Yes);
                  });
}

int reviewGlass(const Connection& connection, const ReviewWish& wish)
{
    using enum domain::Finding;
    domain::BreakGlassReview review{Misuse, wish.remark};
    for (const auto finding : {Justified, FollowUp})
        if (wish.finding == nameOf(finding))
            review.finding = finding;
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto done = wait(plane.approvals.reviewGlass(organization, {wish.id}, review));
            if (!done)
                return say(done.error());
            std::cerr << "The review is closed: " << wish.finding << ".\n";
            return int(Yes);
        });
}

} // namespace

void addGlassCommands(Words program, const Connection& connection)
{
    auto glass = program.command("break-glass", "Access at once in an emergency");
    auto& emergency = glass.keep<GlassWish>();
    glass.text("group", emergency.group, "The secret's slug")
        .text("--scope", emergency.scope, "org, or an environment's slug")
        .text("--reason", emergency.reason, "What the emergency is, in at least 20 characters")
        .text("--ticket", emergency.ticket, "Its ticket")
        .number("--minutes", emergency.minutes, "For less time than the policy gives")
        .runs([&] { return openGlass(connection, emergency); });
    glass.command("list", "Those that stand open, one's own, and those to review").runs([&] {
        return listGlasses(connection);
    });
    const auto one = [&](const char* name, const char* help) {
        auto command = glass.command(name, help);
        auto& wish = command.keep<ReviewWish>();
        command.text("id", wish.id, "The emergency", required);
        return std::pair<Words, ReviewWish*>(command, &wish);
    };
    auto [activity, looked] = one("activity", "What was done in it");
    activity.runs([&connection, wish = looked] { return showActivity(connection, *wish); });
    auto [end, ended] = one("end", "Close it before its time is up");
    end.runs([&connection, wish = ended] { return endGlass(connection, *wish); });
    auto [review, judged] = one("review", "Close the review of somebody else's emergency");
    review
        .text("--finding", judged->finding, "What you found",
              {true, {"justified", "follow_up", "misuse"}})
        .text("--remark", judged->remark, "In a sentence", required)
        .runs([&connection, wish = judged] { return reviewGlass(connection, *wish); });
}

} // namespace strongroom::cli
