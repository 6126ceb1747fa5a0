// The schema's versions, applied in order, each in a transaction of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/database.h"
#include "server/storage/sqlite/migrations.h"

namespace strongroom::server {

namespace {

Result<std::size_t> versionOf(Database& database)
{
    auto asked = database.prepare("PRAGMA user_version");
    if (!asked.step())
        return asked.error();
    return static_cast<std::size_t>(asked.number(0));
}

/// One step, or none if another process has made it meanwhile.
Result<Done> apply(Database& database, std::size_t version)
{
    Transaction transaction(database);
    if (auto begun = transaction.begun(); !begun)
        return begun;
    const auto present = versionOf(database);
    if (!present)
        return present.error();
    if (*present > version)
        return Done{};
    if (auto applied = database.execute(std::string(migrations()[version])); !applied)
        return applied;
    if (auto noted = database.execute("PRAGMA user_version=" + std::to_string(version + 1)); !noted)
        return noted;
    return transaction.commit();
}

} // namespace

Result<Done> migrate(Database& database)
{
    const auto present = versionOf(database);
    if (!present)
        return present.error();
    if (*present > migrations().size())
        return Error{ErrorKind::VersionConflict,
                     "The database was written by a newer Strongroom. Use that version, or restore "
                     "a backup."};
    for (std::size_t version = *present; version < migrations().size(); ++version)
        if (auto applied = apply(database, version); !applied)
            return applied;
    return Done{};
}

} // namespace strongroom::server
