// Each call takes a turn of the loop and moves what it moves.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_approvals.h"

#include <algorithm>

namespace strongroom::test {

template <class T>
QCoro::Task<Result<T>> FakeApprovals::answer(QString call, T value)
{
    if (auto failed = co_await m_network.trip(std::move(call)); failed)
        co_return *failed;
    co_return std::move(value);
}

QCoro::Task<Result<std::vector<domain::PurposeKind>>>
FakeApprovals::purposes(domain::OrganizationId)
{
    return answer<std::vector<domain::PurposeKind>>("purposes", kinds);
}

QCoro::Task<Result<std::vector<domain::Approval>>> FakeApprovals::approvals(domain::OrganizationId)
{
    return answer<std::vector<domain::Approval>>("approvals", requests);
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::approval(domain::OrganizationId,
                                                              domain::ApprovalId id)
{
    return answer<domain::Approval>("approval", request(id));
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::request(domain::OrganizationId,
                                                             domain::GrantRequest wanted)
{
    domain::Approval one;
    one.id = domain::ApprovalId::fresh();
    one.purpose = wanted.purpose;
    requests.push_back(one);
    return answer<domain::Approval>("request", one);
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::requestDestruction(client::DeletedVersionAt,
                                                                        domain::Purpose)
{
    return answer<domain::Approval>("requestDestruction", {});
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::requestAccess(domain::OrganizationId,
                                                                   domain::AccessRequest wanted)
{
    lastAccess = std::move(wanted);
    return answer<domain::Approval>("requestAccess", {});
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::decide(client::ApprovalAt at,
                                                            domain::ApprovalDecision decision)
{
    if (auto failed = co_await m_network.trip("decide"); failed)
        co_return *failed;
    auto& one = request(at.approval);
    if (one.revision != at.revision)
        co_return Error{ErrorKind::VersionConflict,
                        "This request has changed since you looked at it."};
    lastDecision = decision;
    one.votes.push_back({me, "Alice", decision.approves, decision.note, decision.minutes, {}});
    ++one.revision;
    one.mayDecide = false;
    if (!decision.approves)
        one.state = domain::ApprovalState::Denied;
    else if (approvalsIn(one) >= one.needed)
        one.state = domain::ApprovalState::Approved;
    co_return domain::Approval(one);
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::withdraw(client::ApprovalAt at)
{
    if (auto failed = co_await m_network.trip("withdraw"); failed)
        co_return *failed;
    auto& one = request(at.approval);
    if (one.revision != at.revision)
        co_return Error{ErrorKind::VersionConflict, "This request is approved already."};
    one.state = domain::ApprovalState::Withdrawn;
    ++one.revision;
    co_return domain::Approval(one);
}

QCoro::Task<Result<std::vector<domain::Grant>>> FakeApprovals::grants(domain::OrganizationId, bool)
{
    return answer<std::vector<domain::Grant>>("grants", given);
}

QCoro::Task<Result<domain::Grant>> FakeApprovals::revoke(domain::OrganizationId, domain::GrantId id)
{
    const auto found = std::ranges::find(given, id, &domain::Grant::id);
    auto gone = *found;
    given.erase(found);
    return answer<domain::Grant>("revoke", gone);
}

QCoro::Task<Result<domain::Grant>> FakeApprovals::extend(domain::OrganizationId, domain::GrantId id)
{
    auto& one = *std::ranges::find(given, id, &domain::Grant::id);
    one.extended = true;
    one.expiresAt += std::chrono::minutes(5);
    return answer<domain::Grant>("extend", one);
}

QCoro::Task<Result<domain::PolicyVersion>> FakeApprovals::policy(domain::OrganizationId)
{
    return answer<domain::PolicyVersion>("policy", policies.front());
}

QCoro::Task<Result<std::vector<domain::PolicyVersion>>>
FakeApprovals::policyHistory(domain::OrganizationId)
{
    return answer<std::vector<domain::PolicyVersion>>("policyHistory", policies);
}

QCoro::Task<Result<domain::PolicyTrial>> FakeApprovals::tryPolicy(domain::OrganizationId,
                                                                  domain::PolicyProposal wanted)
{
    lastProposal = std::move(wanted);
    return answer<domain::PolicyTrial>("tryPolicy", trial);
}

QCoro::Task<Result<domain::Approval>> FakeApprovals::proposePolicy(domain::OrganizationId,
                                                                   domain::PolicyProposal wanted)
{
    lastProposal = std::move(wanted);
    domain::Approval one;
    one.action = domain::GatedAction::ChangePolicy;
    return answer<domain::Approval>("proposePolicy", one);
}

QCoro::Task<Result<std::vector<domain::BreakGlass>>>
FakeApprovals::breakGlasses(domain::OrganizationId)
{
    return answer<std::vector<domain::BreakGlass>>("breakGlasses", glasses);
}

QCoro::Task<Result<domain::BreakGlass>> FakeApprovals::openGlass(domain::OrganizationId,
                                                                 domain::BreakGlassRequest wanted)
{
    if (auto failed = co_await m_network.trip("openGlass"); failed)
        co_return *failed;
    domain::BreakGlass one;
    one.id = domain::BreakGlassId::fresh();
    one.secret = wanted.secret;
    one.secretName = "stripe";
    one.subject = me;
    one.name = "Alice";
    one.reason = wanted.reason;
    one.ticket = wanted.ticket;
    one.openedAt = SystemClock().now();
    one.expiresAt = one.openedAt + std::chrono::minutes(wanted.minutes == 0 ? 30 : wanted.minutes);
    glasses.push_back(one);
    co_return domain::BreakGlass(one);
}

QCoro::Task<Result<domain::BreakGlass>> FakeApprovals::endGlass(domain::OrganizationId,
                                                                domain::BreakGlassId id)
{
    auto& one = *std::ranges::find(glasses, id, &domain::BreakGlass::id);
    one.endedAt = SystemClock().now();
    return answer<domain::BreakGlass>("endGlass", one);
}

QCoro::Task<Result<domain::BreakGlass>> FakeApprovals::reviewGlass(domain::OrganizationId,
                                                                   domain::BreakGlassId id,
                                                                   domain::BreakGlassReview review)
{
    if (auto failed = co_await m_network.trip("reviewGlass"); failed)
        co_return *failed;
    auto& one = *std::ranges::find(glasses, id, &domain::BreakGlass::id);
    one.finding = review.finding;
    one.remark = review.remark;
    one.reviewer = "Alice";
    one.reviewedAt = SystemClock().now();
    co_return domain::BreakGlass(one);
}

QCoro::Task<Result<std::vector<domain::AuditEvent>>>
FakeApprovals::glassActivity(domain::OrganizationId, domain::BreakGlassId)
{
    return answer<std::vector<domain::AuditEvent>>("glassActivity", activity);
}

domain::Approval& FakeApprovals::request(const domain::ApprovalId& id)
{
    return *std::ranges::find(requests, id, &domain::Approval::id);
}

} // namespace strongroom::test
