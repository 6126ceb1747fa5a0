// Environments, the record and the connection in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_directory.h"

namespace strongroom::test {

QCoro::Task<Result<std::vector<domain::Environment>>>
FakeDirectory::environments(domain::OrganizationId)
{
    if (auto failed = co_await m_network.trip("environments"); failed)
        co_return *failed;
    co_return std::vector<domain::Environment>(all);
}

QCoro::Task<Result<domain::Environment>>
FakeDirectory::createEnvironment(domain::OrganizationId, domain::Environment environment)
{
    if (auto failed = co_await m_network.trip("createEnvironment"); failed)
        co_return *failed;
    environment.id = domain::EnvironmentId::fresh();
    all.push_back(environment);
    co_return domain::Environment(environment);
}

QCoro::Task<Result<bool>> FakeDirectory::custodianConnected(domain::OrganizationId)
{
    co_return true;
}

QCoro::Task<Result<domain::Page<domain::AuditEvent>>> FakeAudit::list(client::AuditQuery query)
{
    asked.push_back(query);
    if (auto failed = co_await m_network.trip("audit.list"); failed)
        co_return *failed;
    domain::Page<domain::AuditEvent> page;
    page.items = events;
    co_return page;
}

QCoro::Task<Result<domain::AuditEvent>> FakeAudit::get(domain::OrganizationId, domain::EventId id)
{
    if (auto failed = co_await m_network.trip("audit.get"); failed)
        co_return *failed;
    for (const auto& event : events)
        if (event.id == id)
            co_return domain::AuditEvent(event);
    co_return Error{ErrorKind::NotFound, "There is no such event."};
}

QCoro::Task<Result<std::vector<domain::HourCount>>> FakeAudit::hours(client::AuditQuery)
{
    if (auto failed = co_await m_network.trip("audit.hours"); failed)
        co_return *failed;
    co_return std::vector<domain::HourCount>(counts);
}

QCoro::Task<Result<std::vector<domain::Exposure>>> FakeAudit::exposure(domain::OrganizationId,
                                                                       std::string)
{
    if (auto failed = co_await m_network.trip("audit.exposure"); failed)
        co_return *failed;
    co_return std::vector<domain::Exposure>(exposures);
}

QCoro::Task<Result<domain::Approval>>
FakeAudit::requestErasure(domain::OrganizationId, std::vector<domain::EventId> erased, std::string)
{
    if (auto failed = co_await m_network.trip("audit.erase"); failed)
        co_return *failed;
    domain::Approval approval;
    approval.id = {"approval-1"};
    approval.resourceId = erased.front().value;
    co_return approval;
}

QCoro::Task<Result<Done>> FakeAudit::noteExport(domain::OrganizationId,
                                                domain::RecordExport exported)
{
    if (auto failed = co_await m_network.trip("audit.note_export"); failed)
        co_return *failed;
    exports.push_back(std::move(exported));
    co_return Done{};
}

QCoro::Task<Result<Done>> FakeAudit::reportJob(domain::OrganizationId, domain::JobReport)
{
    if (auto failed = co_await m_network.trip("audit.report_job"); failed)
        co_return *failed;
    co_return Done{};
}

void FakeConnection::become(client::ConnectionState state)
{
    m_state = state;
    emit stateChanged(state);
}

} // namespace strongroom::test
