// What an organization demands of each use of a value, beyond what somebody may at all.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "models/domain/approval.h"
#include "models/domain/organization.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::policy {

enum class SubjectKind { Person, ServiceAccount };
enum class Verdict { Allow, NeedsApproval, Deny }; ///< From the mildest to the strictest.

/// Hours of the day in UTC; `from` after `to` spans midnight.
struct Hours
{
    std::chrono::minutes from{};
    std::chrono::minutes to{};
    std::vector<unsigned> days{}; ///< 0 is Sunday; empty: all. The day on which a span begins.

    friend bool operator==(const Hours&, const Hours&) = default;
};

/// Fits if every member that is given fits; lists by one of their items.
struct Match
{
    std::vector<domain::GatedAction> actions{};
    std::vector<std::string> roles{};
    std::vector<std::string> teams{};
    std::vector<SubjectKind> kinds{};
    std::vector<std::string> environments{}; ///< Slugs.
    std::vector<domain::EnvironmentKind> environmentKinds{};
    std::vector<std::string> labels{};
    std::vector<std::string> purposes{};
    std::optional<Hours> hours{};
    bool outsideHours = false; ///< Fits outside of `hours` instead.
    std::optional<std::chrono::minutes> signInOlderThan{};
    std::optional<bool> multiFactor{}; ///< Signed in with more than one factor, or not.

    friend bool operator==(const Match&, const Match&) = default;
};

/// What a rule adds to leave. Only what is given is demanded.
struct Demands
{
    std::optional<std::uint32_t> maskAfterSeconds{};
    bool noCopy = false;
    bool watermark = false;
    bool secondPerson = false;
    std::string ticketPattern{}; ///< RE2, of the whole ticket.
};

struct ApprovalDemand
{
    domain::Approvers approvers{};
    std::uint32_t needed = 1;
    std::uint32_t minutes = 30;
};

struct Rule
{
    std::string name{};
    Match match{};
    Verdict verdict = Verdict::Allow;
    std::string because{}; ///< Told to whoever is denied.
    Demands demands{};
    std::optional<ApprovalDemand> approval{};
};

struct Limits
{
    std::uint32_t minutes = 5; ///< A grant's life where none is asked for.
    std::uint32_t mostMinutes = 60;
    std::uint32_t mostUses = 10;
    std::uint32_t approvalHours = 24; ///< A request that nobody decides on expires then.
};

struct BreakGlassRules
{
    std::vector<std::string> roles{"owner", "secret_reader"};
    std::uint32_t minutes = 30;
};

struct Policy
{
    std::vector<domain::PurposeKind> purposes{domain::builtInPurposes()};
    Limits limits{};
    BreakGlassRules breakGlass{};
    Verdict otherwise = Verdict::Allow; ///< Where no rule fits.
    std::vector<Rule> rules{};
};

/// Who wants to do what, as policy sees it.
struct Facts
{
    domain::GatedAction action = domain::GatedAction::Reveal;
    std::vector<std::string> roles{};
    std::vector<std::string> teams{};
    SubjectKind kind = SubjectKind::Person;
    std::string environment{}; ///< Slug; empty: of no environment.
    domain::EnvironmentKind environmentKind = domain::EnvironmentKind::Other;
    std::vector<std::string> labels{};
    domain::Purpose purpose{};
    Timestamp at{};
    std::optional<Timestamp> signedInAt{};
    bool multiFactor = false;
};

/// What comes of it: the strictest verdict of all rules that fit, and all that they demand.
struct Outcome
{
    Verdict verdict = Verdict::Allow;
    domain::Obligations obligations{};
    std::vector<std::string> ticketPatterns{};
    std::vector<domain::Approvers> approvers{};
    std::uint32_t needed = 0;
    std::uint32_t minutes = 0;        ///< Of what an approval gives.
    std::vector<std::string> rules{}; ///< Those that fit, by name.
    std::string because{};
};

std::string_view nameOf(SubjectKind kind); ///< "person", "service_account".
std::string_view nameOf(Verdict verdict);  ///< "allow", "needs_approval", "deny".

/// Most restrictive wins, whatever the order (docs/formats/policy.md). A change of policy or of a
/// KEK, and the destruction of a version, need an approval in any case.
Outcome decide(const Policy& policy, const Facts& facts);

/// True if `ticket` fits every pattern.
bool fitsTicket(const std::vector<std::string>& patterns, const std::string& ticket);

/// "needs_approval, 2 of owner, mask after 10 s, no copy": equal texts mean equal outcomes.
std::string summaryOf(const Outcome& outcome);

} // namespace strongroom::policy
