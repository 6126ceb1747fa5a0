// Approvals, grants, emergencies and policies in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/approvals_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeApprovals : public client::ApprovalsApi
{
public:
    explicit FakeApprovals(FakeNetwork& network) : m_network(network) {}

    using Organization = domain::OrganizationId;

    QCoro::Task<Result<std::vector<domain::PurposeKind>>> purposes(Organization) override;
    QCoro::Task<Result<std::vector<domain::Approval>>> approvals(Organization) override;
    QCoro::Task<Result<domain::Approval>> approval(Organization, domain::ApprovalId id) override;
    QCoro::Task<Result<domain::Approval>> request(Organization,
                                                  domain::GrantRequest wanted) override;
    QCoro::Task<Result<domain::Approval>> requestDestruction(client::DeletedVersionAt,
                                                             domain::Purpose) override;
    QCoro::Task<Result<domain::Approval>> requestAccess(Organization,
                                                        domain::AccessRequest wanted) override;
    QCoro::Task<Result<domain::Approval>> decide(client::ApprovalAt at,
                                                 domain::ApprovalDecision decision) override;
    QCoro::Task<Result<domain::Approval>> withdraw(client::ApprovalAt at) override;
    QCoro::Task<Result<std::vector<domain::Grant>>> grants(Organization, bool) override;
    QCoro::Task<Result<domain::Grant>> revoke(Organization, domain::GrantId id) override;
    QCoro::Task<Result<domain::Grant>> extend(Organization, domain::GrantId id) override;
    QCoro::Task<Result<domain::PolicyVersion>> policy(Organization) override;
    QCoro::Task<Result<std::vector<domain::PolicyVersion>>> policyHistory(Organization) override;
    QCoro::Task<Result<domain::PolicyTrial>> tryPolicy(Organization,
                                                       domain::PolicyProposal wanted) override;
    QCoro::Task<Result<domain::Approval>> proposePolicy(Organization,
                                                        domain::PolicyProposal wanted) override;
    QCoro::Task<Result<std::vector<domain::BreakGlass>>> breakGlasses(Organization) override;
    QCoro::Task<Result<domain::BreakGlass>> openGlass(Organization,
                                                      domain::BreakGlassRequest wanted) override;
    QCoro::Task<Result<domain::BreakGlass>> endGlass(Organization,
                                                     domain::BreakGlassId id) override;
    QCoro::Task<Result<domain::BreakGlass>> reviewGlass(Organization, domain::BreakGlassId id,
                                                        domain::BreakGlassReview review) override;
    QCoro::Task<Result<std::vector<domain::AuditEvent>>>
        glassActivity(Organization, domain::BreakGlassId) override;
    domain::Approval& request(const domain::ApprovalId& id);

    std::string me = "issuer|alice";
    std::vector<domain::PurposeKind> kinds = domain::builtInPurposes();
    std::vector<domain::Approval> requests;
    std::vector<domain::Grant> given;
    std::vector<domain::PolicyVersion> policies{
        {0, "strongroom_policy: 1\notherwise: allow\n", {}, {}, {}, {}}};
    domain::PolicyTrial trial;
    std::vector<domain::BreakGlass> glasses;
    std::vector<domain::AuditEvent> activity;
    domain::ApprovalDecision lastDecision;
    domain::PolicyProposal lastProposal;
    domain::AccessRequest lastAccess;

private:
    template <class T>
    QCoro::Task<Result<T>> answer(QString call, T value);

    FakeNetwork& m_network;
};

} // namespace strongroom::test
