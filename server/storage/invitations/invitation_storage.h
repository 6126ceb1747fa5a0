// The table of invitations: each link opens once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/invitation.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <cstdint>
#include <functional>
#include <string>

namespace strongroom::server {

class InvitationStorage
{
public:
    explicit InvitationStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Forgets what has expired by `now`, and an earlier one of that user name. Fails with
    /// RateLimited while `most` are open, with AlreadyExists if the account is there.
    /// `record` writes into the same transaction.
    Result<Done> add(const std::string& hash, const domain::Invitation& invitation, Timestamp now,
                     std::uint64_t most,
                     const std::function<Result<Done>(StorageWriter&)>& record = {});
    /// NotFound for none that is open at `now`.
    Result<domain::Invitation> find(const std::string& hash, Timestamp now);
    /// The same, and there is no second time.
    Result<domain::Invitation> take(const std::string& hash, Timestamp now);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
