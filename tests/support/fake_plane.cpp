// A control plane of memory and rules, for tests of the console's pages: no network, no crypto.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"

namespace strongroom::test {

FakePlane::FakePlane()
{
    directory.all = {
        {{"env-prod"}, organization, "prod", "Production", domain::EnvironmentKind::Production},
        {{"env-stage"}, organization, "stage", "Staging", domain::EnvironmentKind::Staging},
        {{"env-dev"}, organization, "dev", "Development", domain::EnvironmentKind::Development}};
    session.person = {"issuer|alice", "Alice", {membership()}};
    context.membership = membership();
    context.environments = directory.all;
    sessions.all = {
        {"s-1", "Strongroom console", "192.0.2.7", {}, {"pwd", "otp"}, {}, {}, {}, true},
        {"s-2", "strongroomctl", "198.51.100.4", {}, {"pwd"}, {}, {}, {}, false}};
    servers.all.servers = {{"acme", "https://strongroom.acme.example", {}, {}}};
    context.sessions = &sessions;
    context.servers = &servers;
    context.comparisons = &comparisons;
    context.promotions = &promotions;
    context.log = &log;
    context.access = &access;
    context.machines = &machines;
    context.backends = &backends;
    context.moves = &moves;
    context.uses = &uses;
    context.generator = &generator;
    context.keys = &keys;
    context.reviews = &reviews;
    context.rotations = &rotations;
    context.members = &members;
    context.outcomes = &outcomes;
    context.approvals = &approvals;
}

FakePlane::~FakePlane()
{
    network.finish();
}

domain::Membership FakePlane::membership() const
{
    using enum domain::Capability;
    return {{organization, "acme", "Acme", {"backend-1"}},
            {"owner"},
            {SeeSecrets, SeeVersions, Reveal, Write, Manage, ManageAccess, SeeAudit}};
}

} // namespace strongroom::test
