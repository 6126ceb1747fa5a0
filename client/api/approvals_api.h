// What may be asked about purposes, policies, grants, approvals and emergencies.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/access_request.h"
#include "models/domain/approval.h"
#include "models/domain/audit_event.h"
#include "models/domain/break_glass.h"
#include "models/domain/policy_version.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace strongroom::client {

/// Which request, as of which revision the person saw it: a decision fails with VersionConflict if
/// it has moved on.
struct ApprovalAt
{
    domain::OrganizationId organization{};
    domain::ApprovalId approval{};
    std::uint64_t revision = 0;
};

/// A version in the trash, as of which revision of its secret the person saw it.
struct DeletedVersionAt
{
    domain::OrganizationId organization{};
    domain::SecretId secret{};
    std::uint64_t revision = 0;
    std::uint32_t number = 0;
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class ApprovalsApi
{
public:
    virtual ~ApprovalsApi() = default;

    virtual QCoro::Task<Result<std::vector<domain::PurposeKind>>>
    purposes(domain::OrganizationId organization) = 0;

    /// Newest first: one's own and those that one may decide on.
    virtual QCoro::Task<Result<std::vector<domain::Approval>>>
    approvals(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::Approval>> approval(domain::OrganizationId organization,
                                                           domain::ApprovalId id) = 0;
    /// Asks others to agree to a use of values; for this device alone.
    virtual QCoro::Task<Result<domain::Approval>> request(domain::OrganizationId organization,
                                                          domain::GrantRequest request) = 0;
    /// Asks others to agree that a deleted version's values go for good; done with the last
    /// approval.
    virtual QCoro::Task<Result<domain::Approval>> requestDestruction(DeletedVersionAt version,
                                                                     domain::Purpose purpose) = 0;
    /// Asks those who manage access for a role on what one does not see. The answer is the same
    /// whether it is there or not.
    virtual QCoro::Task<Result<domain::Approval>> requestAccess(domain::OrganizationId organization,
                                                                domain::AccessRequest request) = 0;
    virtual QCoro::Task<Result<domain::Approval>> decide(ApprovalAt approval,
                                                         domain::ApprovalDecision decision) = 0;
    virtual QCoro::Task<Result<domain::Approval>> withdraw(ApprovalAt approval) = 0;

    /// Those that can still be used, or all.
    virtual QCoro::Task<Result<std::vector<domain::Grant>>>
    grants(domain::OrganizationId organization, bool usable) = 0;
    virtual QCoro::Task<Result<domain::Grant>> revoke(domain::OrganizationId organization,
                                                      domain::GrantId grant) = 0;
    virtual QCoro::Task<Result<domain::Grant>> extend(domain::OrganizationId organization,
                                                      domain::GrantId grant) = 0;

    virtual QCoro::Task<Result<domain::PolicyVersion>>
    policy(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<std::vector<domain::PolicyVersion>>>
    policyHistory(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::PolicyTrial>> tryPolicy(domain::OrganizationId organization,
                                                               domain::PolicyProposal proposal) = 0;
    virtual QCoro::Task<Result<domain::Approval>>
    proposePolicy(domain::OrganizationId organization, domain::PolicyProposal proposal) = 0;

    virtual QCoro::Task<Result<std::vector<domain::BreakGlass>>>
    breakGlasses(domain::OrganizationId organization) = 0;
    virtual QCoro::Task<Result<domain::BreakGlass>>
    openGlass(domain::OrganizationId organization, domain::BreakGlassRequest request) = 0;
    virtual QCoro::Task<Result<domain::BreakGlass>> endGlass(domain::OrganizationId organization,
                                                             domain::BreakGlassId glass) = 0;
    virtual QCoro::Task<Result<domain::BreakGlass>>
    reviewGlass(domain::OrganizationId organization, domain::BreakGlassId glass,
                domain::BreakGlassReview review) = 0;
    /// What was done in it, oldest first.
    virtual QCoro::Task<Result<std::vector<domain::AuditEvent>>>
    glassActivity(domain::OrganizationId organization, domain::BreakGlassId glass) = 0;
};

} // namespace strongroom::client
