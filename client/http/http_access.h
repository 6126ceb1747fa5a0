// Access over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/access_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpAccess final : public AccessApi
{
public:
    /// The transport must outlive this object and all tasks of it.
    explicit HttpAccess(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<std::vector<domain::Member>>>
    members(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Member>> addMember(domain::OrganizationId organization,
                                                  std::string subject, std::string name) override;
    QCoro::Task<Result<domain::Member>> suspendMember(domain::OrganizationId organization,
                                                      domain::MemberId member,
                                                      bool suspended) override;
    QCoro::Task<Result<Done>> removeMember(domain::OrganizationId organization,
                                           domain::MemberId member) override;
    QCoro::Task<Result<std::vector<domain::Team>>>
    teams(domain::OrganizationId organization) override;
    QCoro::Task<Result<domain::Team>> saveTeam(domain::OrganizationId organization,
                                               domain::Team team) override;
    QCoro::Task<Result<Done>> removeTeam(domain::OrganizationId organization,
                                         domain::TeamId team) override;
    QCoro::Task<Result<std::vector<domain::NamedBinding>>>
    bindings(domain::OrganizationId organization,
             std::optional<domain::AccessObject> object) override;
    QCoro::Task<Result<domain::AccessPreview>> changeAccess(domain::OrganizationId organization,
                                                            domain::AccessChange change) override;
    QCoro::Task<Result<domain::AccessPreview>> previewAccess(domain::OrganizationId organization,
                                                             domain::AccessChange change) override;
    QCoro::Task<Result<domain::AccessExplanation>>
    explainAccess(domain::OrganizationId organization, domain::AccessQuestion question) override;
    QCoro::Task<Result<std::vector<domain::AccessHolder>>>
    whoHasAccess(domain::OrganizationId organization, domain::AccessQuestion question) override;
    QCoro::Task<Result<domain::Page<domain::Named>>>
    whatHasAccess(domain::OrganizationId organization, domain::AccessObject subject,
                  std::string permission, std::optional<std::string> cursor) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
