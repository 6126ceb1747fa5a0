// Tuples and bindings, and the rules that keep an organization in somebody's hands.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/rules.h"

#include "server/commands/access/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace strongroom::server {
namespace {

Error forbidden(std::string sentence)
{
    return {ErrorKind::Forbidden, std::move(sentence)};
}

/// How many teams deep a team goes; nothing if it stands in itself.
class TeamDepth
{
public:
    explicit TeamDepth(const authz::MemoryTuples& tuples) : m_tuples(tuples) {}

    std::optional<int> of(const std::string& team)
    {
        if (const auto known = m_known.find(team); known != m_known.end())
            return known->second;
        if (m_open.contains(team) || m_open.size() > deepestTeams)
            return m_open.contains(team) ? std::nullopt : std::optional(deepestTeams + 1);
        m_open.insert(team);
        std::optional<int> depth = 0;
        const auto read = m_tuples.ofObject(team, "member", [&](const authz::Tuple& tuple) {
            const auto user = authz::subjectOf(tuple.user);
            if (user.type != "team")
                return true;
            const auto below = of("team:" + std::string(user.id));
            depth = below ? std::optional(std::max(*depth, *below + 1)) : std::nullopt;
            return depth.has_value();
        });
        m_open.erase(team);
        if (read && depth)
            m_known.emplace(team, *depth);
        return depth;
    }

private:
    const authz::MemoryTuples& m_tuples;
    std::map<std::string, int> m_known{};
    std::set<std::string> m_open{};
};

} // namespace

bool isRoleOn(std::string_view objectType, const std::string& role)
{
    return std::ranges::find(domain::rolesOn(objectType), role)
           != domain::rolesOn(objectType).end();
}

StoredTuple tupleOf(const domain::Binding& binding)
{
    auto user = binding.holder.text();
    if (binding.holder.type == "team")
        user += "#member";
    return {binding.object.text(), binding.role, std::move(user)};
}

std::optional<domain::Binding> bindingOf(const StoredTuple& tuple)
{
    const auto object = authz::subjectOf(tuple.object);
    if (!isRoleOn(object.type, tuple.relation))
        return std::nullopt;
    const auto user = authz::subjectOf(tuple.user);
    return domain::Binding{{std::string(user.type), std::string(user.id)},
                           tuple.relation,
                           {std::string(object.type), std::string(object.id)}};
}

Result<Done> checkBinding(CommandContext& context, const Access& access,
                          const domain::Binding& binding)
{
    if (!isRoleOn(binding.object.type, binding.role))
        return Error{ErrorKind::InvalidInput,
                     "There is no role \"" + binding.role + "\" on this kind of object.",
                     {},
                     "role"};
    if (auto there = expectThere(context, access, binding.object); !there)
        return there;
    if (auto there = expectThere(context, access, binding.holder); !there)
        return there;
    const auto tuple = tupleOf(binding);
    if (!context.policy.schema().allows({tuple.object, tuple.relation, tuple.user}))
        return Error{ErrorKind::InvalidInput,
                     "A " + binding.holder.type + " cannot be " + binding.role + " of a "
                         + binding.object.type + '.',
                     {},
                     "holder"};
    return Done{};
}

Result<Done> mayBind(CommandContext& context, const Standing& standing,
                     const domain::Binding& binding)
{
    const auto evaluator = context.policy.evaluatorOf(*standing.access);
    const auto whole = objectOf(standing.access->organization);
    const auto owner =
        evaluator.check({standing.user(), "owner", whole.text()}, standing.circumstances);
    if (!owner)
        return owner.error();
    if (*owner)
        return Done{};
    if (binding.role == "owner")
        return forbidden("Only an owner makes or unmakes owners. Ask one of them.");
    if (binding.holder.text() == standing.user())
        return forbidden("You cannot change your own access. Ask another person who manages it.");
    if (binding.holder.type == "team") {
        const auto inside = evaluator.check({standing.user(), "member", binding.holder.text()},
                                            standing.circumstances);
        if (!inside)
            return inside.error();
        if (*inside)
            return forbidden("You belong to this team, and cannot change your own access. Ask "
                             "another person who manages it.");
    }
    return Done{};
}

Result<Done> checkWhole(const DecisionPoint& policy, const Access& after)
{
    if (after.tuples.size() > mostTuples)
        return Error{ErrorKind::TooLarge,
                     "The organization has as many roles as are allowed. Give them to teams "
                     "instead of one by one."};
    TeamDepth depths(after.tuples);
    for (const auto& team : after.teams) {
        const auto depth = depths.of(objectOf(team.id).text());
        if (!depth)
            return Error{ErrorKind::InvalidInput,
                         "The team " + team.name + " would stand in itself.",
                         {},
                         "holder"};
        if (*depth > deepestTeams)
            return Error{ErrorKind::InvalidInput,
                         "Teams stand in teams at most " + std::to_string(deepestTeams) + " deep.",
                         {},
                         "holder"};
    }
    const auto owners = policy.evaluatorOf(after).listUsers(objectOf(after.organization).text(),
                                                            "owner", {"user", {}});
    if (!owners)
        return owners.error();
    const bool owned = std::ranges::any_of(*owners, [&after](const std::string& owner) {
        const auto* member = after.byId(std::string(authz::subjectOf(owner).id));
        return member && !member->suspended;
    });
    if (!owned)
        return Error{ErrorKind::Forbidden,
                     "The organization would have no owner. Make somebody else owner first."};
    return Done{};
}

} // namespace strongroom::server
