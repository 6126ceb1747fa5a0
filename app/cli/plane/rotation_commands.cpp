// Rotation on the command line: what is due, and a guided rotation, gone on with by whoever may.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/commands.h"
#include "app/cli/plane/rotation_lines.h"
#include "models/wire/rotation_json.h"

#include <boost/json/array.hpp>

#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using domain::Rotation;
using domain::RotationState;
using domain::RotationStep;
using Plane = client::ControlPlane;

struct RotationWords
{
    std::string id{};
    std::string group{};
    std::string scope{};
    std::string state{};
    std::string step{};
    std::string note{};
    std::string name{};
    std::string reason{};
    std::int64_t version = 0;
    bool keepNew = false;
    bool json = false;
};

template <class Enum, class All>
std::vector<std::string> namesOf(const All& all)
{
    std::vector<std::string> names;
    for (const Enum one : all)
        names.emplace_back(nameOf(one));
    return names;
}

/// The one that runs of the secret, or the one of that id.
Result<Rotation> rotationOf(Plane& plane, const OrganizationId& organization,
                            const RotationWords& words)
{
    if (!words.id.empty()) {
        if (!isId(words.id))
            return Error{ErrorKind::NotFound, "There is no such rotation."};
        return wait(plane.rotations.get(organization, {words.id}));
    }
    if (words.group.empty())
        return Error{ErrorKind::InvalidInput,
                     "Name the secret with --group, or the rotation with --id."};
    const auto secret = secretOf(plane, organization, words.group, words.scope);
    if (!secret)
        return secret.error();
    const auto standing = wait(plane.rotations.standing(organization, secret->id));
    if (!standing)
        return standing.error();
    if (!standing->running)
        return Error{ErrorKind::NotFound,
                     "No rotation of this secret is under way. Begin one with: strongroomctl "
                     "rotations start --group "
                         + words.group};
    return wait(plane.rotations.get(organization, *standing->running));
}

int show(const Result<Rotation>& rotation, bool json)
{
    if (!rotation)
        return say(rotation.error());
    if (json)
        std::cout << wire::serialize(wire::toJson(*rotation)) << '\n';
    else
        print(*rotation);
    return Yes;
}

int due(const Connection& connection, const RotationWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        client::DueQuestion question;
        question.organization = organization;
        for (const auto state :
             {domain::DueState::Overdue, domain::DueState::Soon, domain::DueState::Fresh})
            if (nameOf(state) == words.state)
                question.state = state;
        wire::json::array items;
        do {
            const auto page = wait(plane.rotations.due(question));
            if (!page)
                return say(page.error());
            for (const auto& one : page->items) {
                if (words.json)
                    items.push_back(wire::toJson(one));
                else
                    print(one);
            }
            question.cursor = page->next;
        } while (question.cursor);
        if (words.json)
            std::cout << wire::serialize(items) << '\n';
        return Yes;
    });
}

int start(const Connection& connection, const RotationWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto secret = secretOf(plane, organization, words.group, words.scope);
        if (!secret)
            return say(secret.error());
        return show(wait(plane.rotations.start(organization, secret->id)), words.json);
    });
}

int status(const Connection& connection, const RotationWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        if (!words.id.empty() || !words.group.empty())
            return show(rotationOf(plane, organization, words), words.json);
        const auto running = wait(plane.rotations.running(organization));
        if (!running)
            return say(running.error());
        wire::json::array items;
        for (const auto& one : running->items) {
            if (words.json)
                items.push_back(wire::toJson(one));
            else
                printLine(one);
        }
        if (words.json)
            std::cout << wire::serialize(items) << '\n';
        return Yes;
    });
}

int step(const Connection& connection, const RotationWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto rotation = rotationOf(plane, organization, words);
        if (!rotation)
            return say(rotation.error());
        domain::StepWish wish;
        for (const auto one : domain::rotationSteps)
            if (nameOf(one) == words.step)
                wish.step = one;
        wish.note = words.note;
        wish.version = static_cast<std::uint32_t>(words.version);
        wish.typedName = words.name;
        wish.overrideReason = words.reason;
        if (wish.step == RotationStep::Set && wish.version == 0) {
            const auto secret = wait(plane.secrets.get(organization, rotation->secret));
            if (!secret)
                return say(secret.error());
            wish.version = secret->currentVersion;
        }
        return show(wait(plane.rotations.step(*rotation, wish)), words.json);
    });
}

/// Brings back the version of before, unless that was done already.
Result<Done> rollBack(Plane& plane, const Rotation& rotation)
{
    const auto secret = wait(plane.secrets.get(rotation.organization, rotation.secret));
    if (!secret)
        return secret.error();
    const auto versions = wait(plane.secrets.versions(rotation.organization, rotation.secret));
    if (!versions)
        return versions.error();
    for (const auto& version : *versions)
        if (version.current && version.rollbackOf == rotation.versionBefore)
            return Done{};
    const auto back =
        wait(plane.secrets.rollback({rotation.organization, secret->id, secret->revision},
                                    rotation.versionBefore, "The rotation is aborted."));
    if (!back)
        return back.error();
    std::cerr << "Version " << back->number << " brings version " << rotation.versionBefore
              << " back.\n";
    return Done{};
}

int abort(const Connection& connection, const RotationWords& words)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto rotation = rotationOf(plane, organization, words);
        if (!rotation)
            return say(rotation.error());
        if (rotation->state == RotationState::Running && rotation->versionAfter != 0
            && !words.keepNew)
            if (const auto back = rollBack(plane, *rotation); !back)
                return say(back.error());
        return show(wait(plane.rotations.abort(*rotation, {words.note, words.keepNew})),
                    words.json);
    });
}

/// A command about one rotation, named by its secret or by its id.
std::pair<Words, RotationWords*> about(Words& rotations, const char* name, const char* help)
{
    auto command = rotations.command(name, help);
    auto& words = command.keep<RotationWords>();
    command.text("--group", words.group, "The secret's slug")
        .text("--scope", words.scope, "Its environment, or org")
        .text("--id", words.id, "The rotation, in the place of the secret")
        .flag("--json", words.json, "One document");
    return {command, &words};
}

} // namespace

void addRotationCommands(Words program, const Connection& connection)
{
    auto rotations =
        program.command("rotations", "New values for old: what is due, and guided rotations");
    auto list = rotations.command("due", "Secrets with a rotation policy, the most urgent first");
    auto& asked = list.keep<RotationWords>();
    list.text("--state", asked.state, "Only these", {false, {"overdue", "soon", "fresh"}})
        .flag("--json", asked.json, "One document")
        .runs([&] { return due(connection, asked); });
    addRotationPolicyCommands(rotations, connection);

    auto begin = rotations.command("start", "Begin the rotation of a secret");
    auto& begun = begin.keep<RotationWords>();
    begin.text("--group", begun.group, "The secret's slug", required)
        .text("--scope", begun.scope, "Its environment, or org")
        .flag("--json", begun.json, "One document")
        .runs([&] { return start(connection, begun); });

    auto [shown, seen] = about(rotations, "status", "How far a rotation is; all under way");
    shown.runs([&connection, words = seen] { return status(connection, *words); });

    auto [stepping, made] = about(rotations, "step", "Put down that a step was done");
    stepping
        .text("step", made->step, "Which one", {true, namesOf<RotationStep>(domain::rotationSteps)})
        .text("--note", made->note, "The evidence, for the record; never a value")
        .number("--version", made->version, "Of set: the new version; the current one by default",
                {false, {}, {1, 2147483647}})
        .text("--override-name", made->name,
              "Of revoke, while an older version may be used: the secret's name")
        .text("--override-reason", made->reason, "The same: why it cannot wait")
        .runs([&connection, words = made] { return step(connection, *words); });

    auto [aborting, given] =
        about(rotations, "abort", "End a rotation early; the value of before comes back");
    aborting.text("--note", given->note, "Why, for the record", required)
        .flag("--keep-new", given->keepNew, "Leave the new value in use")
        .runs([&connection, words = given] { return abort(connection, *words); });
}

} // namespace strongroom::cli
