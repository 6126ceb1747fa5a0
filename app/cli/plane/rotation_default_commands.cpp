// Defaults of rotation on the command line: of an environment, or of the organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/rotation_lines.h"
#include "models/wire/rotation_json.h"

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using domain::RotationDefault;
using Defaults = std::vector<RotationDefault>;
using Plane = client::ControlPlane;

void printLine(const RotationDefault& standard, const std::vector<domain::Environment>& all)
{
    std::string scope = "org";
    if (standard.environment) {
        const auto found = std::ranges::find(all, *standard.environment, &domain::Environment::id);
        scope = found == all.end() ? standard.environment->value : found->slug;
    }
    const auto& policy = standard.policy;
    std::cout << scope << "\tevery " << policy.periodDays << " days\t" << nameOf(policy.kind)
              << "\tset by " << policy.setBy << '\n';
}

int show(Plane& plane, const OrganizationId& organization, const Result<Defaults>& defaults,
         bool json)
{
    if (!defaults)
        return say(defaults.error());
    if (json) {
        wire::json::array all;
        for (const auto& standard : *defaults)
            all.push_back(wire::toJson(standard));
        std::cout << wire::serialize(all) << '\n';
        return Yes;
    }
    const auto environments = wait(plane.directory.environments(organization));
    if (!environments)
        return say(environments.error());
    for (const auto& standard : *defaults)
        printLine(standard, *environments);
    return Yes;
}

int setDefault(const Connection& connection, const PolicyWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        auto place = scopeOf(plane, organization, words.scope);
        if (!place)
            return say(place.error());
        const auto before = wait(plane.rotations.defaults(organization));
        if (!before)
            return say(before.error());
        const auto stood = std::ranges::find(*before, *place, &RotationDefault::environment);
        const RotationDefault standard{
            *place, changed(stood == before->end() ? domain::RotationPolicy{} : stood->policy,
                            changeOf(words))};
        return show(plane, organization, wait(plane.rotations.putDefault(organization, standard)),
                    words.json);
    });
}

int removeDefault(const Connection& connection, const PolicyWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        auto place = scopeOf(plane, organization, words.scope);
        if (!place)
            return say(place.error());
        return show(plane, organization, wait(plane.rotations.removeDefault(organization, *place)),
                    words.json);
    });
}

int listDefaults(const Connection& connection, const PolicyWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        return show(plane, organization, wait(plane.rotations.defaults(organization)), words.json);
    });
}

} // namespace

void addPolicyWords(Words& command, PolicyWords& target)
{
    command.number("--every", target.every, "Days", {true, {}, {1, domain::longestPeriod}})
        .text("--kind", target.kind, "What the value is at its source",
              {false, {"api_key", "database_role", "certificate", "age_key", "other"}})
        .text("--note", target.note, "Where the source revokes an old value")
        .text("--link", target.link, "Its page there, https://…")
        .flag("--no-note", target.noteless, "Take note and link away");
}

domain::RotationPolicyChange changeOf(const PolicyWords& words)
{
    domain::RotationPolicyChange change{static_cast<std::uint32_t>(words.every), {}, {}, {}};
    for (const auto kind : domain::rotationKinds)
        if (nameOf(kind) == words.kind)
            change.kind = kind;
    if (words.noteless)
        change.note = change.link = std::string();
    if (!words.note.empty())
        change.note = words.note;
    if (!words.link.empty())
        change.link = words.link;
    return change;
}

void addRotationDefaultCommands(Words policy, const Connection& connection)
{
    auto defaults = policy.command("default", "What secrets have that have no policy of their own");
    const auto one = [&](const char* name, const char* help, bool scoped) {
        auto command = defaults.command(name, help);
        auto& words = command.keep<PolicyWords>();
        if (scoped)
            command.text("--scope", words.scope, "An environment, or org", required);
        command.flag("--json", words.json, "One document");
        return std::pair<Words, PolicyWords*>(command, &words);
    };
    auto [set, wish] = one("set", "Set one, or change it", true);
    addPolicyWords(set, *wish);
    set.runs([&connection, words = wish] { return setDefault(connection, *words); });
    auto [list, seen] = one("list", "All there are, the organization's first", false);
    list.runs([&connection, words = seen] { return listDefaults(connection, *words); });
    auto [remove, gone] = one("remove", "Take one away", true);
    remove.runs([&connection, words = gone] { return removeDefault(connection, *words); });
}

} // namespace strongroom::cli
