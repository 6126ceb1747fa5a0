// Secrets on their way, one after the other; and as lines and JSON.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/moving.h"

#include "app/cli/plane/used_by.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {

using domain::MovedState;
using domain::OrganizationId;
using Plane = client::ControlPlane;

Result<domain::BackendId> backendNamed(Plane& plane, const OrganizationId& organization,
                                       const std::string& name)
{
    const auto all = wait(plane.backends.list(organization));
    if (!all)
        return all.error();
    for (const auto& one : *all)
        if (one.backend.name == name || one.backend.id.value == name)
            return one.backend.id;
    return Error{ErrorKind::NotFound, "There is no backend named " + name + '.'};
}

void print(const domain::MovingSecret& secret, const std::optional<domain::UsedBy>& usedBy)
{
    std::cout << nameOf(secret.state) << '\t' << secret.slug << '\t' << secret.versions
              << " versions\t" << secret.accesses << " roles come along\t" << secret.staying
              << " deleted versions stay" << (secret.problem.empty() ? "" : "\t" + secret.problem)
              << usedByField(usedBy) << '\n';
    for (const auto& grant : secret.grants)
        std::cout << "  ends\tgrant " << grant.id.value << " of " << grant.subjectName
                  << ", good until " << toRfc3339(grant.expiresAt) << '\n';
}

void print(const domain::Move& move)
{
    std::cout << move.id.value << '\t' << nameOf(move.state) << '\t' << move.done << " moved\t"
              << move.left << " left\t" << move.failed << " failed\t" << move.skipped
              << " skipped\t" << move.startedBy << '\t' << toRfc3339(move.startedAt) << '\n';
}

std::optional<domain::UsedBy> usersOf(const std::optional<domain::Uses>& uses,
                                      const domain::MovingSecret& secret)
{
    return uses ? std::optional(domain::usersOf(uses->secrets, secret.secret.value)) : std::nullopt;
}

wire::json::object planToJson(const domain::MovePlan& plan, const std::optional<domain::Uses>& uses)
{
    auto object = wire::toJson(plan);
    auto& items = object["secrets"].as_array();
    for (std::size_t i = 0; i < plan.secrets.size(); ++i)
        addUsedBy(items[i].as_object(), usersOf(uses, plan.secrets[i]));
    return object;
}

namespace {

Result<domain::Move> moveEach(Plane& plane, const domain::Move& move, bool quiet)
{
    for (const auto& secret : move.secrets) {
        if (secret.state != MovedState::Left && secret.state != MovedState::Failed)
            continue;
        const auto moved = wait(plane.moves.moveSecret(move, secret.secret));
        if (moved && !quiet)
            std::cout << "moved\t" << secret.slug << std::endl;
        if (moved)
            continue;
        std::cerr << "failed\t" << secret.slug << '\t' << moved.error().message << '\n';
        // The rest would fail alike.
        if (moved.error().kind == ErrorKind::NoCustodian
            || moved.error().kind == ErrorKind::Unauthenticated
            || moved.error().kind == ErrorKind::Forged)
            break;
    }
    return wait(plane.moves.get(move.organization, move.id));
}

int howItEnded(const domain::Move& move)
{
    if (move.state == domain::MoveState::Running)
        std::cerr << "Go on with: strongroomctl backends move --resume " << move.id.value << '\n';
    return move.state == domain::MoveState::Done ? Yes : No;
}

} // namespace

int moveAll(Plane& plane, const domain::Move& move, bool asJson)
{
    const auto ended = moveEach(plane, move, asJson);
    if (!ended)
        return say(ended.error());
    if (asJson)
        std::cout << wire::serialize(wire::toJson(*ended)) << '\n';
    else
        print(*ended);
    return howItEnded(*ended);
}

} // namespace strongroom::cli
