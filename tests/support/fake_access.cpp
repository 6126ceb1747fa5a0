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

QCoro::Task<Result<std::vector<domain::Member>>> FakeAccess::members(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("access.members"); failed)
        co_return *failed;
    co_return std::vector<domain::Member>(people);
}

QCoro::Task<Result<std::vector<domain::Team>>> FakeAccess::teams(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("access.teams"); failed)
        co_return *failed;
    co_return std::vector<domain::Team>(allTeams);
}

QCoro::Task<Result<std::vector<domain::NamedBinding>>>
FakeAccess::bindings(domain::OrganizationId, std::optional<domain::AccessObject>)
{
    if (auto failed = co_await m_network.trip("access.bindings"); failed)
        co_return *failed;
    if (!mayAskOfOthers)
        co_return Error{ErrorKind::Forbidden, "You may not manage access here."};
    co_return std::vector<domain::NamedBinding>(given);
}

QCoro::Task<Result<domain::AccessPreview>> FakeAccess::previewAccess(domain::OrganizationId,
                                                                     domain::AccessChange change)
{
    if (auto failed = co_await m_network.trip("access.preview"); failed)
        co_return *failed;
    previewed = change;
    if (refusal)
        co_return Error(*refusal);
    co_return domain::AccessPreview(preview);
}

QCoro::Task<Result<domain::AccessExplanation>>
FakeAccess::explainAccess(domain::OrganizationId, domain::AccessQuestion question)
{
    if (auto failed = co_await m_network.trip("access.explain"); failed)
        co_return *failed;
    asked = question;
    for (const auto& told : explanations)
        if (told.subject.object == question.subject)
            co_return domain::AccessExplanation(told);
    if (explanations.empty())
        co_return Error{ErrorKind::NotFound, "The member was not found."};
    co_return domain::AccessExplanation(explanations.front());
}

QCoro::Task<Result<std::vector<domain::AccessHolder>>>
FakeAccess::whoHasAccess(domain::OrganizationId, domain::AccessQuestion)
{
    if (auto failed = co_await m_network.trip("access.who"); failed)
        co_return *failed;
    if (!mayAskOfOthers)
        co_return Error{ErrorKind::Forbidden, "You may not manage access here."};
    co_return std::vector<domain::AccessHolder>(holders);
}

QCoro::Task<Result<domain::Page<domain::Named>>>
FakeAccess::whatHasAccess(domain::OrganizationId, domain::AccessObject, std::string,
                          std::optional<std::string> cursor)
{
    if (auto failed = co_await m_network.trip("access.what"); failed)
        co_return *failed;
    const auto at = cursor ? std::stoul(*cursor) : 0;
    domain::Page<domain::Named> page;
    if (at < reach.size())
        page.items = reach[at];
    if (at + 1 < reach.size())
        page.next = std::to_string(at + 1);
    co_return page;
}

} // namespace strongroom::test
