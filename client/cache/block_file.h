// Numbered blocks of bytes in an SQLite file that one program has at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace strongroom::client {

class BlockFile
{
public:
    /// Makes it if there is none. Fails with Unavailable if another program has it or it cannot be
    /// written, with Corrupted if it is none of ours or of a later version.
    static Result<std::unique_ptr<BlockFile>> open(const QString& path);
    /// With what SQLite keeps beside it; true if nothing is left.
    static bool remove(const QString& path);

    ~BlockFile();
    BlockFile(const BlockFile&) = delete;
    BlockFile& operator=(const BlockFile&) = delete;

    /// From the first; NotFound after the last. Fails with Corrupted if one is missing.
    Result<Bytes> next();
    /// The number of the block that next() gave last, or append() made.
    std::int64_t number() const { return m_number; }
    Result<Done> append(std::int64_t number, const Bytes& block);
    /// What is appended until end() comes at once, or not at all.
    Result<Done> begin();
    Result<Done> end();
    Result<Done> clear();

private:
    explicit BlockFile(sqlite3* database) : m_database(database) {}
    Result<Done> prepare();
    Result<Done> run(const char* sql);
    std::optional<std::int64_t> numberFrom(const char* sql);
    Error failed() const;

    sqlite3* m_database;
    sqlite3_stmt* m_reading = nullptr;
    std::int64_t m_number = 0;
};

} // namespace strongroom::client
