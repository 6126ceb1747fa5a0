// What the keys of secrets are called, for many secrets at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <map>
#include <string>
#include <vector>

namespace strongroom::server {

/// By the ids of secrets.
using KeyNames = std::map<std::string, std::vector<std::string>>;

class KeyNameStorage
{
public:
    explicit KeyNameStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Of their current versions, in the order that they have there. A secret that has none, or is
    /// not there, is not in the answer.
    Result<KeyNames> keyNames(const std::vector<domain::SecretId>& secrets);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
