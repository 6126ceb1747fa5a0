// Members, teams and tuples: what the store keeps of who may do what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/access.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::server {

/// A tuple of the authorization model, as text: "secret:1", "viewer", "team:2#member".
struct StoredTuple
{
    std::string object{};
    std::string relation{};
    std::string user{};

    friend auto operator<=>(const StoredTuple&, const StoredTuple&) = default;
};

/// All of an organization's access as of one revision.
struct StoredAccess
{
    std::uint64_t revision = 0;
    std::vector<domain::Member> members{}; ///< By name. Whether suspended is in the tuples.
    std::vector<domain::Team> teams{};     ///< By name.
    std::vector<domain::EnvironmentId> environments{};
    std::vector<StoredTuple> tuples{};
};

class AccessReader
{
public:
    virtual ~AccessReader() = default;

    /// Grows with every change of what storedAccess() gives; 0 if there is no such organization.
    virtual Result<std::uint64_t> accessRevision(const domain::OrganizationId& organization) = 0;
    virtual Result<StoredAccess> storedAccess(const domain::OrganizationId& organization) = 0;
};

class AccessWriter
{
public:
    virtual ~AccessWriter() = default;

    /// All as of this transaction.
    virtual Result<StoredAccess> storedAccess(const domain::OrganizationId& organization) = 0;

    /// Fails with AlreadyExists, field "subject", if they are a member.
    virtual Result<Done> addMember(const domain::Member& member) = 0;
    virtual Result<Done> nameMember(const domain::MemberId& member, const std::string& name) = 0;
    /// Their tuples are to be dropped first.
    virtual Result<Done> removeMember(const domain::MemberId& member) = 0;

    /// Fails with AlreadyExists, field "slug", as updateTeam() does.
    virtual Result<Done> addTeam(const domain::Team& team) = 0;
    virtual Result<Done> updateTeam(const domain::Team& team) = 0;
    virtual Result<Done> removeTeam(const domain::TeamId& team) = 0;

    /// False if it stood already, or did not stand.
    virtual Result<bool> putTuple(const domain::OrganizationId& organization,
                                  const StoredTuple& tuple) = 0;
    virtual Result<bool> dropTuple(const domain::OrganizationId& organization,
                                   const StoredTuple& tuple) = 0;
};

} // namespace strongroom::server
