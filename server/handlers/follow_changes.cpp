// What happened, as pages and as Server-Sent Events.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/follow_changes.h"

#include "models/wire/audit_json.h"
#include "server/commands/approvals/decide_approval.h"
#include "server/handlers/respond.h"

#include <charconv>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;
using domain::Capability;

constexpr std::chrono::seconds heartbeat{15};
constexpr std::uint32_t pageSize = 200;

std::optional<std::uint64_t> cursorOf(std::string_view text)
{
    std::uint64_t cursor = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), cursor);
    if (text.empty() || failed != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return cursor;
}

bool isAccess(const domain::Change& change)
{
    return change.action.starts_with("access.") || change.resourceKind == "member"
           || change.resourceKind == "team";
}

/// Whoever sees only a part learns that leave has changed somewhere, so that no copy outlives what
/// they may see; not whose, where or by whom.
void coverAccess(domain::Change& change, const domain::OrganizationId& organization)
{
    change.action = "access.change";
    change.resourceKind = "organization";
    change.resourceId = organization.value;
    change.revision = 0;
    change.actor.clear();
}

/// Whether somebody who sees only a part of the organization may know of a change.
bool concerns(CommandContext& commands, const Caller& caller, const VisibleSecrets& visible,
              const domain::Change& change)
{
    if (change.resourceKind == "break_glass")
        return true; // Loud: everybody is told of an emergency.
    if (change.resourceKind == "approval")
        return bool(getApproval(commands, caller, {change.resourceId}));
    if (change.resourceKind == "policy")
        return change.action == "policy.activate";
    if (change.resourceKind == "grant") {
        const auto grant = commands.storage.grant(caller.organization, {change.resourceId});
        return grant && grant->subject == memberKeyOf(caller.principal);
    }
    if (change.resourceKind == "environment")
        return std::ranges::find(visible.environments, domain::EnvironmentId{change.resourceId})
               != visible.environments.end();
    return change.resourceKind == "secret"
           && commands.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization,
                                     {"secret", change.resourceId});
}

Result<domain::Page<domain::Change>> changesAfter(CommandContext& commands, const Caller& caller,
                                                  std::optional<std::uint64_t> after)
{
    const auto visible = commands.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    domain::Page<domain::Change> page;
    if (!after) {
        const auto newest = commands.storage.newestCursor(caller.organization);
        if (!newest)
            return newest.error();
        page.next = std::to_string(*newest);
        return page;
    }
    auto changes = commands.storage.changes(caller.organization, *after, pageSize);
    if (!changes)
        return changes.error();
    page.items = std::move(*changes);
    page.next = std::to_string(page.items.empty() ? *after : page.items.back().cursor);
    if (*visible)
        std::erase_if(page.items, [&](domain::Change& change) {
            if (!isAccess(change))
                return !concerns(commands, caller, **visible, change);
            coverAccess(change, caller.organization);
            return false;
        });
    return page;
}

awaitable<Reply> listChanges(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    const auto text = queryOf(request, "after");
    const auto after = cursorOf(text.value_or(""));
    if (text && !after)
        co_return Reply::problem(
            {ErrorKind::InvalidInput, "\"after\" must be a cursor.", {}, "after"}, request.id);
    co_return respond(
        co_await onPool(commands.pool, [&] { return changesAfter(commands, caller, after); }),
        request);
}

class ChangeStream final : public EventStream
{
public:
    ChangeStream(ApiContext& context, Caller caller, std::uint64_t after)
        : m_context(context), m_caller(std::move(caller)), m_after(after),
          m_place(context.followers, m_caller)
    {}

    awaitable<std::optional<std::string>> next() override
    {
        auto& commands = m_context.commands;
        for (int turn = 0; turn < 2; ++turn) {
            // Asked each time: leave may be withdrawn, or the sign-in ended, while the stream is
            // open.
            if (!m_context.sessions.goesOn(m_caller.principal).value_or(true))
                co_return std::nullopt;
            const auto page = co_await onPool(
                commands.pool, [&] { return changesAfter(commands, m_caller, m_after); });
            if (!page)
                co_return std::nullopt;
            const auto before = std::exchange(m_after, cursorOf(*page->next).value_or(m_after));
            if (!page->items.empty())
                co_return textOf(page->items);
            if (turn == 0 && before == m_after)
                co_await m_context.changes.wait(heartbeat);
        }
        co_return ": still here\n\n";
    }

private:
    static std::string textOf(const std::vector<domain::Change>& changes)
    {
        std::string text;
        for (const auto& change : changes)
            text += "id: " + std::to_string(change.cursor)
                    + "\nevent: change\ndata: " + wire::serialize(wire::toJson(change)) + "\n\n";
        return text;
    }

    ApiContext& m_context;
    Caller m_caller;
    std::uint64_t m_after;
    Followers::Place m_place;
};

awaitable<Reply> streamChanges(ApiContext& context, Caller caller, Request request)
{
    auto& commands = context.commands;
    std::string from(request.header("last-event-id"));
    if (from.empty())
        from = queryOf(request, "after").value_or("");
    const auto after = cursorOf(from);
    const auto newest = co_await onPool(
        commands.pool, [&] { return changesAfter(commands, caller, std::nullopt); });
    if (!newest)
        co_return Reply::problem(newest.error(), request.id);
    auto reply = Reply::text(": welcome\n\n", "text/event-stream");
    const auto now = cursorOf(*newest->next).value_or(0);
    // A cursor from the future is from another database: whoever holds it must read everything
    // anew.
    if (after && *after > now)
        reply.body = "event: behind\ndata: {}\n\n";
    reply.stream = std::make_unique<ChangeStream>(context, std::move(caller),
                                                  after && *after <= now ? *after : now);
    co_return reply;
}

} // namespace

void addChangeFeedRoutes(Router& router, ApiContext& context)
{
    const std::string base(organizationPath);
    router.add(Method::Get, base + "/changes", authenticated(context, listChanges));
    router.add(Method::Get, base + "/changes/stream", authenticated(context, streamChanges));
}

} // namespace strongroom::server
