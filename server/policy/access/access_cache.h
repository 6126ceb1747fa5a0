// An organization's members and tuples in memory, as of their newest revision.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/authz/tuples/memory_tuples.h"
#include "server/storage/access_storage.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::server {

/// One state of it; never changes.
struct Access
{
    domain::OrganizationId organization{};
    std::uint64_t revision = 0;
    std::vector<domain::Member> members{}; ///< By name.
    std::vector<domain::Team> teams{};     ///< By name.
    std::vector<domain::EnvironmentId> environments{};
    /// What is stored, and what follows from where environments, teams and accounts stand.
    authz::MemoryTuples tuples{};

    const domain::Member* bySubject(const std::string& subject) const;
    const domain::Member* byId(const std::string& id) const;
    const domain::Team* teamById(const std::string& id) const;

    std::map<std::string, std::size_t> subjects{}; ///< Into members.
    std::map<std::string, std::size_t> ids{};
};

/// Also for what is not written yet: a change that somebody wants to see first.
std::shared_ptr<const Access> accessOf(const domain::OrganizationId& organization,
                                       StoredAccess stored);

/// May be called from any thread.
class AccessCache
{
public:
    explicit AccessCache(AccessReader& reader) : m_reader(reader) {}

    /// Fails with NotFound for an organization that does not exist.
    Result<std::shared_ptr<const Access>> of(const domain::OrganizationId& organization);

private:
    AccessReader& m_reader;
    std::mutex m_mutex;
    std::map<domain::OrganizationId, std::shared_ptr<const Access>> m_kept;
};

} // namespace strongroom::server
