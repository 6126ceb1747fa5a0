// Filters travel as the text that people type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/http_audit.h"

#include "client/http/page_answer.h"
#include "models/wire/approval_json.h"
#include "models/wire/audit_json.h"
#include "models/wire/evidence_json.h"
#include "models/wire/job_json.h"

#include <boost/json/array.hpp>

namespace strongroom::client {
namespace {

QString queryOf(const AuditQuery& query)
{
    auto text = "?limit=" + QString::number(query.limit);
    if (query.resourceId)
        text += "&resource=" + queryValue(*query.resourceId);
    if (!query.filter.empty())
        text += "&filter=" + queryValue(query.filter);
    if (query.cursor)
        text += "&cursor=" + queryValue(*query.cursor);
    return text;
}

} // namespace

QCoro::Task<Result<domain::Page<domain::AuditEvent>>> HttpAudit::list(AuditQuery query)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", organizationPath(query.organization.value) + "/audit" + queryOf(query)));
    co_return pageOf<domain::AuditEvent>(reply);
}

QCoro::Task<Result<domain::AuditEvent>> HttpAudit::get(domain::OrganizationId organization,
                                                       domain::EventId event)
{
    const auto reply =
        co_await m_transport.send(HttpCall("GET", organizationPath(organization.value) + "/audit/"
                                                      + QString::fromStdString(event.value)));
    co_return answerOf<domain::AuditEvent>(reply);
}

QCoro::Task<Result<std::vector<domain::HourCount>>> HttpAudit::hours(AuditQuery query)
{
    const auto reply = co_await m_transport.send(HttpCall(
        "GET", organizationPath(query.organization.value) + "/audit/hours" + queryOf(query)));
    co_return itemsOf<domain::HourCount>(reply);
}

QCoro::Task<Result<std::vector<domain::Exposure>>>
HttpAudit::exposure(domain::OrganizationId organization, std::string subject)
{
    const auto reply = co_await m_transport.send(
        HttpCall("GET", organizationPath(organization.value)
                            + "/audit/exposure?subject=" + queryValue(subject)));
    co_return itemsOf<domain::Exposure>(reply);
}

QCoro::Task<Result<domain::Approval>> HttpAudit::requestErasure(domain::OrganizationId organization,
                                                                std::vector<domain::EventId> events,
                                                                std::string reason)
{
    wire::json::array ids;
    for (const auto& event : events)
        ids.emplace_back(event.value);
    const wire::json::object wish{{"events", std::move(ids)}, {"reason", reason}};
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/audit/erasures", jsonBody(wish)));
    co_return answerOf<domain::Approval>(reply);
}

QCoro::Task<Result<Done>> HttpAudit::noteExport(domain::OrganizationId organization,
                                                domain::RecordExport exported)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/audit/exports",
                 jsonBody(wire::toJson(exported))));
    co_return doneOf(reply);
}

QCoro::Task<Result<Done>> HttpAudit::reportJob(domain::OrganizationId organization,
                                               domain::JobReport report)
{
    const auto reply = co_await m_transport.send(
        HttpCall("POST", organizationPath(organization.value) + "/job-reports",
                 jsonBody(wire::toJson(report))));
    co_return doneOf(reply);
}

} // namespace strongroom::client
