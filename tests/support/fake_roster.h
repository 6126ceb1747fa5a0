// An organization for tests of the access page: three people, a machine, teams in teams, roles.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/fake_plane.h"

namespace strongroom::test {

inline domain::Named named(const char* type, const char* id, const char* name)
{
    return {{type, id}, name, {}};
}

/// Alice owns it and looks at it; Bob is on call, a team that stands in the operators; Carol is
/// suspended.
inline void fillRoster(FakePlane& plane)
{
    auto& access = plane.access;
    access.people = {{{"alice"}, plane.organization, "issuer|alice", "Alice"},
                     {{"bob"}, plane.organization, "issuer|bob", "Bob"},
                     {{"carol"}, plane.organization, "https://id.example.org|24828976", "Carol"},
                     {{"ci"},
                      plane.organization,
                      "service_account|sa-ci",
                      "ci-runner",
                      domain::MemberKind::ServiceAccount}};
    access.people[2].suspended = true;
    access.allTeams = {
        {{"ops"}, plane.organization, "operators", "Operators", "Keep it running", "infra-ops"},
        {{"oncall"}, plane.organization, "on-call", "On call", "", ""}};
    const auto acme = named("organization", "org-1", "Acme");
    const auto production = named("environment", "env-prod", "Production");
    const auto operators = named("team", "ops", "Operators");
    const auto onCall = named("team", "oncall", "On call");
    access.given = {{named("user", "alice", "Alice"), "owner", acme},
                    {named("user", "carol", "Carol"), "viewer", production},
                    {named("service_account", "ci", "ci-runner"), "member", production},
                    {operators, "secret_reader", production},
                    {onCall, "member", operators},
                    {named("user", "bob", "Bob"), "member", onCall}};
    access.preview.gains = {{named("user", "bob", "Bob"), "reveal", production},
                            {named("user", "bob", "Bob"), "see", production}};
    access.preview.losses = {{named("user", "carol", "Carol"), "see", production}};
    access.explanations = {
        {named("user", "bob", "Bob"),
         "reveal",
         named("secret", "stripe", "stripe-api-key"),
         true,
         {{{domain::AccessStep::Kind::Through, operators, "secret_reader", production, {}},
           {domain::AccessStep::Kind::Through, onCall, "member", operators, {}},
           {domain::AccessStep::Kind::Assigned,
            named("user", "bob", "Bob"),
            "member",
            onCall,
            {}}}},
         {},
         {},
         {}}};
    access.reach = {
        {named("secret", "stripe", "stripe-api-key"), named("secret", "db", "database")},
        {},
        {named("secret", "mail", "=mail")}};
}

inline void fillMachines(FakePlane& plane)
{
    const auto now = SystemClock().now();
    domain::ServiceAccount ci;
    ci.id = {"sa-ci"};
    ci.name = "ci-runner";
    ci.createdBy = "Alice";
    ci.createdAt = now - std::chrono::days(90);
    ci.lastUsedAt = now - std::chrono::hours(2);
    domain::ServiceAccount runner;
    runner.id = {"sa-eu"};
    runner.name = "runner eu-1";
    runner.runner = "eu-1";
    runner.createdAt = ci.createdAt;
    plane.machines.accounts = {ci, runner};
    domain::ApiKey key;
    key.id = {"key-1"};
    key.name = "nightly-export";
    key.owner = "service_account|sa-ci";
    key.ownerName = "ci-runner";
    key.prefix = "srk_9f2c";
    key.capabilities = {domain::Capability::SeeSecrets, domain::Capability::Write};
    key.environments = {{"env-stage"}};
    key.expiresAt = now + std::chrono::days(3);
    key.lastUsedAt = ci.lastUsedAt;
    auto gone = key;
    gone.id = {"key-2"};
    gone.name = "old-key";
    gone.environments.clear();
    gone.revokedAt = now - std::chrono::days(1);
    plane.machines.keys = {key, gone};
    plane.machines.allRunners = {{{"eu-1"}, "eu-1", "4f:9a:10:22:71:0b:cc:12", false, true},
                                 {{"dc1-a"}, "dc1-a", "8d:77:aa:02:44:90:10:ff", false, false}};
}

} // namespace strongroom::test
