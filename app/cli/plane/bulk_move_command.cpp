// Many secrets to another backend: found by a filter, shown first, then moved one after the other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/bulk_commands.h"
#include "app/cli/plane/bulk_lines.h"
#include "app/cli/plane/moving.h"
#include "app/cli/plane/purposes.h"
#include "models/wire/bulk_json.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using domain::BackendId;
using domain::MovedState;
using domain::MovingSecret;
using domain::OrganizationId;
using Environments = std::vector<domain::Environment>;
using Plane = client::ControlPlane;
using Secrets = std::vector<domain::Secret>;

struct BulkMoveWords
{
    std::string filter{};
    std::string scope{};
    std::string from{};
    std::string to{};
    PurposeWish purpose{{}, {}}; ///< No guess: why is on the record.
    std::int64_t count = -1;     ///< Not said.
    bool exceptProduction = false;
    bool dryRun = false;
    bool json = false;
};

/// What would move, and what would not, with why: also what was never asked of the server.
struct Chosen
{
    domain::MoveWish wish{};
    domain::MovePlan plan{};
    Environments environments{};
};

domain::EnvironmentKind kindOf(const Environments& all,
                               const std::optional<domain::EnvironmentId>& id)
{
    const auto found = id ? std::ranges::find(all, *id, &domain::Environment::id) : all.end();
    return found == all.end() ? domain::EnvironmentKind::Other : found->kind;
}

Result<Secrets> secretsFound(Plane& plane, const OrganizationId& organization,
                             const BulkMoveWords& words)
{
    if (words.filter.empty() && words.scope.empty())
        return Error{ErrorKind::InvalidInput,
                     "Say which secrets with --filter, --scope or both. --filter '*' means all."};
    const auto environment = scopeOf(plane, organization, words.scope);
    if (!environment)
        return environment.error();
    client::SecretQuery query;
    query.organization = organization;
    query.text = words.filter == "*" ? std::string() : words.filter;
    query.environment = *environment;
    query.organizationOnly = words.scope == "org";
    Secrets all;
    do {
        auto page = wait(plane.secrets.list(query));
        if (!page)
            return page.error();
        std::ranges::move(page->items, std::back_inserter(all));
        if (all.size() > domain::mostMovingSecrets)
            return Error{ErrorKind::TooLarge,
                         "At most " + std::to_string(domain::mostMovingSecrets)
                             + " secrets can be moved at once. Narrow the filter."};
        query.cursor = page->next;
    } while (query.cursor);
    return all;
}

/// The one that was named, or the one that all stand in that are not there yet.
Result<BackendId> sourceOf(Plane& plane, const OrganizationId& organization, const Secrets& secrets,
                           const BulkMoveWords& words, const BackendId& to)
{
    if (!words.from.empty())
        return backendNamed(plane, organization, words.from);
    std::vector<BackendId> standing;
    for (const auto& secret : secrets)
        if (secret.backend != to && std::ranges::find(standing, secret.backend) == standing.end())
            standing.push_back(secret.backend);
    if (standing.size() > 1)
        return Error{ErrorKind::InvalidInput, "They stand in " + std::to_string(standing.size())
                                                  + " backends. Say with --from out of which one "
                                                    "to move; the others are left out."};
    return standing.empty() ? to : standing.front();
}

std::string whyNot(const domain::Secret& secret, const Chosen& chosen, bool exceptProduction)
{
    if (secret.backend == chosen.wish.to)
        return "It is in that backend already.";
    if (secret.backend != chosen.wish.from)
        return "It stands in another backend than the one to move out of.";
    const bool production =
        kindOf(chosen.environments, secret.environment) == domain::EnvironmentKind::Production;
    return production && exceptProduction ? "Production was left out." : "";
}

MovingSecret leftOut(const domain::Secret& secret, std::string why)
{
    MovingSecret moving;
    moving.secret = secret.id;
    moving.name = secret.name;
    moving.slug = secret.slug;
    moving.environment = secret.environment;
    moving.state = MovedState::Skipped;
    moving.problem = std::move(why);
    return moving;
}

/// Without a secret, a wish would be for all of a backend: then nothing is asked.
Result<Done> look(Plane& plane, const OrganizationId& organization, Chosen& chosen)
{
    if (chosen.wish.secrets.empty())
        return Done{};
    auto plan = wait(plane.moves.plan(organization, chosen.wish));
    if (!plan)
        return plan.error();
    std::ranges::move(plan->secrets, std::back_inserter(chosen.plan.secrets));
    return Done{};
}

Result<Chosen> choose(Plane& plane, const OrganizationId& organization, const BulkMoveWords& words)
{
    auto said = words.purpose;
    if (words.dryRun && said.category.empty())
        said.category = domain::PurposeCategory::Other;
    auto purpose = purposeOf(said);
    const auto to = backendNamed(plane, organization, words.to);
    if (!purpose || !to)
        return !purpose ? purpose.error() : to.error();
    const auto secrets = secretsFound(plane, organization, words);
    if (!secrets)
        return secrets.error();
    const auto from = sourceOf(plane, organization, *secrets, words, *to);
    auto environments = wait(plane.directory.environments(organization));
    if (!from || !environments)
        return !from ? from.error() : environments.error();
    Chosen chosen{{*from, *to, {}, std::move(*purpose)}, {}, std::move(*environments)};
    for (const auto& secret : *secrets) {
        if (auto why = whyNot(secret, chosen, words.exceptProduction); !why.empty())
            chosen.plan.secrets.push_back(leftOut(secret, std::move(why)));
        else
            chosen.wish.secrets.push_back(secret.id);
    }
    if (auto looked = look(plane, organization, chosen); !looked)
        return looked.error();
    return chosen;
}

template <class Row, class Key, class Member>
Row& rowOf(std::vector<Row>& rows, const Key& key, Member member)
{
    const auto found = std::ranges::find(rows, key, member);
    if (found != rows.end())
        return *found;
    rows.emplace_back().*member = key;
    return rows.back();
}

/// As the other deeds on many are shown.
domain::Bulk summaryOf(const Chosen& chosen)
{
    domain::Bulk bulk;
    for (const auto& secret : chosen.plan.secrets) {
        const bool moves = secret.state == MovedState::Left;
        auto& place = rowOf(bulk.places, secret.environment, &domain::BulkPlace::environment);
        place.kind = kindOf(chosen.environments, secret.environment);
        ++(moves ? place.left : place.skipped);
        ++(moves ? bulk.left : bulk.skipped);
        if (!moves)
            ++rowOf(bulk.reasons, secret.problem, &domain::BulkReason::problem).count;
    }
    std::ranges::stable_sort(bulk.reasons, std::ranges::greater(), &domain::BulkReason::count);
    return bulk;
}

int show(Plane& plane, const OrganizationId& organization, const Chosen& chosen, bool json)
{
    const auto summary = summaryOf(chosen);
    if (json) {
        auto object = planToJson(chosen.plan, usesIn(plane, organization, chosen.wish.from));
        const auto counts = wire::toJson(summary);
        for (const char* name : {"left", "skipped", "places", "reasons"})
            object[name] = counts.at(name);
        std::cout << wire::serialize(object) << '\n';
        return Yes;
    }
    printPlan(summary);
    std::size_t grants = 0;
    for (const auto& secret : chosen.plan.secrets)
        grants += secret.state == MovedState::Left ? secret.grants.size() : 0;
    if (grants > 0)
        std::cout << "  " << grants << "\tgrants end with it\n";
    return Yes;
}

/// Nothing has moved yet: what would be done to others than were seen is given up.
Result<domain::Move> begin(Plane& plane, const OrganizationId& organization, const Chosen& chosen,
                           std::uint64_t left)
{
    auto begun = wait(plane.moves.start(organization, chosen.wish));
    if (!begun || begun->left == left)
        return begun;
    if (auto given = wait(plane.moves.cancel(organization, begun->id)); !given)
        return given;
    return Error{ErrorKind::VersionConflict, "It would be done to " + std::to_string(begun->left)
                                                 + " secrets, not to " + std::to_string(left)
                                                 + ". Look again at what would be done."};
}

Result<Done> expectCount(std::uint64_t left, std::int64_t count)
{
    if (left == 0)
        return Error{ErrorKind::VersionConflict, "There is no secret that this could be done to."};
    if (count >= 0 && static_cast<std::uint64_t>(count) != left)
        return Error{ErrorKind::VersionConflict, "It would be done to " + std::to_string(left)
                                                     + " secrets, not to " + std::to_string(count)
                                                     + ". Look again at what would be done."};
    return expectCountSaid(left, count);
}

int moveMany(const Connection& connection, const BulkMoveWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto chosen = choose(plane, organization, words);
        if (!chosen)
            return say(chosen.error());
        if (words.dryRun || !words.json)
            show(plane, organization, *chosen, words.json);
        if (words.dryRun)
            return Yes;
        const auto left = summaryOf(*chosen).left;
        if (const auto agreed = expectCount(left, words.count); !agreed)
            return say(agreed.error());
        const auto begun = begin(plane, organization, *chosen, left);
        if (!begun)
            return say(begun.error());
        return moveAll(plane, *begun, words.json);
    });
}

} // namespace

void addBulkMoveCommand(Words bulk, const Connection& connection)
{
    auto command = bulk.command("move", "Move them to another backend, values sealed anew");
    auto& words = command.keep<BulkMoveWords>();
    command.text("--filter", words.filter, "Those in which this occurs; * for all")
        .text("--scope", words.scope, "org, or an environment's slug")
        .text("--to", words.to, "The backend's name or id", required)
        .text("--from", words.from, "Out of this one only, where they stand in several")
        .number("--count", words.count, "How many it has to be done to, and no other number")
        .flag("--except-production", words.exceptProduction, "Leave production out")
        .flag("--dry-run", words.dryRun, "Only show what it would come to")
        .flag("--json", words.json, "One document");
    addPurposeWords(command, words.purpose);
    command.runs([&connection, &words] { return moveMany(connection, words); });
}

} // namespace strongroom::cli
