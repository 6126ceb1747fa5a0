// Prepared statements of one connection that nobody uses at the moment.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <map>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace strongroom::server {

/// Preparing a statement takes longer than most of ours take to run. As its connection, for one
/// thread at a time.
class StatementCache
{
public:
    StatementCache() = default;
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache();

    /// A statement of this text, ready to be bound; null if none is at hand.
    sqlite3_stmt* take(std::string_view sql);
    /// Takes a statement back in whatever state it is. What was bound to it is forgotten.
    void give(sqlite3_stmt* statement);

private:
    std::map<std::string, sqlite3_stmt*, std::less<>> m_idle;
};

} // namespace strongroom::server
