// Environments, the record and the connection in memory, for tests of the console's pages.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/audit_api.h"
#include "client/api/connection_api.h"
#include "client/api/directory_api.h"
#include "tests/support/fake_network.h"

namespace strongroom::test {

class FakeDirectory : public client::DirectoryApi
{
public:
    explicit FakeDirectory(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<std::vector<domain::Environment>>>
    environments(domain::OrganizationId) override
    {
        if (auto failed = co_await m_network.trip("environments"); failed)
            co_return *failed;
        co_return std::vector<domain::Environment>(all);
    }
    QCoro::Task<Result<domain::Environment>>
    createEnvironment(domain::OrganizationId, domain::Environment environment) override
    {
        if (auto failed = co_await m_network.trip("createEnvironment"); failed)
            co_return *failed;
        environment.id = domain::EnvironmentId::fresh();
        all.push_back(environment);
        co_return domain::Environment(environment);
    }
    QCoro::Task<Result<bool>> custodianConnected(domain::OrganizationId) override
    {
        co_return true;
    }

    std::vector<domain::Environment> all;

private:
    FakeNetwork& m_network;
};

class FakeAudit : public client::AuditApi
{
public:
    explicit FakeAudit(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::Page<domain::AuditEvent>>> list(client::AuditQuery query) override
    {
        asked.push_back(query);
        if (auto failed = co_await m_network.trip("audit.list"); failed)
            co_return *failed;
        domain::Page<domain::AuditEvent> page;
        page.items = events;
        co_return page;
    }
    QCoro::Task<Result<domain::AuditEvent>> get(domain::OrganizationId, domain::EventId id) override
    {
        if (auto failed = co_await m_network.trip("audit.get"); failed)
            co_return *failed;
        for (const auto& event : events)
            if (event.id == id)
                co_return domain::AuditEvent(event);
        co_return Error{ErrorKind::NotFound, "There is no such event."};
    }
    QCoro::Task<Result<std::vector<domain::HourCount>>> hours(client::AuditQuery) override
    {
        if (auto failed = co_await m_network.trip("audit.hours"); failed)
            co_return *failed;
        co_return std::vector<domain::HourCount>(counts);
    }
    QCoro::Task<Result<std::vector<domain::Exposure>>> exposure(domain::OrganizationId,
                                                                std::string) override
    {
        if (auto failed = co_await m_network.trip("audit.exposure"); failed)
            co_return *failed;
        co_return std::vector<domain::Exposure>(exposures);
    }
    QCoro::Task<Result<domain::Approval>> requestErasure(domain::OrganizationId,
                                                         std::vector<domain::EventId> erased,
                                                         std::string) override
    {
        if (auto failed = co_await m_network.trip("audit.erase"); failed)
            co_return *failed;
        domain::Approval approval;
        approval.id = {"approval-1"};
        approval.resourceId = erased.front().value;
        co_return approval;
    }
    QCoro::Task<Result<Done>> noteExport(domain::OrganizationId,
                                         domain::RecordExport exported) override
    {
        if (auto failed = co_await m_network.trip("audit.note_export"); failed)
            co_return *failed;
        exports.push_back(std::move(exported));
        co_return Done{};
    }
    QCoro::Task<Result<Done>> reportJob(domain::OrganizationId, domain::JobReport) override
    {
        if (auto failed = co_await m_network.trip("audit.report_job"); failed)
            co_return *failed;
        co_return Done{};
    }

    std::vector<domain::AuditEvent> events;
    std::vector<domain::HourCount> counts;
    std::vector<domain::Exposure> exposures;
    std::vector<client::AuditQuery> asked; ///< Of list().
    std::vector<domain::RecordExport> exports;

private:
    FakeNetwork& m_network;
};

class FakeConnection : public client::ConnectionApi
{
public:
    client::ConnectionState state() const override { return m_state; }
    void follow(const domain::OrganizationId&) override { become(client::ConnectionState::Online); }
    void stop() override {}
    void become(client::ConnectionState state)
    {
        m_state = state;
        emit stateChanged(state);
    }

private:
    client::ConnectionState m_state = client::ConnectionState::Connecting;
};

} // namespace strongroom::test
