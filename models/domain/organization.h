// Organizations, their environments and backends, and who one is in them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

struct Organization
{
    OrganizationId id{};
    std::string slug{};
    std::string name{};
    BackendId defaultBackend{};
};

enum class EnvironmentKind { Production, Staging, Development, Other };

struct Environment
{
    EnvironmentId id{};
    OrganizationId organization{};
    std::string slug{};
    std::string name{};
    EnvironmentKind kind = EnvironmentKind::Other;
};

/// Where an organization's sealed values are kept.
struct Backend
{
    BackendId id{};
    std::string name{};
    std::string kind{}; ///< "builtin" until providers/ brings others.
};

/// What a person may do in an organization. The console asks for these; it never infers them from
/// roles.
enum class Capability {
    SeeSecrets,
    SeeVersions,
    Reveal,
    Write,
    Manage,
    ManageAccess, ///< Members, teams, roles, machines.
    SeeAudit
};

struct Membership
{
    Organization organization{};
    std::vector<std::string> roles{}; ///< owner, admin, iam_admin, viewer, member, secret_reader.
    std::set<Capability> capabilities{};
};

/// The person signed in.
struct Me
{
    std::string subject{};
    std::string name{};
    std::vector<Membership> memberships{};
};

std::string_view nameOf(EnvironmentKind kind); ///< "production", "staging", "development", "other".
std::string_view nameOf(Capability capability); ///< "see_secrets", "see_versions", "reveal", …

} // namespace strongroom::domain
