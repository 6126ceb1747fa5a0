// Prepared once; a write-ahead log, as the store of the control plane has it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/rewrap_store.h"

#include <cstdio>
#include <cstdlib>

namespace strongroom::bench {
namespace {

void expect(int answer, int wanted)
{
    if (answer == wanted)
        return;
    std::fprintf(stderr, "SQLite failed: %s\n", sqlite3_errstr(answer));
    std::exit(1);
}

} // namespace

RewrapStore::RewrapStore(const std::string& path)
{
    expect(sqlite3_open(path.c_str(), &m_database), SQLITE_OK);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = NORMAL");
    run("CREATE TABLE deks (id INTEGER PRIMARY KEY, kek TEXT NOT NULL, wrapped BLOB NOT NULL)");
    m_insert = prepare("INSERT INTO deks VALUES (?, 'first', ?)");
    m_select = prepare("SELECT id, wrapped FROM deks WHERE id > ? ORDER BY id LIMIT ?");
    m_update = prepare("UPDATE deks SET kek = ?, wrapped = ? WHERE id = ?");
}

RewrapStore::~RewrapStore()
{
    for (auto* statement : {m_insert, m_select, m_update})
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void RewrapStore::run(const char* sql)
{
    expect(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

sqlite3_stmt* RewrapStore::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    expect(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), SQLITE_OK);
    return statement;
}

void RewrapStore::fill(std::int64_t rows, const std::function<Bytes(std::int64_t)>& wrapped)
{
    run("BEGIN");
    for (std::int64_t id = 1; id <= rows; ++id) {
        const auto bytes = wrapped(id);
        sqlite3_bind_int64(m_insert, 1, id);
        sqlite3_bind_blob(m_insert, 2, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
        expect(sqlite3_step(m_insert), SQLITE_DONE);
        sqlite3_reset(m_insert);
    }
    run("COMMIT");
}

std::vector<WrappedRow> RewrapStore::after(std::int64_t id, int most)
{
    std::vector<WrappedRow> rows;
    sqlite3_bind_int64(m_select, 1, id);
    sqlite3_bind_int(m_select, 2, most);
    while (sqlite3_step(m_select) == SQLITE_ROW) {
        const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_select, 1));
        rows.push_back({sqlite3_column_int64(m_select, 0),
                        Bytes(bytes, bytes + sqlite3_column_bytes(m_select, 1))});
    }
    sqlite3_reset(m_select);
    return rows;
}

void RewrapStore::update(const std::vector<WrappedRow>& rows, const std::string& kek)
{
    run("BEGIN");
    for (const auto& row : rows) {
        sqlite3_bind_text(m_update, 1, kek.data(), static_cast<int>(kek.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_update, 2, row.wrapped.data(), static_cast<int>(row.wrapped.size()),
                          SQLITE_STATIC);
        sqlite3_bind_int64(m_update, 3, row.id);
        expect(sqlite3_step(m_update), SQLITE_DONE);
        sqlite3_reset(m_update);
    }
    run("COMMIT");
}

} // namespace strongroom::bench
