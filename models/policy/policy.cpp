// Rules held against facts; the strictest wins and demands add up.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/policy/policy.h"

#include <re2/re2.h>

#include <algorithm>

namespace strongroom::policy {
namespace {

using domain::GatedAction;

template <class T>
bool fits(const std::vector<T>& wanted, const T& given)
{
    return wanted.empty() || std::ranges::find(wanted, given) != wanted.end();
}

bool fitsOne(const std::vector<std::string>& wanted, const std::vector<std::string>& given)
{
    return wanted.empty() || std::ranges::any_of(given, [&](const auto& one) {
               return std::ranges::find(wanted, one) != wanted.end();
           });
}

bool within(const Hours& hours, Timestamp at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const auto time = std::chrono::floor<std::chrono::minutes>(at - day);
    const bool spansMidnight = hours.to <= hours.from;
    const bool early = spansMidnight && time < hours.to;
    const bool inside =
        spansMidnight ? early || time >= hours.from : time >= hours.from && time < hours.to;
    const auto began = std::chrono::weekday(early ? day - std::chrono::days(1) : day);
    return inside && fits(hours.days, began.c_encoding());
}

bool fits(const Match& match, const Facts& facts)
{
    if (!fits(match.actions, facts.action) || !fitsOne(match.roles, facts.roles)
        || !fitsOne(match.teams, facts.teams) || !fits(match.kinds, facts.kind)
        || !fits(match.environments, facts.environment) || !fitsOne(match.labels, facts.labels)
        || !fits(match.purposes, facts.purpose.category))
        return false;
    if (!match.environmentKinds.empty()
        && (facts.environment.empty() || !fits(match.environmentKinds, facts.environmentKind)))
        return false;
    if (match.hours && within(*match.hours, facts.at) == match.outsideHours)
        return false;
    if (match.multiFactor && *match.multiFactor != facts.multiFactor)
        return false;
    // Whoever does not say when they signed in may have done so long ago.
    return !match.signInOlderThan || !facts.signedInAt
           || facts.at - *facts.signedInAt > *match.signInOlderThan;
}

void ask(Outcome& outcome, const ApprovalDemand& demand)
{
    outcome.verdict = std::max(outcome.verdict, Verdict::NeedsApproval);
    outcome.needed = std::max(outcome.needed, demand.needed);
    outcome.minutes =
        outcome.minutes == 0 ? demand.minutes : std::min(outcome.minutes, demand.minutes);
    if (std::ranges::find(outcome.approvers, demand.approvers) == outcome.approvers.end())
        outcome.approvers.push_back(demand.approvers);
}

void add(Outcome& outcome, const Rule& rule)
{
    outcome.rules.push_back(rule.name);
    outcome.verdict = std::max(outcome.verdict, rule.verdict);
    if (rule.verdict == Verdict::Deny && outcome.because.empty())
        outcome.because = rule.because;
    const auto& demands = rule.demands;
    auto& obligations = outcome.obligations;
    if (demands.maskAfterSeconds)
        obligations.hideAfterSeconds =
            std::min(obligations.hideAfterSeconds, *demands.maskAfterSeconds);
    obligations.noCopy |= demands.noCopy;
    obligations.watermark |= demands.watermark;
    if (!demands.ticketPattern.empty())
        outcome.ticketPatterns.push_back(demands.ticketPattern);
    if (demands.secondPerson)
        ask(outcome, {});
    if (rule.approval)
        ask(outcome, *rule.approval);
}

bool isAlwaysApproved(GatedAction action)
{
    return action == GatedAction::ChangePolicy || action == GatedAction::ChangeKek
           || action == GatedAction::Destroy || action == GatedAction::EraseEvents;
}

} // namespace

std::string_view nameOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Person: return "person";
    case SubjectKind::ServiceAccount: return "service_account";
    }
    return "person";
}

std::string_view nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Allow: return "allow";
    case Verdict::NeedsApproval: return "needs_approval";
    case Verdict::Deny: return "deny";
    }
    return "deny";
}

Outcome decide(const Policy& policy, const Facts& facts)
{
    Outcome outcome;
    for (const auto& rule : policy.rules)
        if (fits(rule.match, facts))
            add(outcome, rule);
    if (outcome.rules.empty())
        outcome.verdict = policy.otherwise;
    if (isAlwaysApproved(facts.action) && outcome.approvers.empty()) {
        const auto verdict = std::max(outcome.verdict, Verdict::NeedsApproval);
        ask(outcome, {{{"owner", "admin"}, {}}, 1, 30});
        outcome.verdict = verdict;
    }
    return outcome;
}

bool fitsTicket(const std::vector<std::string>& patterns, const std::string& ticket)
{
    return std::ranges::all_of(patterns, [&](const auto& pattern) {
        const re2::RE2 expression(pattern, re2::RE2::Quiet);
        return expression.ok() && re2::RE2::FullMatch(ticket, expression);
    });
}

std::string summaryOf(const Outcome& outcome)
{
    std::string line(nameOf(outcome.verdict));
    if (outcome.verdict == Verdict::Deny)
        return line;
    if (outcome.verdict == Verdict::NeedsApproval) {
        line += ", " + std::to_string(outcome.needed) + " of";
        for (const auto& approvers : outcome.approvers) {
            std::string names;
            for (const auto* list : {&approvers.roles, &approvers.teams})
                for (const auto& name : *list)
                    names += (names.empty() ? "" : "/") + name;
            line += " (" + (names.empty() ? "anybody who may reveal" : names) + ")";
        }
    }
    line += ", mask after " + std::to_string(outcome.obligations.hideAfterSeconds) + " s";
    if (outcome.obligations.noCopy)
        line += ", no copy";
    if (outcome.obligations.watermark)
        line += ", watermark";
    for (const auto& pattern : outcome.ticketPatterns)
        line += ", ticket like " + pattern;
    return line;
}

} // namespace strongroom::policy
