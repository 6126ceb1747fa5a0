// The table of sessions.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/sign_in_session.h"
#include "server/storage/sqlite/sqlite_storage.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::server {

/// Whose sessions: by the issuer's name in the store and its "sub".
struct SessionOwner
{
    std::string issuer{};
    std::string subject{};
};

/// In the control plane's own SQLite file; calls block.
class SessionStorage
{
public:
    explicit SessionStorage(SqliteStorage& storage) : m_storage(storage) {}

    /// Notes that the session was used, adding it when it is new. False if it has been ended, or
    /// began before the owner's sessions were all ended.
    Result<bool> meet(const SessionOwner& owner, const domain::SignInSession& session);
    /// Those that go on, the last used first.
    Result<std::vector<domain::SignInSession>> live(const SessionOwner& owner, Timestamp since);
    /// Whose session it is: none for one that was never seen here.
    Result<std::optional<SessionOwner>> ownerOf(const std::string& issuer, const std::string& id);

    /// What the ending of sessions says to the record is written in its own transaction. It is told
    /// which ones ended, as they were; none that was never seen here.
    using Record =
        std::function<Result<Done>(StorageWriter&, const std::vector<domain::SignInSession>&)>;

    /// NotFound for none of theirs that goes on.
    Result<Done> end(const SessionOwner& owner, const std::string& id, Timestamp now,
                     const Record& record);
    Result<Done> endAllBut(const SessionOwner& owner, const std::string& id, Timestamp now,
                           const Record& record);
    /// Ends a session whoever it belongs to, also one that was never seen here.
    Result<Done> endById(const std::string& issuer, const std::string& id, Timestamp now,
                         const Record& record);
    /// Ends all that began before now.
    Result<Done> endAll(const SessionOwner& owner, Timestamp now, const Record& record);
    /// Forgets those that nobody has used since.
    Result<Done> forget(Timestamp unusedSince);

private:
    SqliteStorage& m_storage;
};

} // namespace strongroom::server
