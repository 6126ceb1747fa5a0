// A table of wrapped DEKs in SQLite, as many as one likes, read and updated in batches.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"

#include <sqlite3.h>

#include <functional>
#include <string>
#include <vector>

namespace strongroom::bench {

struct WrappedRow
{
    std::int64_t id = 0;
    Bytes wrapped{};
};

/// Ends the program where SQLite fails.
class RewrapStore
{
public:
    explicit RewrapStore(const std::string& path);
    ~RewrapStore();
    RewrapStore(const RewrapStore&) = delete;
    RewrapStore& operator=(const RewrapStore&) = delete;

    void fill(std::int64_t rows, const std::function<Bytes(std::int64_t)>& wrapped);
    /// The rows after `id`, by their ids.
    std::vector<WrappedRow> after(std::int64_t id, int most);
    /// In one transaction.
    void update(const std::vector<WrappedRow>& rows, const std::string& kek);

private:
    void run(const char* sql);
    sqlite3_stmt* prepare(const char* sql);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_select = nullptr;
    sqlite3_stmt* m_update = nullptr;
};

} // namespace strongroom::bench
