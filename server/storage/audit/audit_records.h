// Searching the record, and counting in it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/audit_filter.h"
#include "models/domain/audit_report.h"
#include "models/domain/page.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

struct AuditQuery
{
    domain::OrganizationId organization{};
    domain::AuditFilter filter{};
    std::optional<std::string> onlySubject{}; ///< Whose events alone may be told.
    std::optional<std::string> cursor{};
    std::uint32_t limit = 200;
};

/// A version's keys as one grant let somebody see them.
struct Sighting
{
    domain::SecretId secret{};
    std::uint32_t version = 0;
    std::vector<std::string> keys{};
    Timestamp lastAt{};
    std::uint32_t times = 0;
};

/// In the control plane's own SQLite file. May be called from any thread.
class AuditRecords
{
public:
    explicit AuditRecords(SqliteStorage& storage) : m_storage(storage) {}

    /// Newest first, without snapshots. Fails with InvalidInput, field "cursor", for one that was
    /// not given out.
    Result<domain::Page<domain::AuditEvent>> events(const AuditQuery& query);
    /// Hours in which something happened, oldest first, at most `most` of the newest.
    Result<std::vector<domain::HourCount>> hours(const AuditQuery& query, std::uint32_t most);
    /// What was really revealed to `subject`.
    Result<std::vector<Sighting>> sightings(const domain::OrganizationId& organization,
                                            const std::string& subject);

private:
    /// Takes into the search what came since the last one: whoever searches pays for it, not
    /// whoever is recorded.
    Result<Done> catchUp(const domain::OrganizationId& organization);

    SqliteStorage& m_storage;
};

} // namespace strongroom::server
