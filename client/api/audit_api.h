// What the console may ask of the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/approval.h"
#include "models/domain/audit_event.h"
#include "models/domain/audit_report.h"
#include "models/domain/evidence.h"
#include "models/domain/job.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>
#include <vector>

namespace strongroom::client {

struct AuditQuery
{
    domain::OrganizationId organization{};
    std::optional<std::string> resourceId{};
    std::string filter{}; ///< As domain::parseAuditFilter() reads it.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
};

/// Arguments are taken by value: a coroutine may outlive whatever a reference pointed at.
class AuditApi
{
public:
    virtual ~AuditApi() = default;

    /// Newest first, without snapshots.
    virtual QCoro::Task<Result<domain::Page<domain::AuditEvent>>> list(AuditQuery query) = 0;
    /// One event, with its snapshots.
    virtual QCoro::Task<Result<domain::AuditEvent>> get(domain::OrganizationId organization,
                                                        domain::EventId event) = 0;
    /// Hours in which something happened that the query's filter means, oldest first.
    virtual QCoro::Task<Result<std::vector<domain::HourCount>>> hours(AuditQuery query) = 0;
    /// What `subject` has seen of values; what is still to be rotated comes first.
    virtual QCoro::Task<Result<std::vector<domain::Exposure>>>
    exposure(domain::OrganizationId organization, std::string subject) = 0;
    /// Asks others to agree that what these events say goes for good; `reason` stays.
    virtual QCoro::Task<Result<domain::Approval>>
    requestErasure(domain::OrganizationId organization, std::vector<domain::EventId> events,
                   std::string reason) = 0;
    /// Says on the record that a part of it was exported.
    virtual QCoro::Task<Result<Done>> noteExport(domain::OrganizationId organization,
                                                 domain::RecordExport exported) = 0;
    /// Says on the record how a deployment job ended.
    virtual QCoro::Task<Result<Done>> reportJob(domain::OrganizationId organization,
                                                domain::JobReport report) = 0;
};

} // namespace strongroom::client
