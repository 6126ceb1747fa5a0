// Bodies in, deeds done on the pool, answers out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/access/manage_access.h"

#include "models/wire/access_json.h"
#include "server/commands/access/change_access.h"
#include "server/commands/access/members.h"
#include "server/handlers/access/explain_access.h"
#include "server/handlers/respond.h"

// Last, since its templates call the declarations above.
#include "models/wire/fields.h"

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

constexpr std::size_t longestSubject = 400;
constexpr std::size_t longestName = 200;

template <class T>
Witness<T> keeping(KeepAnswer keep)
{
    return [keep = std::move(keep)](StorageWriter& writer, const T& done) {
        return keep(writer, Reply::json(wire::toJson(done), 201));
    };
}

Reply respondDone(const Result<Done>& done, const Request& request)
{
    if (!done)
        return Reply::problem(done.error(), request.id);
    Reply reply;
    reply.status = 204;
    return reply;
}

template <class Id>
Result<Id> idOf(const Request& request, const std::string& name)
{
    Id id{request.parameter(name)};
    if (!isId(id.value))
        return Error{ErrorKind::NotFound, "The " + name + " was not found."};
    return id;
}

Result<NewMember> newMemberOf(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    using domain::MemberKind;
    wire::ObjectReader reader(*body);
    NewMember member;
    member.subject = wire::readText(reader, "subject", longestSubject);
    member.name = wire::readText(reader, "name", longestName);
    if (reader.find("kind") != nullptr)
        member.kind =
            wire::readEnum(reader, "kind", {MemberKind::Person, MemberKind::ServiceAccount});
    return wire::finish(reader, std::move(member));
}

Result<MemberChange> memberChangeOf(const Request& request)
{
    const auto body = wire::parse(request.body);
    if (!body)
        return body.error();
    wire::ObjectReader reader(*body);
    MemberChange change;
    if (reader.find("name") != nullptr)
        change.name = wire::readText(reader, "name", longestName);
    if (reader.find("suspended") != nullptr)
        change.suspended = reader.flagOr("suspended", false);
    return wire::finish(reader, std::move(change));
}

/// Members and teams are for all members to know: they are who one works with.
template <class List>
awaitable<Reply> listOf(ApiContext& context, const Caller& caller, const Request& request,
                        List list)
{
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&]() -> decltype(asPage(list(*std::shared_ptr<const Access>()))) {
                            const auto standing =
                                commands.policy.standingOf(caller.principal, caller.organization);
                            if (!standing)
                                return standing.error();
                            return asPage(list(*standing->access));
                        }),
        request);
}

awaitable<Reply> listMembers(ApiContext& context, Caller caller, Request request)
{
    co_return co_await listOf(context, caller, request, [](const Access& access) {
        return Result<std::vector<domain::Member>>(access.members);
    });
}

awaitable<Reply> listTeams(ApiContext& context, Caller caller, Request request)
{
    co_return co_await listOf(context, caller, request, [](const Access& access) {
        return Result<std::vector<domain::Team>>(access.teams);
    });
}

awaitable<Reply> addMemberHandler(ApiContext& context, Caller caller, Request request,
                                  KeepAnswer keep)
{
    const auto member = newMemberOf(request);
    if (!member)
        co_return Reply::problem(member.error(), request.id);
    const auto witness = keeping<domain::Member>(std::move(keep));
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return addMember(commands, caller, *member, witness); }),
        request, 201);
}

awaitable<Reply> changeMemberHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = idOf<domain::MemberId>(request, "member");
    const auto change = memberChangeOf(request);
    if (!id || !change)
        co_return Reply::problem(id ? change.error() : id.error(), request.id);
    auto& commands = context.commands;
    co_return respond(co_await onPool(commands.pool,
                                      [&] { return changeMember(commands, caller, *id, *change); }),
                      request);
}

awaitable<Reply> removeMemberHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = idOf<domain::MemberId>(request, "member");
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    auto& commands = context.commands;
    co_return respondDone(
        co_await onPool(commands.pool, [&] { return removeMember(commands, caller, *id); }),
        request);
}

awaitable<Reply> addTeamHandler(ApiContext& context, Caller caller, Request request,
                                KeepAnswer keep)
{
    const auto team = bodyOf<domain::Team>(request);
    if (!team)
        co_return Reply::problem(team.error(), request.id);
    const auto witness = keeping<domain::Team>(std::move(keep));
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return addTeam(commands, caller, *team, witness); }),
        request, 201);
}

awaitable<Reply> changeTeamHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = idOf<domain::TeamId>(request, "team");
    auto team = bodyOf<domain::Team>(request);
    if (!id || !team)
        co_return Reply::problem(id ? team.error() : id.error(), request.id);
    team->id = *id;
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return changeTeam(commands, caller, *team); }),
        request);
}

awaitable<Reply> removeTeamHandler(ApiContext& context, Caller caller, Request request)
{
    const auto id = idOf<domain::TeamId>(request, "team");
    if (!id)
        co_return Reply::problem(id.error(), request.id);
    auto& commands = context.commands;
    co_return respondDone(
        co_await onPool(commands.pool, [&] { return removeTeam(commands, caller, *id); }), request);
}

std::optional<domain::AccessObject> objectOf(const Request& request, const std::string& prefix)
{
    const auto type = queryOf(request, prefix + "_type");
    const auto id = queryOf(request, prefix + "_id");
    if (!type || !id)
        return std::nullopt;
    return domain::AccessObject{*type, *id};
}

awaitable<Reply> listBindingsHandler(ApiContext& context, Caller caller, Request request)
{
    const BindingFilter filter{objectOf(request, "holder"), objectOf(request, "object")};
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool,
                        [&] { return asPage(listBindings(commands, caller, filter)); }),
        request);
}

awaitable<Reply> changeAccessHandler(ApiContext& context, Caller caller, Request request)
{
    const auto change = bodyOf<domain::AccessChange>(request);
    if (!change)
        co_return Reply::problem(change.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return changeAccess(commands, caller, *change); }),
        request);
}

awaitable<Reply> previewAccessHandler(ApiContext& context, Caller caller, Request request)
{
    const auto change = bodyOf<domain::AccessChange>(request);
    if (!change)
        co_return Reply::problem(change.error(), request.id);
    auto& commands = context.commands;
    co_return respond(
        co_await onPool(commands.pool, [&] { return previewAccess(commands, caller, *change); }),
        request);
}

} // namespace

void addAccessRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Get, base + "/members", authenticated(context, listMembers));
    router.add(Method::Post, base + "/members", authenticatedOnce(context, addMemberHandler));
    router.add(Method::Patch, base + "/members/{member}",
               authenticated(context, changeMemberHandler));
    router.add(Method::Delete, base + "/members/{member}",
               authenticated(context, removeMemberHandler));
    router.add(Method::Get, base + "/teams", authenticated(context, listTeams));
    router.add(Method::Post, base + "/teams", authenticatedOnce(context, addTeamHandler));
    router.add(Method::Put, base + "/teams/{team}", authenticated(context, changeTeamHandler));
    router.add(Method::Delete, base + "/teams/{team}", authenticated(context, removeTeamHandler));
    router.add(Method::Get, base + "/bindings", authenticated(context, listBindingsHandler));
    router.add(Method::Post, base + "/access/changes", authenticated(context, changeAccessHandler));
    router.add(Method::Post, base + "/access/preview",
               authenticated(context, previewAccessHandler));
    addExplainRoutes(router, context);
}

} // namespace strongroom::server
