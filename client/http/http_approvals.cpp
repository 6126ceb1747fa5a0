// One call each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_approvals.h"

#include "client/http/page_answer.h"
#include "models/wire/approval_json.h"
#include "models/wire/approvals/access_request_json.h"
#include "models/wire/audit_json.h"
#include "models/wire/grant_json.h"

namespace strongroom::client {

using domain::Approval;
using domain::BreakGlass;
using domain::OrganizationId;

namespace {

QString idPath(const OrganizationId& organization, const char* family, const std::string& id,
               const char* verb = "")
{
    return organizationPath(organization.value) + family + QString::fromStdString(id) + verb;
}

} // namespace

template <class T>
QCoro::Task<Result<T>> HttpApprovals::ask(HttpCall call)
{
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<T>(reply);
}

template <class T>
QCoro::Task<Result<std::vector<T>>> HttpApprovals::list(QString path)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return itemsOf<T>(reply);
}

QCoro::Task<Result<std::vector<domain::PurposeKind>>>
HttpApprovals::purposes(OrganizationId organization)
{
    co_return co_await list<domain::PurposeKind>(organizationPath(organization.value)
                                                 + "/purposes");
}

QCoro::Task<Result<std::vector<Approval>>> HttpApprovals::approvals(OrganizationId organization)
{
    co_return co_await list<Approval>(organizationPath(organization.value) + "/approvals");
}

QCoro::Task<Result<Approval>> HttpApprovals::approval(OrganizationId organization,
                                                      domain::ApprovalId id)
{
    co_return co_await ask<Approval>(
        HttpCall("GET", idPath(organization, "/approvals/", id.value)));
}

QCoro::Task<Result<Approval>> HttpApprovals::request(OrganizationId organization,
                                                     domain::GrantRequest request)
{
    auto device = co_await m_prover.device();
    if (!device)
        co_return device.error();
    request.device = std::move(*device);
    co_return co_await ask<Approval>(HttpCall("POST",
                                              organizationPath(organization.value) + "/approvals",
                                              jsonBody(wire::toJson(request))));
}

QCoro::Task<Result<Approval>> HttpApprovals::requestDestruction(DeletedVersionAt at,
                                                                domain::Purpose purpose)
{
    HttpCall call("POST",
                  idPath(at.organization, "/secrets/", at.secret.value, "/versions/")
                      + QString::number(at.number) + "/destroy",
                  jsonBody(wire::toJson(purpose)));
    call.headers.push_back(ifMatch(at.revision));
    co_return co_await ask<Approval>(std::move(call));
}

QCoro::Task<Result<Approval>> HttpApprovals::requestAccess(OrganizationId organization,
                                                           domain::AccessRequest request)
{
    co_return co_await ask<Approval>(
        HttpCall("POST", organizationPath(organization.value) + "/access/requests",
                 jsonBody(wire::toJson(request))));
}

QCoro::Task<Result<Approval>> HttpApprovals::decide(ApprovalAt at,
                                                    domain::ApprovalDecision decision)
{
    HttpCall call("POST",
                  idPath(at.organization, "/approvals/", at.approval.value,
                         decision.approves ? "/approve" : "/deny"),
                  jsonBody(wire::toJson(decision)));
    call.headers.push_back(ifMatch(at.revision));
    co_return co_await ask<Approval>(std::move(call));
}

QCoro::Task<Result<Approval>> HttpApprovals::withdraw(ApprovalAt at)
{
    HttpCall call("POST", idPath(at.organization, "/approvals/", at.approval.value, "/withdraw"));
    call.headers.push_back(ifMatch(at.revision));
    co_return co_await ask<Approval>(std::move(call));
}

QCoro::Task<Result<std::vector<domain::Grant>>> HttpApprovals::grants(OrganizationId organization,
                                                                      bool usable)
{
    co_return co_await list<domain::Grant>(organizationPath(organization.value)
                                           + (usable ? "/grants?usable=true" : "/grants"));
}

QCoro::Task<Result<domain::Grant>> HttpApprovals::revoke(OrganizationId organization,
                                                         domain::GrantId grant)
{
    co_return co_await ask<domain::Grant>(
        HttpCall("DELETE", idPath(organization, "/grants/", grant.value)));
}

QCoro::Task<Result<domain::Grant>> HttpApprovals::extend(OrganizationId organization,
                                                         domain::GrantId grant)
{
    co_return co_await ask<domain::Grant>(
        HttpCall("POST", idPath(organization, "/grants/", grant.value, "/extend")));
}

QCoro::Task<Result<domain::PolicyVersion>> HttpApprovals::policy(OrganizationId organization)
{
    co_return co_await ask<domain::PolicyVersion>(
        HttpCall("GET", organizationPath(organization.value) + "/policy"));
}

QCoro::Task<Result<std::vector<domain::PolicyVersion>>>
HttpApprovals::policyHistory(OrganizationId organization)
{
    co_return co_await list<domain::PolicyVersion>(organizationPath(organization.value)
                                                   + "/policy/versions");
}

QCoro::Task<Result<domain::PolicyTrial>> HttpApprovals::tryPolicy(OrganizationId organization,
                                                                  domain::PolicyProposal proposal)
{
    co_return co_await ask<domain::PolicyTrial>(
        HttpCall("POST", organizationPath(organization.value) + "/policy/trials",
                 jsonBody(wire::toJson(proposal))));
}

QCoro::Task<Result<Approval>> HttpApprovals::proposePolicy(OrganizationId organization,
                                                           domain::PolicyProposal proposal)
{
    co_return co_await ask<Approval>(
        HttpCall("POST", organizationPath(organization.value) + "/policy/proposals",
                 jsonBody(wire::toJson(proposal))));
}

QCoro::Task<Result<std::vector<BreakGlass>>>
HttpApprovals::breakGlasses(OrganizationId organization)
{
    co_return co_await list<BreakGlass>(organizationPath(organization.value) + "/break-glass");
}

QCoro::Task<Result<BreakGlass>> HttpApprovals::openGlass(OrganizationId organization,
                                                         domain::BreakGlassRequest request)
{
    co_return co_await ask<BreakGlass>(
        HttpCall("POST", organizationPath(organization.value) + "/break-glass",
                 jsonBody(wire::toJson(request))));
}

QCoro::Task<Result<BreakGlass>> HttpApprovals::endGlass(OrganizationId organization,
                                                        domain::BreakGlassId glass)
{
    co_return co_await ask<BreakGlass>(
        HttpCall("POST", idPath(organization, "/break-glass/", glass.value, "/end")));
}

QCoro::Task<Result<BreakGlass>> HttpApprovals::reviewGlass(OrganizationId organization,
                                                           domain::BreakGlassId glass,
                                                           domain::BreakGlassReview review)
{
    co_return co_await ask<BreakGlass>(
        HttpCall("POST", idPath(organization, "/break-glass/", glass.value, "/review"),
                 jsonBody(wire::toJson(review))));
}

QCoro::Task<Result<std::vector<domain::AuditEvent>>>
HttpApprovals::glassActivity(OrganizationId organization, domain::BreakGlassId glass)
{
    co_return co_await list<domain::AuditEvent>(
        idPath(organization, "/break-glass/", glass.value, "/activity"));
}

} // namespace strongroom::client
