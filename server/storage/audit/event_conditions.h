// A filter of the record as SQL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/audit/audit_records.h"
#include "server/storage/sqlite/database.h"

#include <string>
#include <variant>
#include <vector>

namespace strongroom::server {

/// Conditions on audit_events, and what their question marks stand for.
class EventConditions
{
public:
    explicit EventConditions(const AuditQuery& query);

    /// "organization = ? AND …".
    const std::string& sql() const { return m_sql; }
    void bindTo(Statement& statement) const;
    void add(const std::string& condition, std::variant<std::int64_t, std::string> value);
    bool searches() const { return m_searches; }

private:
    void addText(const domain::AuditFilter& filter);
    void addAction(const std::string& action);
    void addEnvironment(const std::string& organization, const std::string& slug);

    std::string m_sql;
    std::vector<std::variant<std::int64_t, std::string>> m_values;
    bool m_searches = false;
};

} // namespace strongroom::server
