// A policy, member by member; then its rules against each other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/policy/policy_document.h"

#include "models/policy/place.h"

#include <re2/re2.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace strongroom::policy {
namespace {

using domain::EnvironmentKind;
using domain::GatedAction;
using Members = std::map<std::string, Place>;

/// Hands the member to `take`, if it is there.
template <class Take>
void with(const Members& members, const char* name, Take take)
{
    if (const auto found = members.find(name); found != members.end())
        take(found->second);
}

const Place& needed(const Place& map, const Members& members, const char* name)
{
    const auto found = members.find(name);
    if (found == members.end())
        map.refuse("needs \"" + std::string(name) + "\"");
    return found->second;
}

std::chrono::minutes readTime(const Place& place)
{
    const auto text = place.text();
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() == 5 && digit(0) && digit(1) && text[2] == ':' && digit(3) && digit(4)) {
        const int hours = (text[0] - '0') * 10 + (text[1] - '0');
        const int minutes = (text[3] - '0') * 10 + (text[4] - '0');
        if (hours < 24 && minutes < 60)
            return std::chrono::minutes(hours * 60 + minutes);
    }
    place.refuse("must be a time in UTC from \"00:00\" to \"23:59\"");
}

Hours readHours(const Place& place)
{
    const auto members = place.members({"from", "to", "days"});
    Hours hours{
        readTime(needed(place, members, "from")), readTime(needed(place, members, "to")), {}};
    if (hours.from == hours.to)
        place.refuse("begins and ends at the same time");
    with(members, "days", [&](const Place& days) {
        static constexpr std::string_view names[] = {"sun", "mon", "tue", "wed",
                                                     "thu", "fri", "sat"};
        for (const auto& day : days.items()) {
            const auto* const found = std::ranges::find(names, day.text());
            if (found == std::end(names))
                day.refuse("must be one of mon, tue, wed, thu, fri, sat, sun");
            hours.days.push_back(static_cast<unsigned>(found - std::begin(names)));
        }
    });
    return hours;
}

Match readMatch(const Place& place, const Policy& policy)
{
    const auto members =
        place.members({"actions", "roles", "teams", "kinds", "environments", "environment_kinds",
                       "labels", "purposes", "within_hours", "outside_hours",
                       "sign_in_older_than_minutes", "multi_factor"});
    Match match;
    with(members, "actions", [&](const Place& at) {
        match.actions = at.words({GatedAction::Reveal, GatedAction::Copy, GatedAction::Export,
                                  GatedAction::Destroy, GatedAction::ChangePolicy,
                                  GatedAction::ChangeKek, GatedAction::EraseEvents});
    });
    with(members, "roles", [&](const Place& at) { match.roles = at.texts(); });
    with(members, "teams", [&](const Place& at) { match.teams = at.texts(); });
    with(members, "kinds", [&](const Place& at) {
        match.kinds = at.words({SubjectKind::Person, SubjectKind::ServiceAccount});
    });
    with(members, "environments", [&](const Place& at) { match.environments = at.texts(); });
    with(members, "environment_kinds", [&](const Place& at) {
        match.environmentKinds = at.words({EnvironmentKind::Production, EnvironmentKind::Staging,
                                           EnvironmentKind::Development, EnvironmentKind::Other});
    });
    with(members, "labels", [&](const Place& at) { match.labels = at.texts(); });
    with(members, "purposes", [&](const Place& at) {
        match.purposes = at.texts();
        for (const auto& code : match.purposes)
            if (std::ranges::find(policy.purposes, code, &domain::PurposeKind::code)
                == policy.purposes.end())
                at.refuse("names \"" + code + "\", which is none of the purposes");
    });
    with(members, "within_hours", [&](const Place& at) { match.hours = readHours(at); });
    with(members, "outside_hours", [&](const Place& at) {
        if (match.hours)
            at.refuse("contradicts within_hours");
        match.hours = readHours(at);
        match.outsideHours = true;
    });
    with(members, "sign_in_older_than_minutes", [&](const Place& at) {
        match.signInOlderThan = std::chrono::minutes(at.number(1, 100'000));
    });
    with(members, "multi_factor", [&](const Place& at) { match.multiFactor = at.truth(); });
    return match;
}

Demands readDemands(const Place& place)
{
    const auto members = place.members(
        {"mask_after_seconds", "no_copy", "watermark", "second_person", "ticket_pattern"});
    Demands demands;
    with(members, "mask_after_seconds",
         [&](const Place& at) { demands.maskAfterSeconds = at.number(1, 20); });
    with(members, "no_copy", [&](const Place& at) { demands.noCopy = at.truth(); });
    with(members, "watermark", [&](const Place& at) { demands.watermark = at.truth(); });
    with(members, "second_person", [&](const Place& at) { demands.secondPerson = at.truth(); });
    with(members, "ticket_pattern", [&](const Place& at) {
        demands.ticketPattern = at.text();
        const re2::RE2 expression(demands.ticketPattern, re2::RE2::Quiet);
        if (!expression.ok())
            at.refuse("is no pattern: " + expression.error());
    });
    return demands;
}

ApprovalDemand readApproval(const Place& place)
{
    const auto members = place.members({"roles", "teams", "needed", "minutes"});
    ApprovalDemand demand;
    with(members, "roles", [&](const Place& at) { demand.approvers.roles = at.texts(); });
    with(members, "teams", [&](const Place& at) { demand.approvers.teams = at.texts(); });
    with(members, "needed", [&](const Place& at) { demand.needed = at.number(1, 10); });
    with(members, "minutes", [&](const Place& at) { demand.minutes = at.number(1, 1440); });
    if (demand.approvers.roles.empty() && demand.approvers.teams.empty())
        place.refuse("needs \"roles\" or \"teams\" that may approve");
    return demand;
}

bool isEmpty(const Match& match)
{
    return match == Match{};
}

bool concernsPolicy(const Match& match)
{
    Match others = match;
    others.actions.clear();
    const auto& actions = match.actions;
    return isEmpty(others)
           && (actions.empty()
               || std::ranges::find(actions, GatedAction::ChangePolicy) != actions.end());
}

Rule readRule(const Place& place, const Policy& policy)
{
    const auto members =
        place.members({"name", "match", "decide", "because", "obligations", "approval"});
    Rule rule;
    const auto& name = needed(place, members, "name");
    rule.name = name.text(64);
    if (std::ranges::find(policy.rules, rule.name, &Rule::name) != policy.rules.end())
        name.refuse("is the name of another rule");
    with(members, "match", [&](const Place& at) { rule.match = readMatch(at, policy); });
    rule.verdict = needed(place, members, "decide")
                       .word({Verdict::Allow, Verdict::NeedsApproval, Verdict::Deny});
    with(members, "because", [&](const Place& at) { rule.because = at.text(); });
    with(members, "obligations", [&](const Place& at) {
        if (rule.verdict == Verdict::Deny)
            at.refuse("cannot stand in a rule that denies");
        rule.demands = readDemands(at);
    });
    with(members, "approval", [&](const Place& at) {
        if (rule.verdict != Verdict::NeedsApproval)
            at.refuse("can only stand in a rule that decides needs_approval");
        rule.approval = readApproval(at);
    });
    if (rule.verdict == Verdict::NeedsApproval && !rule.approval)
        place.refuse("decides needs_approval without \"approval\"");
    if (rule.verdict == Verdict::Deny && concernsPolicy(rule.match))
        place.refuse("denies every change of policy: it could never be taken back");
    const auto twin = std::ranges::find_if(policy.rules, [&](const Rule& other) {
        return other.match == rule.match
               && (other.verdict == Verdict::Deny) != (rule.verdict == Verdict::Deny);
    });
    if (twin != policy.rules.end())
        place.refuse("contradicts the rule \"" + twin->name + "\", which fits exactly the same");
    return rule;
}

domain::PurposeKind readPurpose(const Place& place)
{
    const auto members = place.members({"code", "label", "needs_ticket", "shortest_note"});
    domain::PurposeKind kind;
    const auto& code = needed(place, members, "code");
    kind.code = code.text();
    if (!domain::isPurposeCode(kind.code))
        code.refuse("must be 1 to 32 of a-z, 0-9, - and _");
    kind.label = needed(place, members, "label").text(60);
    with(members, "needs_ticket", [&](const Place& at) { kind.needsTicket = at.truth(); });
    with(members, "shortest_note", [&](const Place& at) { kind.shortestNote = at.number(0, 200); });
    return kind;
}

void readPurposes(const Place& place, Policy& policy)
{
    policy.purposes.clear();
    for (const auto& item : place.items()) {
        auto kind = readPurpose(item);
        if (std::ranges::find(policy.purposes, kind.code, &domain::PurposeKind::code)
            != policy.purposes.end())
            item.refuse("has the code of another purpose");
        policy.purposes.push_back(std::move(kind));
    }
}

Limits readLimits(const Place& place)
{
    const auto members =
        place.members({"grant_minutes", "most_grant_minutes", "most_uses", "approval_hours"});
    Limits limits;
    with(members, "grant_minutes", [&](const Place& at) { limits.minutes = at.number(1, 1440); });
    with(members, "most_grant_minutes",
         [&](const Place& at) { limits.mostMinutes = at.number(1, 1440); });
    with(members, "most_uses", [&](const Place& at) { limits.mostUses = at.number(1, 100); });
    with(members, "approval_hours",
         [&](const Place& at) { limits.approvalHours = at.number(1, 720); });
    if (limits.minutes > limits.mostMinutes)
        place.refuse("lets a grant last longer than the most that it allows");
    return limits;
}

Policy readRoot(const Place& root)
{
    const auto members = root.members(
        {"strongroom_policy", "purposes", "limits", "break_glass", "otherwise", "rules"});
    needed(root, members, "strongroom_policy").number(1, 1);
    Policy policy;
    with(members, "purposes", [&](const Place& at) { readPurposes(at, policy); });
    with(members, "limits", [&](const Place& at) { policy.limits = readLimits(at); });
    with(members, "break_glass", [&](const Place& at) {
        const auto glass = at.members({"roles", "minutes"});
        with(glass, "roles", [&](const Place& roles) { policy.breakGlass.roles = roles.texts(); });
        with(glass, "minutes",
             [&](const Place& time) { policy.breakGlass.minutes = time.number(1, 240); });
    });
    with(members, "otherwise", [&](const Place& at) {
        policy.otherwise = at.word({Verdict::Allow, Verdict::Deny});
    });
    with(members, "rules", [&](const Place& at) {
        for (const auto& item : at.items())
            policy.rules.push_back(readRule(item, policy));
    });
    return policy;
}

} // namespace

Result<Policy> readPolicy(const std::string& document)
{
    const auto refuse = [](int line, const std::string& why) {
        return Error{ErrorKind::InvalidInput,
                     "Line " + std::to_string(line) + ": " + why + ".",
                     {},
                     "document"};
    };
    if (document.size() > longestDocument)
        return refuse(1, "a policy has at most 64 KiB");
    try {
        const auto root = YAML::Load(document);
        return readRoot(Place(root, {}));
    } catch (const Misfit& misfit) {
        return refuse(misfit.line,
                      (misfit.path.empty() ? "the policy" : misfit.path) + " " + misfit.why);
    } catch (const YAML::Exception& error) {
        return refuse(error.mark.line + 1, error.msg);
    }
}

const std::string& builtInDocument()
{
    static const std::string document = R"(strongroom_policy: 1
# What holds until another policy is approved.
limits: {grant_minutes: 5, most_grant_minutes: 60, most_uses: 10, approval_hours: 24}
break_glass: {roles: [owner, secret_reader], minutes: 30}
otherwise: allow
rules:
  - name: lasting changes need a second person
    match: {actions: [destroy, change_policy, change_kek, erase_events]}
    decide: needs_approval
    approval: {roles: [owner, admin], needed: 1, minutes: 30}
)";
    return document;
}

} // namespace strongroom::policy
