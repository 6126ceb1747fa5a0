// How SqliteStorage lends a connection to one read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/storage/sqlite/sqlite_storage.h"

namespace strongroom::server {

template <class T, class Read>
Result<T> SqliteStorage::read(Read work)
{
    auto database = take();
    if (!database)
        return database.error();
    Result<T> answer = work(*database);
    give(std::move(*database));
    return answer;
}

} // namespace strongroom::server
