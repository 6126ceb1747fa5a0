// The record over HTTPS.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/audit_api.h"
#include "client/http/transport.h"

namespace strongroom::client {

class HttpAudit final : public AuditApi
{
public:
    explicit HttpAudit(Transport& transport) : m_transport(transport) {}

    QCoro::Task<Result<domain::Page<domain::AuditEvent>>> list(AuditQuery query) override;
    QCoro::Task<Result<domain::AuditEvent>> get(domain::OrganizationId organization,
                                                domain::EventId event) override;
    QCoro::Task<Result<std::vector<domain::HourCount>>> hours(AuditQuery query) override;
    QCoro::Task<Result<std::vector<domain::Exposure>>> exposure(domain::OrganizationId organization,
                                                                std::string subject) override;
    QCoro::Task<Result<domain::Approval>> requestErasure(domain::OrganizationId organization,
                                                         std::vector<domain::EventId> events,
                                                         std::string reason) override;
    QCoro::Task<Result<Done>> noteExport(domain::OrganizationId organization,
                                         domain::RecordExport exported) override;
    QCoro::Task<Result<Done>> reportJob(domain::OrganizationId organization,
                                        domain::JobReport report) override;

private:
    Transport& m_transport;
};

} // namespace strongroom::client
