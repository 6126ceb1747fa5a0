// Takes what events say of people and things out of the record; their leaves stay.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_event.h"
#include "server/storage/sqlite/database.h"

#include <vector>

namespace strongroom::server {

/// Within a transaction. What remains is when something was done, what, and whether it was allowed.
/// What tells of erasures is never erased.
class EventEraser
{
public:
    EventEraser(Database& database, domain::OrganizationId organization, domain::EventId by)
        : m_database(database), m_organization(std::move(organization)), m_by(std::move(by))
    {}

    /// Fails with NotFound for an event that is not there, or was erased before.
    Result<Done> erase(const domain::EventId& event);

private:
    Database& m_database;
    const domain::OrganizationId m_organization;
    const domain::EventId m_by;
};

/// The oldest events from before `before` that still say something, at most `most`.
Result<std::vector<domain::EventId>> erasableBefore(Database& database,
                                                    const domain::OrganizationId& organization,
                                                    Timestamp before, std::int64_t most);

} // namespace strongroom::server
