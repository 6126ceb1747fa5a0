// Approvals and what belongs to them over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/approvals_api.h"
#include "client/http/prover.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpApprovals final : public ApprovalsApi
{
public:
    /// Both must outlive this object and all tasks of it.
    HttpApprovals(Transport& transport, Prover& prover) : m_transport(transport), m_prover(prover)
    {}

    QCoro::Task<Result<std::vector<domain::PurposeKind>>>
    purposes(domain::OrganizationId organization) override;

    QCoro::Task<Result<std::vector<domain::Approval>>>
    approvals(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Approval>> approval(domain::OrganizationId organization,
                                                   domain::ApprovalId id) override;
    QCoro::Task<Result<domain::Approval>> request(domain::OrganizationId organization,
                                                  domain::GrantRequest request) override;
    QCoro::Task<Result<domain::Approval>> requestDestruction(DeletedVersionAt version,
                                                             domain::Purpose purpose) override;
    QCoro::Task<Result<domain::Approval>> requestAccess(domain::OrganizationId organization,
                                                        domain::AccessRequest request) override;
    QCoro::Task<Result<domain::Approval>> decide(ApprovalAt approval,
                                                 domain::ApprovalDecision decision) override;
    QCoro::Task<Result<domain::Approval>> withdraw(ApprovalAt approval) override;

    QCoro::Task<Result<std::vector<domain::Grant>>> grants(domain::OrganizationId organization,
                                                           bool usable) override;
    QCoro::Task<Result<domain::Grant>> revoke(domain::OrganizationId organization,
                                              domain::GrantId grant) override;
    QCoro::Task<Result<domain::Grant>> extend(domain::OrganizationId organization,
                                              domain::GrantId grant) override;

    QCoro::Task<Result<domain::PolicyVersion>> policy(domain::OrganizationId organization) override;
    QCoro::Task<Result<std::vector<domain::PolicyVersion>>>
    policyHistory(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::PolicyTrial>> tryPolicy(domain::OrganizationId organization,
                                                       domain::PolicyProposal proposal) override;
    QCoro::Task<Result<domain::Approval>> proposePolicy(domain::OrganizationId organization,
                                                        domain::PolicyProposal proposal) override;

    QCoro::Task<Result<std::vector<domain::BreakGlass>>>
    breakGlasses(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::BreakGlass>> openGlass(domain::OrganizationId organization,
                                                      domain::BreakGlassRequest request) override;
    QCoro::Task<Result<domain::BreakGlass>> endGlass(domain::OrganizationId organization,
                                                     domain::BreakGlassId glass) override;
    QCoro::Task<Result<domain::BreakGlass>> reviewGlass(domain::OrganizationId organization,
                                                        domain::BreakGlassId glass,
                                                        domain::BreakGlassReview review) override;
    QCoro::Task<Result<std::vector<domain::AuditEvent>>>
    glassActivity(domain::OrganizationId organization, domain::BreakGlassId glass) override;

private:
    template <class T>
    QCoro::Task<Result<T>> ask(HttpCall call);
    template <class T>
    QCoro::Task<Result<std::vector<T>>> list(QString path);

    Transport& m_transport;
    Prover& m_prover;
};

} // namespace strongroom::client
