// SQLite, opened safely and heard out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/database.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace strongroom::server {
namespace {

/// Which of SQLite's codes a full disk ends in depends on the call that met it.
bool isFull(int why)
{
    return why == ENOSPC || why == EDQUOT || why == EFBIG;
}

/// `why` is the system's reason, where the caller knows it.
Error errorOf(int code, sqlite3* handle, int why = 0)
{
    const int primary = code & 0xff;
    const bool full =
        primary == SQLITE_FULL
        || ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN)
            && (isFull(why) || (handle != nullptr && isFull(sqlite3_system_errno(handle)))));
    const std::string detail = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    if (full)
        return {ErrorKind::StorageFull,
                "There is no room left to write. Free some space, then try again.", detail};
    switch (primary) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::Corrupted,
                "The database cannot be read: the file is damaged. Restore it from a backup.",
                detail};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {ErrorKind::AlreadyExists, "This name or id is taken.", detail};
        return {ErrorKind::Internal, "The database refused a statement.", detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorKind::Unavailable, "The database is busy. Try again.", detail};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Unavailable, "The database file cannot be opened for writing.", detail};
    case SQLITE_IOERR:
        return {ErrorKind::Unavailable, "The database file cannot be read or written.", detail};
    default: return {ErrorKind::Internal, "The database refused a statement.", detail};
    }
}

Error unwritable(const std::string& path, std::string detail)
{
    return {ErrorKind::Unavailable,
            "The database file " + path
                + " cannot be opened for writing. Give its folder to the user who runs this.",
            std::move(detail)};
}

/// SQLite takes an empty file for a new database and throws away the log that lies beside it.
bool hasLostItsBeginning(const std::string& path)
{
    struct stat file = {};
    struct stat log = {};
    return ::stat(path.c_str(), &file) == 0 && file.st_size == 0
           && ::stat((path + "-wal").c_str(), &log) == 0 && log.st_size > 0;
}

/// Makes the file so that it is never readable by others, not even for the moment before a chmod.
/// One that is there is left closed: to open and close it would drop all locks that this process
/// has on it (fcntl(2)), and the next process to end would throw away the log that we write to.
Result<Done> makeFile(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    else if (errno == ENOSPC || errno == EDQUOT)
        return errorOf(SQLITE_FULL, nullptr);
    else if (errno != EEXIST || ::access(path.c_str(), R_OK | W_OK) != 0)
        return unwritable(path, std::strerror(errno));
    return Done{};
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Statement::Statement(sqlite3* database, StatementCache& cache, std::string_view sql)
    : m_database(database), m_statement(cache.take(sql), GiveBack{&cache})
{
    if (m_statement)
        return;
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
    m_statement.reset(statement);
}

Statement::~Statement() = default;

void Statement::check(int code)
{
    if (m_failed || code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    m_failed = true;
    m_code = code;
}

Error Statement::error() const
{
    return errorOf(m_code, m_database);
}

Statement& Statement::bind(std::string_view text)
{
    // A null pointer would bind NULL, which an empty text is not.
    const char* data = text.empty() ? "" : text.data();
    check(sqlite3_bind_text64(m_statement.get(), m_next++, data, text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(const std::optional<std::string>& text)
{
    if (text)
        return bind(std::string_view(*text));
    check(sqlite3_bind_null(m_statement.get(), m_next++));
    return *this;
}

Statement& Statement::bind(std::int64_t number)
{
    check(sqlite3_bind_int64(m_statement.get(), m_next++, number));
    return *this;
}

Statement& Statement::bind(const Bytes& bytes)
{
    static const std::uint8_t nothing = 0;
    check(sqlite3_bind_blob64(m_statement.get(), m_next++, bytes.empty() ? &nothing : bytes.data(),
                              bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

bool Statement::step()
{
    if (m_failed)
        return false;
    const int code = sqlite3_step(m_statement.get());
    check(code);
    return code == SQLITE_ROW;
}

Result<Done> Statement::run()
{
    while (step()) {
    }
    if (m_failed)
        return error();
    return Done{};
}

std::string Statement::text(int column) const
{
    const auto* data =
        reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (data == nullptr)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL)
        return std::nullopt;
    return text(column);
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

Bytes Statement::bytes(int column) const
{
    const auto* data =
        static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return data == nullptr ? Bytes() : Bytes(data, data + size);
}

Result<Database> Database::open(const std::string& path)
{
    if (auto made = makeFile(path); !made)
        return made.error();
    if (hasLostItsBeginning(path))
        return errorOf(SQLITE_CORRUPT, nullptr);

    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
        nullptr);
    Database database(handle);
    if (code != SQLITE_OK)
        return errorOf(code, handle);
    sqlite3_busy_timeout(handle, 10000);
    if (auto set = database.execute(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            "PRAGMA trusted_schema=OFF; PRAGMA secure_delete=ON;"
            // Else REPLACE would get past the trigger that keeps the record.
            "PRAGMA recursive_triggers=ON;");
        !set)
        return set.error().kind == ErrorKind::Unavailable ? unwritable(path, set.error().detail)
                                                          : set.error();
    return database;
}

Result<Done> Database::checkPages()
{
    auto asked = prepare("PRAGMA quick_check(1)");
    const std::string said = asked.step() ? asked.text(0) : std::string();
    if (said == "ok")
        return Done{};
    // What lies in the log must not be written over pages that somebody may yet save.
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    auto damaged = asked.failed() ? asked.error() : errorOf(SQLITE_CORRUPT, nullptr);
    if (!said.empty())
        damaged.detail = said;
    return damaged;
}

Result<Done> Database::execute(const std::string& sql)
{
    // SQLite does not keep the system's reason of a COMMIT that failed.
    errno = 0;
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (const int why = errno; code != SQLITE_OK)
        return errorOf(code, m_handle.get(), why);
    return Done{};
}

std::int64_t Database::changedRows() const
{
    return sqlite3_changes64(m_handle.get());
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

Transaction::Transaction(Database& database)
    : m_database(database), m_begun(database.execute("BEGIN IMMEDIATE"))
{
    m_open = m_begun.hasValue();
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute("ROLLBACK");
}

Result<Done> Transaction::commit()
{
    auto committed = m_database.execute("COMMIT");
    m_open = !committed;
    return committed;
}

} // namespace strongroom::server
