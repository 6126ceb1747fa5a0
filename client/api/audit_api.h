// What the console may ask of the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/audit_event.h"
#include "models/domain/page.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <string>

namespace strongroom::client {

struct AuditQuery
{
    domain::OrganizationId organization{};
    std::optional<std::string> resourceId{};
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
};

} // namespace strongroom::client
