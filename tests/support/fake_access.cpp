// What changes people, teams and roles, in memory.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_access.h"

#include <algorithm>

namespace strongroom::test {

QCoro::Task<Result<domain::Member>> FakeAccess::addMember(domain::OrganizationId,
                                                          std::string subject, std::string name)
{
    if (auto failed = co_await m_network.trip("access.addMember"); failed)
        co_return *failed;
    people.push_back({domain::MemberId::fresh(), {}, subject, name});
    co_return domain::Member(people.back());
}

QCoro::Task<Result<domain::Member>>
FakeAccess::suspendMember(domain::OrganizationId, domain::MemberId member, bool suspended)
{
    if (auto failed = co_await m_network.trip("access.suspendMember"); failed)
        co_return *failed;
    const auto found = std::ranges::find(people, member, &domain::Member::id);
    found->suspended = suspended;
    co_return domain::Member(*found);
}

QCoro::Task<Result<Done>> FakeAccess::removeMember(domain::OrganizationId, domain::MemberId member)
{
    if (auto failed = co_await m_network.trip("access.removeMember"); failed)
        co_return *failed;
    std::erase_if(people, [&member](const auto& one) { return one.id == member; });
    co_return Done{};
}

QCoro::Task<Result<domain::Team>> FakeAccess::saveTeam(domain::OrganizationId, domain::Team team)
{
    if (auto failed = co_await m_network.trip("access.saveTeam"); failed)
        co_return *failed;
    std::erase_if(allTeams, [&team](const auto& one) { return one.id == team.id; });
    if (team.id.empty())
        team.id = domain::TeamId::fresh();
    allTeams.push_back(team);
    co_return domain::Team(team);
}

QCoro::Task<Result<Done>> FakeAccess::removeTeam(domain::OrganizationId, domain::TeamId team)
{
    if (auto failed = co_await m_network.trip("access.removeTeam"); failed)
        co_return *failed;
    std::erase_if(allTeams, [&team](const auto& one) { return one.id == team; });
    co_return Done{};
}

QCoro::Task<Result<domain::AccessPreview>> FakeAccess::changeAccess(domain::OrganizationId,
                                                                    domain::AccessChange change)
{
    if (auto failed = co_await m_network.trip("access.change"); failed)
        co_return *failed;
    changes.push_back(change);
    std::erase_if(given, [&change](const auto& one) {
        return std::ranges::find(change.remove, one.plain()) != change.remove.end();
    });
    for (const auto& one : change.add)
        given.push_back({{one.holder, one.holder.id, {}}, one.role, {one.object, {}, {}}});
    co_return domain::AccessPreview(preview);
}

} // namespace strongroom::test
