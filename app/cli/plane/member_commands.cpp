// member and team: who belongs to an organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/access_names.h"
#include "app/cli/plane/commands.h"
#include "models/wire/page_json.h"

#include <functional>
#include <iostream>

namespace strongroom::cli {
namespace {

struct Wish
{
    std::string name{};
    std::string subject{};
    std::string description{};
    std::string group{};
    std::string output = "table";
};

template <class T, class Line>
int show(Result<std::vector<T>> items, const std::string& output, Line line)
{
    if (!items)
        return say(items.error());
    if (output == "json") {
        std::cout << wire::serialize(wire::toJson(domain::Page<T>{std::move(*items), {}})) << '\n';
        return Yes;
    }
    for (const auto& item : *items)
        line(item);
    return Yes;
}

template <class T>
int done(const Result<T>& result)
{
    return result ? Yes : say(result.error());
}

void addList(
    Words& family, const Connection& connection, const std::string& help,
    std::function<int(client::ControlPlane&, const domain::OrganizationId&, const std::string&)>
        deed)
{
    auto words = family.command("list", help);
    auto& wish = words.keep<Wish>();
    words.text("--output,-o", wish.output, "table or json", {false, {"table", "json"}})
        .runs([&connection, &wish, deed = std::move(deed)] {
            return within(connection, [&](auto& plane, const auto& organization) {
                return deed(plane, organization, wish.output);
            });
        });
}

using MemberDeed = std::function<int(client::ControlPlane&, const domain::Member&)>;

void addMemberDeed(Words& family, const Connection& connection, const std::string& name,
                   const std::string& help, MemberDeed deed)
{
    auto words = family.command(name, help);
    auto& wish = words.keep<Wish>();
    words.text("member", wish.name, "Their name, subject or id", required)
        .runs([&connection, &wish, deed = std::move(deed)] {
            return within(connection, [&](auto& plane, const auto& organization) {
                const auto member = memberNamed(plane, organization, wish.name);
                return member ? deed(plane, *member) : say(member.error());
            });
        });
}

int invite(const Connection& connection, domain::Invitation wish)
{
    const auto place = enterAt(connection);
    if (!place)
        return say(place.error());
    auto& plane = *place->plane;
    const auto& organization = place->organization;
    wish.organization = organization;
    const auto made = wait(plane.members.invite(std::move(wish)));
    if (!made)
        return say(made.error());
    std::cerr << "Hand this link to them, and to nobody else. It opens once, until "
              << toRfc3339(made->expiresAt) << ".\n";
    std::cout << made->link << '\n';
    return Yes;
}

void addMembers(Words& program, const Connection& connection)
{
    auto member = program.command("member", "Who belongs to the organization");
    addList(member, connection, "Everybody",
            [](auto& plane, const auto& organization, const auto& output) {
                return show(wait(plane.access.members(organization)), output,
                            [](const domain::Member& one) {
                                std::cout << one.name << '\t' << one.subject << '\t'
                                          << nameOf(one.kind)
                                          << (one.suspended ? "\tsuspended\n" : "\n");
                            });
            });
    auto add = member.command("add", "Make somebody a member, without any role yet");
    auto& wish = add.keep<Wish>();
    add.text("subject", wish.subject, "The issuer and its name for them: builtin|…", required)
        .text("--name", wish.name, "What they are called until they first sign in")
        .runs([&connection, &wish] {
            return within(connection, [&](auto& plane, const auto& organization) {
                return done(wait(plane.access.addMember(organization, wish.subject, wish.name)));
            });
        });
    auto& invited = program.keep<domain::Invitation>();
    member.command("invite", "Print a link with which somebody makes themselves an account")
        .text("--username", invited.username, "What they sign in with", required)
        .text("--name", invited.name, "Their name, for people")
        .texts("--role", invited.roles, "What they are to be; may be given more than once",
               Rule{true, {"owner", "admin", "iam_admin", "viewer", "member", "secret_reader"}})
        .runs([&connection, &invited] { return invite(connection, invited); });
    addMemberDeed(member, connection, "suspend", "Keep somebody out for now",
                  [](auto& plane, const auto& one) {
                      return done(wait(plane.access.suspendMember(one.organization, one.id, true)));
                  });
    addMemberDeed(
        member, connection, "resume", "Let them in again", [](auto& plane, const auto& one) {
            return done(wait(plane.access.suspendMember(one.organization, one.id, false)));
        });
    addMemberDeed(member, connection, "reset-second-factor",
                  "Take somebody's second factor away, and end their sessions",
                  [](auto& plane, const auto& one) {
                      return done(wait(plane.members.resetSecondFactor(one.organization, one.id)));
                  });
    addMemberDeed(member, connection, "remove", "Remove somebody and all that they were given",
                  [](auto& plane, const auto& one) {
                      return done(wait(plane.access.removeMember(one.organization, one.id)));
                  });
}

void addTeams(Words& program, const Connection& connection)
{
    auto team = program.command("team", "Teams");
    addList(team, connection, "All teams",
            [](auto& plane, const auto& organization, const auto& output) {
                return show(wait(plane.access.teams(organization)), output,
                            [](const domain::Team& one) {
                                std::cout << one.slug << '\t' << one.name << '\t'
                                          << one.providerGroup << '\n';
                            });
            });
    auto add = team.command("add", "Add a team; who is in it: access give NAME member team/SLUG");
    auto& wish = add.keep<Wish>();
    add.text("slug", wish.subject, "1 to 63 of a-z, 0-9, - and _", required)
        .text("--name", wish.name, "What people call it; the slug by default")
        .text("--description", wish.description, "What it is for")
        .text("--group", wish.group, "The identity provider's group that fills it")
        .runs([&connection, &wish] {
            return within(connection, [&](auto& plane, const auto& organization) {
                domain::Team made{{},
                                  organization,
                                  wish.subject,
                                  wish.name.empty() ? wish.subject : wish.name,
                                  wish.description,
                                  wish.group};
                return done(wait(plane.access.saveTeam(organization, std::move(made))));
            });
        });
    auto remove = team.command("remove", "Remove a team and all that it was given");
    auto& gone = remove.keep<Wish>();
    remove.text("slug", gone.subject, "The team", required).runs([&connection, &gone] {
        return within(connection, [&](auto& plane, const auto& organization) {
            const auto found = teamNamed(plane, organization, gone.subject);
            return found ? done(wait(plane.access.removeTeam(organization, found->id)))
                         : say(found.error());
        });
    });
}

} // namespace

void addMemberCommands(Words program, const Connection& connection)
{
    addMembers(program, connection);
    addTeams(program, connection);
}

} // namespace strongroom::cli
