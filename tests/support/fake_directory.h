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
        environments(domain::OrganizationId) override;
    QCoro::Task<Result<domain::Environment>>
    createEnvironment(domain::OrganizationId, domain::Environment environment) override;
    QCoro::Task<Result<bool>> custodianConnected(domain::OrganizationId) override;

    std::vector<domain::Environment> all;

private:
    FakeNetwork& m_network;
};

class FakeAudit : public client::AuditApi
{
public:
    explicit FakeAudit(FakeNetwork& network) : m_network(network) {}

    QCoro::Task<Result<domain::Page<domain::AuditEvent>>> list(client::AuditQuery query) override;
    QCoro::Task<Result<domain::AuditEvent>> get(domain::OrganizationId,
                                                domain::EventId id) override;
    QCoro::Task<Result<std::vector<domain::HourCount>>> hours(client::AuditQuery) override;
    QCoro::Task<Result<std::vector<domain::Exposure>>> exposure(domain::OrganizationId,
                                                                std::string) override;
    QCoro::Task<Result<domain::Approval>> requestErasure(domain::OrganizationId,
                                                         std::vector<domain::EventId> erased,
                                                         std::string) override;
    QCoro::Task<Result<Done>> noteExport(domain::OrganizationId,
                                         domain::RecordExport exported) override;
    QCoro::Task<Result<Done>> reportJob(domain::OrganizationId, domain::JobReport) override;

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
    void follow(const domain::OrganizationId& organization) override
    {
        followed.push_back(organization);
        become(client::ConnectionState::Online);
    }
    void stop() override {}
    void become(client::ConnectionState state);

    std::vector<domain::OrganizationId> followed; ///< Each time that somebody began to.

private:
    client::ConnectionState m_state = client::ConnectionState::Connecting;
};

} // namespace strongroom::test
