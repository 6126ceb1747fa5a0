// Questions and changes of access, each one request.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_access.h"

#include "client/http/page_answer.h"

namespace strongroom::client {
namespace {

QString at(const domain::OrganizationId& organization, const char* rest)
{
    return organizationPath(organization.value) + rest;
}

QByteArray memberBody(const std::string& subject, const std::string& name)
{
    return jsonBody(wire::json::object{{"subject", subject}, {"name", name}});
}

QByteArray suspension(bool suspended)
{
    return jsonBody(wire::json::object{{"suspended", suspended}});
}

HttpCall creation(QString path, QByteArray body)
{
    HttpCall call("POST", std::move(path), std::move(body));
    call.headers.push_back(freshIdempotencyKey());
    return call;
}

} // namespace

QCoro::Task<Result<std::vector<domain::Member>>>
HttpAccess::members(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", at(organization, "/members")));
    co_return itemsOf<domain::Member>(reply);
}

QCoro::Task<Result<domain::Member>> HttpAccess::addMember(domain::OrganizationId organization,
                                                          std::string subject, std::string name)
{
    auto call = creation(at(organization, "/members"), memberBody(subject, name));
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Member>(reply);
}

QCoro::Task<Result<domain::Member>> HttpAccess::suspendMember(domain::OrganizationId organization,
                                                              domain::MemberId member,
                                                              bool suspended)
{
    HttpCall call("PATCH", at(organization, "/members/") + QString::fromStdString(member.value),
                  suspension(suspended));
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Member>(reply);
}

QCoro::Task<Result<Done>> HttpAccess::removeMember(domain::OrganizationId organization,
                                                   domain::MemberId member)
{
    const auto reply = co_await m_transport.send(
        HttpCall("DELETE", at(organization, "/members/") + QString::fromStdString(member.value)));
    co_return doneOf(reply);
}

QCoro::Task<Result<std::vector<domain::Team>>>
HttpAccess::teams(domain::OrganizationId organization)
{
    const auto reply = co_await m_transport.send(HttpCall("GET", at(organization, "/teams")));
    co_return itemsOf<domain::Team>(reply);
}

QCoro::Task<Result<domain::Team>> HttpAccess::saveTeam(domain::OrganizationId organization,
                                                       domain::Team team)
{
    auto body = wire::toJson(team);
    body.erase("id");
    body.erase("organization");
    auto call =
        team.id.empty()
            ? creation(at(organization, "/teams"), jsonBody(body))
            : HttpCall("PUT", at(organization, "/teams/") + QString::fromStdString(team.id.value),
                       jsonBody(body));
    const auto reply = co_await m_transport.send(std::move(call));
    co_return answerOf<domain::Team>(reply);
}

QCoro::Task<Result<Done>> HttpAccess::removeTeam(domain::OrganizationId organization,
                                                 domain::TeamId team)
{
    const auto reply = co_await m_transport.send(
        HttpCall("DELETE", at(organization, "/teams/") + QString::fromStdString(team.value)));
    co_return doneOf(reply);
}

QCoro::Task<Result<std::vector<domain::NamedBinding>>>
HttpAccess::bindings(domain::OrganizationId organization,
                     std::optional<domain::AccessObject> object)
{
    auto path = at(organization, "/bindings");
    if (object)
        path += "?object_type=" + queryValue(object->type) + "&object_id=" + queryValue(object->id);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return itemsOf<domain::NamedBinding>(reply);
}

QCoro::Task<Result<domain::AccessPreview>>
HttpAccess::changeAccess(domain::OrganizationId organization, domain::AccessChange change)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", at(organization, "/access/changes"), jsonBody(wire::toJson(change))));
    co_return answerOf<domain::AccessPreview>(reply);
}

QCoro::Task<Result<domain::AccessPreview>>
HttpAccess::previewAccess(domain::OrganizationId organization, domain::AccessChange change)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", at(organization, "/access/preview"), jsonBody(wire::toJson(change))));
    co_return answerOf<domain::AccessPreview>(reply);
}

QCoro::Task<Result<domain::AccessExplanation>>
HttpAccess::explainAccess(domain::OrganizationId organization, domain::AccessQuestion question)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", at(organization, "/access/explain"), jsonBody(wire::toJson(question))));
    co_return answerOf<domain::AccessExplanation>(reply);
}

QCoro::Task<Result<std::vector<domain::AccessHolder>>>
HttpAccess::whoHasAccess(domain::OrganizationId organization, domain::AccessQuestion question)
{
    const auto reply = co_await m_transport.send(HttpCall(
        "GET", at(organization, "/access/who?permission=") + queryValue(question.permission)
                   + "&object_type=" + queryValue(question.object.type)
                   + "&object_id=" + queryValue(question.object.id)));
    co_return itemsOf<domain::AccessHolder>(reply);
}

QCoro::Task<Result<domain::Page<domain::Named>>>
HttpAccess::whatHasAccess(domain::OrganizationId organization, domain::AccessObject subject,
                          std::string permission, std::optional<std::string> cursor)
{
    auto path = at(organization, "/access/what?permission=") + queryValue(permission);
    if (!subject.id.empty())
        path +=
            "&subject_type=" + queryValue(subject.type) + "&subject_id=" + queryValue(subject.id);
    if (cursor)
        path += "&cursor=" + queryValue(*cursor);
    const auto reply = co_await m_transport.send(HttpCall("GET", path));
    co_return pageOf<domain::Named>(reply);
}

} // namespace strongroom::client
