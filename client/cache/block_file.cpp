// A table of blobs. What SQLite says is wrong with a file, it says as Corrupted.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/cache/block_file.h"

#include <QFile>

#include <sqlite3.h>

#include <string>

namespace strongroom::client {
namespace {

constexpr int schema = 2; ///< In the PRAGMA below, too.

} // namespace

Result<std::unique_ptr<BlockFile>> BlockFile::open(const QString& path)
{
    sqlite3* database = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &database,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, nullptr);
    std::unique_ptr<BlockFile> file(new BlockFile(database));
    if (opened != SQLITE_OK)
        return file->failed();
    if (auto ready = file->prepare(); !ready)
        return ready.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

bool BlockFile::remove(const QString& path)
{
    for (const auto* beside : {"-journal", "-wal", "-shm"})
        QFile::remove(path + beside);
    return QFile::remove(path) || !QFile::exists(path);
}

BlockFile::~BlockFile()
{
    sqlite3_finalize(m_reading);
    sqlite3_close(m_database);
}

Result<Done> BlockFile::prepare()
{
    sqlite3_busy_timeout(m_database, 0);
    // A block that a power cut loses is found missing, and all of it loaded anew.
    if (auto set = run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; "
                       "PRAGMA journal_mode = TRUNCATE; PRAGMA secure_delete = OFF; "
                       "BEGIN EXCLUSIVE; COMMIT");
        !set)
        return set;
    const auto version = numberFrom("PRAGMA user_version");
    const auto tables = numberFrom("SELECT count(*) FROM sqlite_schema");
    if (!version || !tables)
        return failed();
    if (*version == 0 && *tables == 0)
        return run("BEGIN; CREATE TABLE blocks (number INTEGER PRIMARY KEY, sealed BLOB NOT NULL) "
                   "STRICT; PRAGMA user_version = 2; COMMIT");
    if (*version != schema)
        return Error{ErrorKind::Corrupted, "The copy of metadata was written by another version."};
    return Done{};
}

Result<Bytes> BlockFile::next()
{
    if (m_reading == nullptr
        && sqlite3_prepare_v2(m_database, "SELECT number, sealed FROM blocks ORDER BY number", -1,
                              &m_reading, nullptr)
               != SQLITE_OK)
        return failed();
    const int stepped = sqlite3_step(m_reading);
    if (stepped == SQLITE_DONE) {
        sqlite3_finalize(m_reading);
        m_reading = nullptr;
        return Error{ErrorKind::NotFound, "There is no further block."};
    }
    if (stepped != SQLITE_ROW)
        return failed();
    const auto number = sqlite3_column_int64(m_reading, 0);
    if (number != m_number + 1)
        return Error{ErrorKind::Corrupted, "The copy of metadata misses a part."};
    m_number = number;
    const auto* bytes = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_reading, 1));
    const auto size = sqlite3_column_bytes(m_reading, 1);
    return bytes == nullptr ? Bytes() : Bytes(bytes, bytes + size);
}

Result<Done> BlockFile::append(std::int64_t number, const Bytes& block)
{
    sqlite3_stmt* insert = nullptr;
    if (sqlite3_prepare_v2(m_database, "INSERT INTO blocks VALUES (?, ?)", -1, &insert, nullptr)
        != SQLITE_OK)
        return failed();
    sqlite3_bind_int64(insert, 1, number);
    sqlite3_bind_blob64(insert, 2, block.data(), block.size(), SQLITE_STATIC);
    const int stepped = sqlite3_step(insert);
    sqlite3_finalize(insert);
    if (stepped != SQLITE_DONE)
        return failed();
    m_number = number;
    return Done{};
}

Result<Done> BlockFile::begin()
{
    return run("BEGIN");
}

Result<Done> BlockFile::end()
{
    return run("COMMIT");
}

Result<Done> BlockFile::clear()
{
    sqlite3_finalize(m_reading);
    m_reading = nullptr;
    m_number = 0;
    return run("DELETE FROM blocks");
}

Result<Done> BlockFile::run(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed();
    return Done{};
}

std::optional<std::int64_t> BlockFile::numberFrom(const char* sql)
{
    sqlite3_stmt* query = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &query, nullptr) != SQLITE_OK)
        return std::nullopt;
    std::optional<std::int64_t> number;
    if (sqlite3_step(query) == SQLITE_ROW)
        number = sqlite3_column_int64(query, 0);
    sqlite3_finalize(query);
    return number;
}

Error BlockFile::failed() const
{
    const int code = sqlite3_errcode(m_database);
    const std::string detail = sqlite3_errmsg(m_database);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR)
        return {ErrorKind::Corrupted, "The copy of metadata cannot be read.", detail};
    return {code == SQLITE_FULL ? ErrorKind::StorageFull : ErrorKind::Unavailable,
            "The copy of metadata cannot be used.", detail};
}

} // namespace strongroom::client
