// Read again when the revision has moved on, and not otherwise.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/access/access_cache.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// Where things stand is known from the things themselves, and not stored a second time.
void addPlaces(Access& access)
{
    const auto place = objectOf(access.organization).text();
    for (const auto& environment : access.environments)
        access.tuples.add({objectOf(environment).text(), "organization", place});
    for (const auto& team : access.teams)
        access.tuples.add({objectOf(team.id).text(), "organization", place});
    for (const auto& member : access.members)
        if (member.kind == domain::MemberKind::ServiceAccount)
            access.tuples.add({objectOf(member).text(), "organization", place});
}

} // namespace

const domain::Member* Access::bySubject(const std::string& subject) const
{
    const auto found = subjects.find(subject);
    return found == subjects.end() ? nullptr : &members[found->second];
}

const domain::Member* Access::byId(const std::string& id) const
{
    const auto found = ids.find(id);
    return found == ids.end() ? nullptr : &members[found->second];
}

const domain::Team* Access::teamById(const std::string& id) const
{
    const auto found = std::ranges::find(teams, id, [](const auto& team) { return team.id.value; });
    return found == teams.end() ? nullptr : &*found;
}

std::shared_ptr<const Access> accessOf(const domain::OrganizationId& organization,
                                       StoredAccess stored)
{
    auto access = std::make_shared<Access>();
    access->organization = organization;
    access->revision = stored.revision;
    access->members = std::move(stored.members);
    access->teams = std::move(stored.teams);
    access->environments = std::move(stored.environments);
    addPlaces(*access);
    for (auto& tuple : stored.tuples)
        access->tuples.add(
            {std::move(tuple.object), std::move(tuple.relation), std::move(tuple.user)});
    const auto place = objectOf(organization).text();
    for (std::size_t i = 0; i < access->members.size(); ++i) {
        auto& member = access->members[i];
        member.suspended = access->tuples.has(place, "suspended", objectOf(member).text());
        access->subjects.emplace(member.subject, i);
        access->ids.emplace(member.id.value, i);
    }
    return access;
}

Result<std::shared_ptr<const Access>> AccessCache::of(const domain::OrganizationId& organization)
{
    const auto revision = m_reader.accessRevision(organization);
    if (!revision)
        return revision.error();
    if (*revision == 0)
        return Error{ErrorKind::NotFound, "The organization was not found."};
    {
        const std::scoped_lock lock(m_mutex);
        const auto kept = m_kept.find(organization);
        if (kept != m_kept.end() && kept->second->revision == *revision)
            return kept->second;
    }
    auto stored = m_reader.storedAccess(organization);
    if (!stored)
        return stored.error();
    auto access = accessOf(organization, std::move(*stored));
    const std::scoped_lock lock(m_mutex);
    auto& kept = m_kept[organization];
    // Somebody else may have read a newer one meanwhile.
    if (!kept || kept->revision < access->revision)
        kept = access;
    return access;
}

} // namespace strongroom::server
