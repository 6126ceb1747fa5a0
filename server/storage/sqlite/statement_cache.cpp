// Statements kept by their text, and finalized with their connection.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/statement_cache.h"

#include <sqlite3.h>

#include <utility>

namespace strongroom::server {
namespace {

/// More than we have; lists that are filtered in many ways make many texts.
constexpr std::size_t most = 128;

} // namespace

StatementCache::~StatementCache()
{
    for (const auto& [sql, statement] : m_idle)
        sqlite3_finalize(statement);
}

sqlite3_stmt* StatementCache::take(std::string_view sql)
{
    const auto found = m_idle.find(sql);
    return found == m_idle.end() ? nullptr : std::exchange(found->second, nullptr);
}

void StatementCache::give(sqlite3_stmt* statement)
{
    if (statement == nullptr)
        return;
    // Before it is anybody's again: a statement in mid-step holds a read transaction open.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const std::string_view sql = sqlite3_sql(statement);
    auto place = m_idle.find(sql);
    if (place == m_idle.end() && m_idle.size() < most)
        place = m_idle.emplace(sql, nullptr).first;
    if (place == m_idle.end() || place->second != nullptr)
        sqlite3_finalize(statement); // One of a text is enough.
    else
        place->second = statement;
}

} // namespace strongroom::server
