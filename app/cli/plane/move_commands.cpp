// Secrets that move to another backend: shown first, then moved one by one, and gone on with later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/moving.h"
#include "app/cli/plane/purposes.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using Plane = client::ControlPlane;

struct MoveWords
{
    std::string from{};
    std::string to{};
    std::string secret{};
    std::string scope{};
    std::string resume{};
    std::string cancel{};
    PurposeWish purpose{{}, {}}; ///< No guess: why is on the record.
    bool dryRun = false;
    bool json = false;
};

Result<domain::MoveId> moveNamed(const std::string& id)
{
    return isId(id) ? Result<domain::MoveId>(domain::MoveId{id})
                    : Error{ErrorKind::NotFound, "There is no such move."};
}

Result<domain::MoveWish> wishOf(Plane& plane, const OrganizationId& organization,
                                const MoveWords& words)
{
    if (words.from.empty() || words.to.empty())
        return Error{ErrorKind::InvalidInput,
                     "Say from where to where with --from and --to, or go on with --resume."};
    const auto from = backendNamed(plane, organization, words.from);
    const auto to = backendNamed(plane, organization, words.to);
    auto why = words.purpose;
    if (words.dryRun && why.category.empty())
        why.category = domain::PurposeCategory::Other;
    const auto purpose = purposeOf(why);
    if (!from || !to || !purpose)
        return !from ? from.error() : !to ? to.error() : purpose.error();
    domain::MoveWish wish{*from, *to, {}, *purpose};
    if (!words.secret.empty()) {
        const auto secret = secretOf(plane, organization, words.secret, words.scope);
        if (!secret)
            return secret.error();
        wish.secret = secret->id;
    }
    return wish;
}

int showPlan(Plane& plane, const OrganizationId& organization, const MoveWords& words)
{
    const auto wish = wishOf(plane, organization, words);
    if (!wish)
        return say(wish.error());
    const auto plan = wait(plane.moves.plan(organization, *wish));
    if (!plan)
        return say(plan.error());
    const auto uses = usesIn(plane, organization, wish->from);
    if (!words.json) {
        for (const auto& secret : plan->secrets)
            print(secret, usersOf(uses, secret));
        return Yes;
    }
    std::cout << wire::serialize(planToJson(*plan, uses)) << '\n';
    return Yes;
}

Result<domain::Move> beginOrResume(Plane& plane, const OrganizationId& organization,
                                   const MoveWords& words)
{
    if (!words.resume.empty()) {
        const auto id = moveNamed(words.resume);
        return id ? wait(plane.moves.get(organization, *id)) : Result<domain::Move>(id.error());
    }
    const auto wish = wishOf(plane, organization, words);
    if (!wish)
        return wish.error();
    auto begun = wait(plane.moves.start(organization, *wish));
    if (begun && !words.json)
        for (const auto& secret : begun->secrets)
            print(secret);
    return begun;
}

int move(const Connection& connection, const MoveWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        if (words.dryRun)
            return showPlan(plane, organization, words);
        const auto begun = beginOrResume(plane, organization, words);
        if (!begun)
            return say(begun.error());
        return moveAll(plane, *begun, words.json);
    });
}

int list(const Connection& connection, const MoveWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        if (!words.cancel.empty()) {
            const auto id = moveNamed(words.cancel);
            if (!id)
                return say(id.error());
            const auto cancelled = wait(plane.moves.cancel(organization, *id));
            if (!cancelled)
                return say(cancelled.error());
            print(*cancelled);
            return Yes;
        }
        const auto moves = wait(plane.moves.list(organization));
        if (!moves)
            return say(moves.error());
        wire::json::array items;
        for (const auto& one : *moves) {
            if (words.json)
                items.push_back(wire::toJson(one));
            else
                print(one);
        }
        if (words.json)
            std::cout << wire::serialize(items) << '\n';
        return Yes;
    });
}

} // namespace

void addMoveCommands(Words backends, const Connection& connection)
{
    auto& words = backends.keep<MoveWords>();
    auto moving = backends.command("move", "Move secrets to another backend, values sealed anew");
    moving.text("--from", words.from, "The backend's name or id")
        .text("--to", words.to, "The other one's")
        .text("--secret", words.secret, "This one only, by its slug")
        .text("--scope", words.scope, "Its environment, or org")
        .text("--resume", words.resume, "Go on with a move, by its id")
        .flag("--dry-run", words.dryRun, "Only show what would move, and what is skipped")
        .flag("--json", words.json, "One document");
    addPurposeWords(moving, words.purpose);
    moving.runs([&] { return move(connection, words); });
    auto moves = backends.command("moves", "Moves, and how far they have come");
    moves.text("--cancel", words.cancel, "Give one up, by its id: what has moved stays moved")
        .flag("--json", words.json, "One document")
        .runs([&] { return list(connection, words); });
}

} // namespace strongroom::cli
