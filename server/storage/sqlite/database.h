// SQLite's C library with owners for its objects and our errors for its codes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "server/storage/sqlite/statement_cache.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace strongroom::server {

/// One prepared statement in use. Columns and parameters count from 0 and 1, as SQLite has it.
/// The first failure is remembered; error() tells it after step() or run().
class Statement
{
public:
    /// Lent by `cache`, and given back to it.
    Statement(sqlite3* database, StatementCache& cache, std::string_view sql);
    Statement(Statement&&) noexcept = default;
    ~Statement();

    Statement& bind(std::string_view text);
    Statement& bind(const std::string& text) { return bind(std::string_view(text)); }
    Statement& bind(const std::optional<std::string>& text);
    Statement& bind(std::int64_t number);
    Statement& bind(const Bytes& bytes);

    /// True while there is a row.
    bool step();
    /// Runs to the end; an error, if one occurred.
    Result<Done> run();

    std::string text(int column) const;
    std::optional<std::string> optionalText(int column) const;
    std::int64_t number(int column) const;
    Bytes bytes(int column) const;

    bool failed() const { return m_failed; }
    Error error() const;

private:
    struct GiveBack
    {
        StatementCache* cache;
        void operator()(sqlite3_stmt* statement) const { cache->give(statement); }
    };
    void check(int code);

    sqlite3* m_database;
    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    int m_next = 1;
    int m_code = 0;
    bool m_failed = false;
};

class Database
{
public:
    /// Opens or makes the file, mode 0600; WAL, full synchronisation, foreign keys. Fails with
    /// Corrupted for what is no database, Unavailable if it cannot be opened, StorageFull if there
    /// is no room.
    static Result<Database> open(const std::string& path);

    Database(Database&&) noexcept = default;
    Database& operator=(Database&&) noexcept = default;

    Statement prepare(std::string_view sql) { return {m_handle.get(), *m_statements, sql}; }
    /// Several statements without parameters.
    Result<Done> execute(const std::string& sql);
    std::int64_t changedRows() const;
    bool inTransaction() const;
    /// Reads every page. Fails with Corrupted if one of them is damaged, and leaves the file as it
    /// is.
    Result<Done> checkPages();

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };
    explicit Database(sqlite3* handle)
        : m_handle(handle), m_statements(std::make_unique<StatementCache>())
    {}

    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<StatementCache> m_statements; ///< Goes before the connection does.
};

/// BEGIN IMMEDIATE now, ROLLBACK at the end unless commit() came first.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<Done> begun() const { return m_begun; }
    Result<Done> commit();

private:
    Database& m_database;
    Result<Done> m_begun;
    bool m_open = false;
};

/// Brings the schema to the newest version that this build knows, also while another process does.
/// Fails with VersionConflict if the file is from a newer one.
Result<Done> migrate(Database& database);

} // namespace strongroom::server
