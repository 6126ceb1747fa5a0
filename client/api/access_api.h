// What the console and the command line may ask about access: who belongs here, who was given what,
// and why somebody may do something.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/access_answer.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class AccessApi
{
public:
    virtual ~AccessApi() = default;

    virtual QCoro::Task<Result<std::vector<domain::Member>>>
    members(domain::OrganizationId organization) = 0;
    /// `subject`: the issuer and its name for them, "builtin|…".
    virtual QCoro::Task<Result<domain::Member>>
    addMember(domain::OrganizationId organization, std::string subject, std::string name) = 0;
    virtual QCoro::Task<Result<domain::Member>>
    suspendMember(domain::OrganizationId organization, domain::MemberId member, bool suspended) = 0;
    virtual QCoro::Task<Result<Done>> removeMember(domain::OrganizationId organization,
                                                   domain::MemberId member) = 0;

    virtual QCoro::Task<Result<std::vector<domain::Team>>>
    teams(domain::OrganizationId organization) = 0;
    /// Adds it if it has no id.
    virtual QCoro::Task<Result<domain::Team>> saveTeam(domain::OrganizationId organization,
                                                       domain::Team team) = 0;
    virtual QCoro::Task<Result<Done>> removeTeam(domain::OrganizationId organization,
                                                 domain::TeamId team) = 0;

    /// Of everything, or on one object.
    virtual QCoro::Task<Result<std::vector<domain::NamedBinding>>>
    bindings(domain::OrganizationId organization, std::optional<domain::AccessObject> object) = 0;
    virtual QCoro::Task<Result<domain::AccessPreview>>
    changeAccess(domain::OrganizationId organization, domain::AccessChange change) = 0;
    virtual QCoro::Task<Result<domain::AccessPreview>>
    previewAccess(domain::OrganizationId organization, domain::AccessChange change) = 0;

    virtual QCoro::Task<Result<domain::AccessExplanation>>
    explainAccess(domain::OrganizationId organization, domain::AccessQuestion question) = 0;
    virtual QCoro::Task<Result<std::vector<domain::AccessHolder>>>
    whoHasAccess(domain::OrganizationId organization, domain::AccessQuestion question) = 0;
    /// A page of secrets. A subject without an id is oneself.
    virtual QCoro::Task<Result<domain::Page<domain::Named>>>
    whatHasAccess(domain::OrganizationId organization, domain::AccessObject subject,
                  std::string permission, std::optional<std::string> cursor) = 0;
};

} // namespace strongroom::client
