// Versions that go: into the trash, and from there for good once others have agreed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/approving.h"
#include "app/cli/plane/commands.h"
#include "app/cli/plane/purposes.h"

#include <iostream>

namespace strongroom::cli {
namespace {

struct VersionWish
{
    std::string group{};
    std::string scope{};
    std::int64_t number = 0;
    PurposeWish purpose{};
    bool wait = false;
};

int deleteVersion(const Connection& connection, const VersionWish& wish)
{
    return within(connection, [&](client::ControlPlane& plane,
                                  const domain::OrganizationId& organization) {
        const auto secret = secretOf(plane, organization, wish.group, wish.scope);
        if (!secret)
            return say(secret.error());
        const auto gone = wait(plane.secrets.deleteVersion(
            {organization, secret->id, secret->revision}, static_cast<std::uint32_t>(wish.number)));
        if (!gone)
            return say(gone.error());
        std::cerr << "Version " << gone->number << " is in the trash.\n";
        return int(Yes);
    });
}

int destroyVersion(const Connection& connection, const VersionWish& wish)
{
    const auto purpose = purposeOf(wish.purpose);
    if (!purpose)
        return say(purpose.error());
    return within(
        connection, [&](client::ControlPlane& plane, const domain::OrganizationId& organization) {
            const auto secret = secretOf(plane, organization, wish.group, wish.scope);
            if (!secret)
                return say(secret.error());
            const auto number = static_cast<std::uint32_t>(wish.number);
            auto approval = wait(plane.approvals.requestDestruction(
                {organization, secret->id, secret->revision, number}, *purpose));
            if (!approval)
                return say(approval.error());
            std::cout << approval->id.value << '\n' << std::flush;
            const auto approved = decisionOn(plane, std::move(*approval), wish.wait);
            if (!approved)
                return say(approved.error());
            if (!*approved)
                return int(Waiting);
            std::cerr << "Version " << number << " is destroyed: its values are gone for good.\n";
            return int(Yes);
        });
}

} // namespace

void addVersionCommands(Words secrets, const Connection& connection)
{
    const auto one = [&](const char* name, const char* help) {
        auto command = secrets.command(name, help);
        auto& wish = command.keep<VersionWish>();
        command.text("--group", wish.group, "The secret's slug", required)
            .text("--scope", wish.scope, "org, or an environment's slug")
            .number("--version", wish.number, "Which one", {true, {}, {1, 2147483647}});
        return std::pair<Words, VersionWish*>(command, &wish);
    };
    auto [remove, gone] = one("delete-version", "Move one version to the trash");
    remove.runs([&connection, wish = gone] { return deleteVersion(connection, *wish); });
    auto [destroy, doomed] =
        one("destroy-version", "Ask others to agree that a deleted version goes for good");
    addPurposeWords(destroy, doomed->purpose);
    destroy.flag("--wait", doomed->wait, "Until somebody has decided")
        .runs([&connection, wish = doomed] { return destroyVersion(connection, *wish); });
}

} // namespace strongroom::cli
