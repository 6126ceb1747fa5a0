// Backends from the command line: looked at, made, changed, tested and chosen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/backend_wishes.h"
#include "app/cli/plane/commands.h"
#include "app/cli/plane/used_by.h"
#include "models/wire/backend_json.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <iostream>

namespace strongroom::cli {
namespace {

using domain::OrganizationId;
using domain::StorageBackend;
using Plane = client::ControlPlane;

template <class T>
void printJson(const std::vector<T>& all)
{
    wire::json::array items;
    for (const auto& one : all)
        items.push_back(wire::toJson(one));
    std::cout << wire::serialize(items) << '\n';
}

std::optional<domain::UsedBy> usersOf(const std::optional<domain::Uses>& uses,
                                      const StorageBackend& backend)
{
    if (!uses)
        return std::nullopt;
    return domain::usersOf(uses->backends, backend.backend.id.value);
}

void print(const StorageBackend& one, bool json,
           const std::optional<domain::UsedBy>& usedBy = std::nullopt)
{
    if (json) {
        std::cout << wire::serialize(wire::toJson(one)) << '\n';
        return;
    }
    const char* health = !one.check ? "not tested" : one.check->passed ? "passed" : "failed";
    std::cout << one.backend.id.value << '\t' << one.backend.name << '\t' << one.backend.kind
              << '\t' << (one.isDefault ? "default" : "-") << '\t' << health << '\t'
              << one.usage.secrets << " secrets\t" << one.usage.versions << " versions\t"
              << one.usage.waiting << " waiting" << usedByField(usedBy) << '\n';
}

/// Each step a line; the exit code says whether all passed.
int print(const domain::BackendCheck& check, bool json)
{
    if (json)
        std::cout << wire::serialize(wire::toJson(check)) << '\n';
    else
        for (const auto& step : check.steps)
            std::cout << (step.passed ? "passed\t" : "failed\t") << step.name
                      << (step.message.empty() ? "" : "\t" + step.message) << '\n';
    return check.passed ? Yes : No;
}

Result<StorageBackend> backendOf(Plane& plane, const OrganizationId& organization,
                                 const std::string& name)
{
    auto all = wait(plane.backends.list(organization));
    if (!all)
        return all.error();
    const auto found = std::ranges::find_if(*all, [&name](const auto& one) {
        return one.backend.name == name || one.backend.id.value == name;
    });
    if (found == all->end())
        return Error{ErrorKind::NotFound, "There is no backend of that name."};
    return std::move(*found);
}

client::BackendAt at(const OrganizationId& organization, const StorageBackend& backend)
{
    return {organization, backend.backend.id, backend.revision};
}

int list(const Connection& connection, const BackendWish& wish)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto all = wait(plane.backends.list(organization));
        if (!all)
            return say(all.error());
        const auto uses = usesIn(plane, organization);
        wire::json::array items;
        for (const auto& one : *all) {
            if (!wish.json) {
                print(one, false, usersOf(uses, one));
                continue;
            }
            auto object = wire::toJson(one);
            addUsedBy(object["usage"].as_object(), usersOf(uses, one));
            items.push_back(std::move(object));
        }
        if (wish.json)
            std::cout << wire::serialize(items) << '\n';
        return Yes;
    });
}

void print(const domain::BackendKind& kind)
{
    std::cout << kind.kind << '\t' << kind.title << '\n';
    if (kind.ways.size() > 1) {
        std::cout << "  setting " << domain::wayField << ':';
        for (const auto& way : kind.ways)
            std::cout << ' ' << way;
        std::cout << " (the first if left out)\n";
    }
    for (const auto& field : kind.fields)
        std::cout << (field.secret ? "  credential " : "  setting ") << field.name
                  << (field.required ? " (required)" : "")
                  << (field.way.empty() ? "" : " [" + field.way + ']') << ": " << field.help
                  << (field.preset.empty() ? "" : " Left out: " + field.preset) << '\n';
    for (const auto& missing : kind.cannot)
        std::cout << "  cannot: " << missing << '\n';
    if (!kind.permissions.empty())
        std::cout << "  needs:\n" << kind.permissions << '\n';
    if (!kind.trust.empty())
        std::cout << "  trusts, with cross_account:\n" << kind.trust << '\n';
}

int kinds(const Connection& connection, const BackendWish& wish)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto all = wait(plane.backends.kinds(organization));
        if (!all)
            return say(all.error());
        if (wish.json)
            printJson(*all);
        else
            for (const auto& kind : *all)
                print(kind);
        return Yes;
    });
}

Result<domain::NewBackend> newBackendOf(Plane& plane, const OrganizationId& organization,
                                        const BackendWish& wish)
{
    const auto known = wait(plane.backends.kinds(organization));
    if (!known)
        return known.error();
    domain::NewBackend backend;
    backend.name = wish.name;
    backend.kind = wish.kind;
    backend.mode = domain::backendModeOf(wish.mode).value_or(domain::BackendMode::Inline);
    auto settings = settingsOf(wish, wish.kind, {}, *known);
    if (!settings)
        return settings.error();
    backend.settings = std::move(*settings);
    auto credentials = credentialsOf(wish);
    if (!credentials)
        return credentials.error();
    backend.credentials = std::move(*credentials);
    return backend;
}

int create(const Connection& connection, const BackendWish& wish)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        auto backend = newBackendOf(plane, organization, wish);
        if (!backend)
            return say(backend.error());
        if (wish.dryRun) {
            const auto check = wait(plane.backends.testNew(organization, std::move(*backend)));
            return check ? print(*check, wish.json) : say(check.error());
        }
        const auto made = wait(plane.backends.create(organization, std::move(*backend)));
        if (!made)
            return say(made.error());
        if (wish.json)
            print(*made, true);
        else
            std::cout << made->backend.id.value << '\n';
        return Yes;
    });
}

/// Does `deed` on the backend that was named, and prints what it became.
template <class Deed>
int alter(const Connection& connection, const BackendWish& wish, Deed deed)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto backend = backendOf(plane, organization, wish.backend);
        if (!backend)
            return say(backend.error());
        const Result<StorageBackend> done = deed(plane, organization, *backend);
        if (!done)
            return say(done.error());
        print(*done, wish.json);
        return Yes;
    });
}

Result<StorageBackend> change(Plane& plane, const OrganizationId& organization,
                              const StorageBackend& backend, const BackendWish& wish)
{
    domain::BackendChange change;
    if (!wish.name.empty())
        change.name = wish.name;
    if (!wish.settings.empty() || !wish.address.empty()) {
        const auto known = wait(plane.backends.kinds(organization));
        if (!known)
            return known.error();
        auto settings = settingsOf(wish, backend.backend.kind, backend.settings, *known);
        if (!settings)
            return settings.error();
        change.settings = std::move(*settings);
    }
    if (!change.name && !change.settings)
        return Error{ErrorKind::InvalidInput, "Say what to change: --name, --setting or "
                                              "--endpoint-url."};
    return wait(plane.backends.change(at(organization, backend), std::move(change)));
}

Result<StorageBackend> replaceCredentials(Plane& plane, const OrganizationId& organization,
                                          const StorageBackend& backend, const BackendWish& wish)
{
    auto credentials = credentialsOf(wish);
    if (!credentials)
        return credentials.error();
    domain::BackendChange change;
    change.credentials = std::move(*credentials);
    return wait(plane.backends.change(at(organization, backend), std::move(change)));
}

int test(const Connection& connection, const BackendWish& wish)
{
    return within(connection, [&](Plane& plane, const OrganizationId& organization) -> int {
        const auto backend = backendOf(plane, organization, wish.backend);
        if (!backend)
            return say(backend.error());
        const auto check = wait(plane.backends.test(at(organization, *backend)));
        return check ? print(*check, wish.json) : say(check.error());
    });
}

void addMaking(Words backends, const Connection& connection)
{
    auto& wish = backends.keep<BackendWish>();
    auto create = backends.command("create", "Configure one, and print its id");
    create.text("--name", wish.name, "What people call it", required)
        .text("--kind", wish.kind, "As in backends kinds", required)
        .text("--mode", wish.mode, "Whose credentials reach it",
              {false, {"inline", "cross_account"}})
        .flag("--dry-run", wish.dryRun, "Only test it; nothing is saved")
        .flag("--json", wish.json, "One document");
    addSettingWords(create, wish);
    addCredentialWords(create, wish);
    create.runs([&] { return cli::create(connection, wish); });
}

/// A command on one backend.
template <class Deed>
void addDeed(Words backends, const Connection& connection, std::pair<const char*, const char*> text,
             void (*more)(Words&, BackendWish&), Deed deed)
{
    auto command = backends.command(text.first, text.second);
    auto& wish = command.keep<BackendWish>();
    command.text("backend", wish.backend, "Its name or id", required)
        .flag("--json", wish.json, "One document");
    if (more != nullptr)
        more(command, wish);
    command.runs([&connection, &wish, deed] {
        return alter(
            connection, wish,
            [&](Plane& plane, const OrganizationId& organization, const StorageBackend& backend) {
                return deed(plane, organization, backend, wish);
            });
    });
}

void addAltering(Words backends, const Connection& connection)
{
    addDeed(
        backends, connection, {"change", "Another name or other settings; keys stay as they are"},
        [](Words& command, BackendWish& wish) {
            command.text("--name", wish.name, "What people call it");
            addSettingWords(command, wish);
        },
        change);
    addDeed(backends, connection, {"replace-credentials", "All of them, from now on"},
            addCredentialWords, replaceCredentials);
    addDeed(backends, connection,
            {"set-default", "New secrets go there; those that stand stay where they are"}, nullptr,
            [](Plane& plane, const OrganizationId& organization, const StorageBackend& backend,
               const BackendWish&) {
                return wait(plane.backends.setDefault(at(organization, backend)));
            });
    addDeed(
        backends, connection, {"remove", "Forget one in which nothing is kept"}, nullptr,
        [](Plane& plane, const OrganizationId& organization, const StorageBackend& backend,
           const BackendWish&) { return wait(plane.backends.remove(at(organization, backend))); });
}

} // namespace

void addBackendCommands(Words program, const Connection& connection)
{
    auto backends = program.command("backends", "Where sealed values are kept");
    auto& shown = backends.keep<BackendWish>();
    backends.command("list", "All of them, with their health and what is kept there")
        .flag("--json", shown.json, "One document")
        .runs([&] { return list(connection, shown); });
    backends.command("kinds", "What can be configured, and the least that it needs there")
        .flag("--json", shown.json, "One document")
        .runs([&] { return kinds(connection, shown); });
    addMaking(backends, connection);
    addAltering(backends, connection);
    addMoveCommands(backends, connection);
    auto test = backends.command("test", "Try each step there; 1 if one failed");
    test.text("backend", shown.backend, "Its name or id", required)
        .flag("--json", shown.json, "One document")
        .runs([&] { return cli::test(connection, shown); });
}

} // namespace strongroom::cli
