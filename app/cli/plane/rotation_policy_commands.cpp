// Rotation policies on the command line, and rotations in lines.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/rotation_lines.h"
#include "models/wire/rotation_json.h"

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using Plane = client::ControlPlane;

int show(const Result<domain::RotationStanding>& standing, bool json)
{
    if (!standing)
        return say(standing.error());
    if (json)
        std::cout << wire::serialize(wire::toJson(*standing)) << '\n';
    else
        print(*standing);
    return Yes;
}

int setPolicy(const Connection& connection, const PolicyWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto secret = secretOf(plane, organization, words.group, words.scope);
        if (!secret)
            return say(secret.error());
        const auto before = wait(plane.rotations.standing(organization, secret->id));
        if (!before)
            return say(before.error());
        const auto policy =
            changed(before->policy.value_or(domain::RotationPolicy{}), changeOf(words));
        return show(wait(plane.rotations.putPolicy(organization, secret->id, policy)), words.json);
    });
}

int onPolicy(const Connection& connection, const PolicyWords& words, bool remove)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto secret = secretOf(plane, organization, words.group, words.scope);
        if (!secret)
            return say(secret.error());
        if (remove)
            return show(wait(plane.rotations.removePolicy(organization, secret->id)), words.json);
        return show(wait(plane.rotations.standing(organization, secret->id)), words.json);
    });
}

} // namespace

void print(const domain::RotationStanding& standing)
{
    std::cout << (standing.policy ? nameOf(standing.state) : "no policy") << '\t' << standing.slug
              << '\t';
    if (standing.policy)
        std::cout << "every " << standing.policy->periodDays << " days\t"
                  << nameOf(standing.policy->kind) << "\tdue " << toRfc3339(*standing.dueAt);
    else
        std::cout << "-\t-\t-";
    std::cout << "\tvalue of " << (standing.rotatedAt ? toRfc3339(*standing.rotatedAt) : "-");
    if (standing.policy && standing.source != domain::PolicySource::Secret)
        std::cout << "\tdefault of the " << nameOf(standing.source);
    if (standing.running)
        std::cout << "\trotation " << standing.running->value << " begun by " << standing.startedBy;
    std::cout << '\n';
}

void printLine(const domain::Rotation& rotation)
{
    const auto next = rotation.next();
    std::cout << rotation.id.value << '\t' << nameOf(rotation.state) << '\t' << rotation.secretName
              << '\t' << rotation.done.size() << " of " << domain::rotationSteps.size()
              << " steps\t" << (next ? "next " + std::string(nameOf(*next)) : "ended") << '\t'
              << rotation.startedBy << '\t' << toRfc3339(rotation.startedAt) << '\n';
}

void print(const domain::Rotation& rotation)
{
    printLine(rotation);
    for (const auto step : domain::rotationSteps) {
        const auto* done = rotation.find(step);
        if (done == nullptr) {
            std::cout << (rotation.next() == step ? "  next\t" : "  -\t") << nameOf(step) << '\n';
            continue;
        }
        std::cout << "  done\t" << nameOf(step) << '\t' << done->by << '\t' << toRfc3339(done->at);
        if (step == domain::RotationStep::Set)
            std::cout << "\tversion " << rotation.versionAfter;
        if (!done->note.empty())
            std::cout << '\t' << done->note;
        if (!done->overrideReason.empty())
            std::cout << "\twhile in use: " << done->overrideReason;
        std::cout << '\n';
    }
    for (const auto& use : rotation.uses)
        std::cout << "  in use\tversion " << use.version << "\tgrant " << use.grant.value << " of "
                  << use.subjectName << "\tuntil " << toRfc3339(use.expiresAt) << '\n';
    if (rotation.next() == domain::RotationStep::Revoke && !rotation.sourceNote.empty())
        std::cout << "  at the source\t" << rotation.sourceNote << '\n';
    if (rotation.next() == domain::RotationStep::Revoke && !rotation.sourceLink.empty())
        std::cout << "  page\t" << rotation.sourceLink << '\n';
    if (rotation.state == domain::RotationState::Aborted)
        std::cout << "  aborted\t" << rotation.endedBy << '\t' << toRfc3339(*rotation.endedAt)
                  << '\t' << (rotation.rolledBack ? "rolled back\t" : "") << rotation.endNote
                  << '\n';
}

void addRotationPolicyCommands(Words rotations, const Connection& connection)
{
    auto policy =
        rotations.command("policy", "How often a secret gets a new value, its own or inherited");
    const auto one = [&](const char* name, const char* help) {
        auto command = policy.command(name, help);
        auto& words = command.keep<PolicyWords>();
        command.text("--group", words.group, "The secret's slug", required)
            .text("--scope", words.scope, "Its environment, or org")
            .flag("--json", words.json, "One document");
        return std::pair<Words, PolicyWords*>(command, &words);
    };
    auto [set, wish] = one("set", "Set it, or change it");
    addPolicyWords(set, *wish);
    set.runs([&connection, words = wish] { return setPolicy(connection, *words); });
    auto [look, seen] = one("show", "How often, and when it is due");
    look.runs([&connection, words = seen] { return onPolicy(connection, *words, false); });
    auto [remove, gone] = one("remove", "What it inherits holds, or it is never due");
    remove.runs([&connection, words = gone] { return onPolicy(connection, *words, true); });
    addRotationDefaultCommands(policy, connection);
}

} // namespace strongroom::cli
