// The schema's versions, applied in order, each in a transaction of its own.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/storage/sqlite/database.h"
#include "server/storage/sqlite/migrations.h"

namespace strongroom::server {

Result<Done> migrate(Database& database)
{
    auto asked = database.prepare("PRAGMA user_version");
    if (!asked.step())
        return asked.error();
    const auto present = static_cast<std::size_t>(asked.number(0));
    if (present > migrations().size())
        return Error{ErrorKind::Corrupted, "The database was written by a newer Strongroom. Use "
                                           "that version, or restore a backup."};
    (void)asked.run();

    for (std::size_t version = present; version < migrations().size(); ++version) {
        Transaction transaction(database);
        if (auto begun = transaction.begun(); !begun)
            return begun;
        if (auto applied = database.execute(std::string(migrations()[version])); !applied)
            return applied;
        if (auto noted = database.execute("PRAGMA user_version=" + std::to_string(version + 1));
            !noted)
            return noted;
        if (auto committed = transaction.commit(); !committed)
            return committed;
    }
    return Done{};
}

} // namespace strongroom::server
