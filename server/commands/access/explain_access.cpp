// The model's ways, with the names that people know.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/access/explain_access.h"

#include "models/authz/explanation/explainer.h"
#include "server/commands/access/effects.h"
#include "server/commands/access/names.h"
#include "server/commands/access/rules.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::AccessStep;
using domain::Capability;

constexpr std::uint32_t pageSize = 200;

Result<std::string> relationOf(const std::string& permission, const std::string& objectType)
{
    for (const auto& [known, relation] : permissionsOf(objectType))
        if (known == permission)
            return relation;
    return Error{ErrorKind::InvalidInput,
                 "There is no permission \"" + permission + "\" on this kind of object.",
                 {},
                 "permission"};
}

Result<Done> mayAskOfOthers(CommandContext& context, const Caller& caller)
{
    const auto manages =
        context.policy.decide(caller.principal, Capability::ManageAccess, caller.organization);
    if (manages
        || context.policy.decide(caller.principal, Capability::SeeAudit, caller.organization))
        return Done{};
    return manages;
}

/// Who is asked about, with what holds for them now. Of others nothing is known but what is stored.
Result<Standing> subjectOf(CommandContext& context, const Caller& caller,
                           const domain::AccessObject& subject)
{
    auto own = context.policy.standingOf(caller.principal, caller.organization);
    if (!own)
        return own;
    if (subject.id.empty() || subject.text() == own->user())
        return own;
    if (auto may = mayAskOfOthers(context, caller); !may)
        return may.error();
    const auto* member = own->access->byId(subject.id);
    if (!member || objectOf(*member) != subject)
        return Error{ErrorKind::NotFound, "The member was not found."};
    return Standing{own->access, *member, {}};
}

AccessStep::Kind kindOf(authz::WayStep::Kind kind)
{
    switch (kind) {
    case authz::WayStep::Kind::Assigned: return AccessStep::Kind::Assigned;
    case authz::WayStep::Kind::Through: return AccessStep::Kind::Through;
    case authz::WayStep::Kind::Stands: return AccessStep::Kind::Stands;
    case authz::WayStep::Kind::Follows: return AccessStep::Kind::Follows;
    case authz::WayStep::Kind::Not: return AccessStep::Kind::Not;
    }
    return AccessStep::Kind::Assigned;
}

AccessStep namedStep(AccessNames& names, const authz::WayStep& step)
{
    const bool follows = step.kind == authz::WayStep::Kind::Follows;
    return {kindOf(step.kind), follows ? domain::Named{} : names.of(step.subject), step.relation,
            names.of(step.object), follows ? step.subject : std::string()};
}

std::vector<AccessStep> namedWay(AccessNames& names, const authz::Way& way)
{
    std::vector<AccessStep> named;
    for (const auto& step : way)
        named.push_back(namedStep(names, step));
    return named;
}

/// The roles that somebody has by name, for a sentence beside what is missing.
std::vector<domain::AccessOpening> rolesOf(AccessNames& names, const Standing& standing)
{
    std::vector<domain::AccessOpening> roles;
    standing.access->tuples.each([&](const authz::Tuple& tuple) {
        if (tuple.user == standing.user() && bindingOf({tuple.object, tuple.relation, tuple.user}))
            roles.push_back({tuple.relation, names.of(tuple.object)});
    });
    return roles;
}

Result<authz::Circumstances> circumstancesOn(CommandContext& context, const Standing& standing,
                                             const domain::AccessObject& object)
{
    auto circumstances = standing.circumstances;
    auto place = placeOf(context, standing.access->organization, object);
    if (!place)
        return place.error();
    std::ranges::move(*place, std::back_inserter(circumstances.tuples));
    return circumstances;
}

/// An object that whoever asks does not see is not there for them.
Result<Done> expectVisible(CommandContext& context, const Caller& caller, const Access& access,
                           const domain::AccessObject& object)
{
    if (auto there = expectThere(context, access, object); !there)
        return there;
    if (object.type != "secret" && object.type != "environment")
        return Done{};
    if (mayAskOfOthers(context, caller))
        return Done{};
    return context.policy.decide(caller.principal, Capability::SeeSecrets, caller.organization,
                                 object);
}

/// By the first role on the shortest way.
domain::AccessHolder holderBy(AccessNames& names, domain::Named subject,
                              const std::vector<authz::Way>& ways)
{
    using Kind = authz::WayStep::Kind;
    domain::AccessHolder holder{std::move(subject), {}, {}};
    if (ways.empty())
        return holder;
    const auto& way = ways.front();
    const auto given = std::ranges::find_if(way, [](const authz::WayStep& step) {
        return step.kind == Kind::Assigned || step.kind == Kind::Through;
    });
    if (given == way.end())
        return holder;
    holder.step = namedStep(names, *given);
    if (given->kind == Kind::Through)
        holder.by = "team " + holder.step->subject.name + ": ";
    holder.by += textOf(domain::AccessOpening{given->relation, holder.step->object});
    return holder;
}

} // namespace

Result<domain::AccessExplanation> explainAccess(CommandContext& context, const Caller& caller,
                                                const domain::AccessQuestion& question)
{
    const auto relation = relationOf(question.permission, question.object.type);
    if (!relation)
        return relation.error();
    const auto standing = subjectOf(context, caller, question.subject);
    if (!standing)
        return standing.error();
    if (auto seen = expectVisible(context, caller, *standing->access, question.object); !seen)
        return seen.error();
    const auto circumstances = circumstancesOn(context, *standing, question.object);
    if (!circumstances)
        return circumstances.error();
    const auto found =
        authz::explain(context.policy.schema(), standing->access->tuples,
                       {standing->user(), *relation, question.object.text()}, *circumstances);
    if (!found)
        return found.error();
    AccessNames names(context, *standing->access);
    domain::AccessExplanation explanation;
    explanation.subject = names.of(standing->user());
    explanation.permission = question.permission;
    explanation.object = names.of(question.object);
    explanation.allowed = found->allowed;
    for (const auto& way : found->ways)
        explanation.ways.push_back(namedWay(names, way));
    for (const auto& opening : found->openings)
        explanation.openings.push_back({opening.relation, names.of(opening.object)});
    if (!found->obstacle.empty())
        explanation.obstacle = standing->member.suspended ? "suspended" : found->obstacle;
    if (!found->allowed)
        explanation.has = rolesOf(names, *standing);
    return explanation;
}

Result<std::vector<domain::AccessHolder>>
whoHasAccess(CommandContext& context, const Caller& caller, const domain::AccessQuestion& question)
{
    const auto relation = relationOf(question.permission, question.object.type);
    if (!relation)
        return relation.error();
    const auto standing = context.policy.standingOf(caller.principal, caller.organization);
    if (!standing)
        return standing.error();
    if (auto may = mayAskOfOthers(context, caller); !may)
        return may.error();
    const auto& access = *standing->access;
    if (auto there = expectThere(context, access, question.object); !there)
        return there.error();
    auto place = placeOf(context, caller.organization, question.object);
    if (!place)
        return place.error();
    const authz::Circumstances circumstances{{}, std::move(*place)};
    AccessNames names(context, access);
    std::vector<domain::AccessHolder> holders;
    for (const char* type : {"user", "service_account"}) {
        const auto found = context.policy.evaluatorOf(access).listUsers(
            question.object.text(), *relation, {type, {}}, circumstances);
        if (!found)
            return found.error();
        for (const auto& user : *found) {
            const auto why =
                authz::explain(context.policy.schema(), access.tuples,
                               {user, *relation, question.object.text()}, circumstances);
            if (!why)
                return why.error();
            holders.push_back(holderBy(names, names.of(user), why->ways));
        }
    }
    std::ranges::sort(holders, {}, [](const auto& one) {
        return std::pair(one.subject.name, one.subject.object.id);
    });
    return holders;
}

Result<domain::Page<domain::Named>> whatHasAccess(CommandContext& context, const Caller& caller,
                                                  const domain::AccessObject& subject,
                                                  const std::string& permission,
                                                  const std::optional<std::string>& cursor)
{
    const auto relation = relationOf(permission, "secret");
    if (!relation)
        return relation.error();
    const auto standing = subjectOf(context, caller, subject);
    if (!standing)
        return standing.error();
    domain::Page<domain::Named> page;
    if (standing->member.suspended)
        return page;
    auto visible = context.policy.visibleTo(*standing);
    if (!visible)
        return visible.error();
    const auto secrets = context.storage.secrets({caller.organization,
                                                  {},
                                                  {},
                                                  false,
                                                  domain::SecretState::Active,
                                                  cursor,
                                                  pageSize,
                                                  std::move(*visible)});
    if (!secrets)
        return secrets.error();
    page.next = secrets->next;
    const auto evaluator = context.policy.evaluatorOf(*standing->access);
    for (const auto& secret : secrets->items) {
        auto circumstances = standing->circumstances;
        std::ranges::move(placeOf(secret), std::back_inserter(circumstances.tuples));
        const auto allowed = evaluator.check(
            {standing->user(), *relation, objectOf(secret.id).text()}, circumstances);
        if (!allowed)
            return allowed.error();
        if (*allowed)
            page.items.push_back({objectOf(secret.id), secret.name, {}});
    }
    return page;
}

} // namespace strongroom::server
