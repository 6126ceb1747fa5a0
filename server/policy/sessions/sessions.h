// Which sign-ins go on. One that was ended ends at once, however long its tokens would hold.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/policy/authenticator.h"
#include "server/policy/sessions/session_storage.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace strongroom::server {

/// May be called from any thread. What is known of a session is kept in memory and written once a
/// minute, so that a request costs no write.
class Sessions
{
public:
    Sessions(SessionStorage storage, const Clock& clock)
        : m_storage(std::move(storage)), m_clock(clock)
    {}

    /// Told before a session ends, so that its refresh tokens end with it; the session stays if
    /// this fails.
    std::function<Result<Done>(const std::string& id)> ending{};

    /// The session of a principal's token: its "sid", or when they signed in; empty if the token
    /// says neither, as a machine's does, and then nothing can be ended but by its expiry.
    static std::string idOf(const Principal& principal);

    /// Without waiting for the store: whether the session goes on, if that is known.
    std::optional<bool> goesOn(const Principal& principal);
    /// Fails with Unauthenticated if it was ended. Blocks.
    Result<Done> meet(const Principal& principal, const std::string& peer);

    // The following block, too.
    Result<std::vector<domain::SignInSession>> list(const Principal& principal);
    using Record = SessionStorage::Record; ///< As there.
    Result<Done> end(const SessionOwner& owner, const std::string& id, const Record& record = {});
    /// All but the one that asks.
    Result<Done> endOthers(const Principal& principal, const Record& record = {});
    /// What the issuer says has ended: a session, or all of a person's.
    Result<Done> endById(const std::string& issuer, const std::string& id,
                         const Record& record = {});
    Result<Done> endAll(const SessionOwner& owner, const Record& record = {});
    Result<std::optional<SessionOwner>> ownerOf(const std::string& issuer, const std::string& id)
    {
        return m_storage.ownerOf(issuer, id);
    }

private:
    struct Known
    {
        Timestamp until{}; ///< When the store is to hear of it again.
        bool ended = false;
    };
    void note(const std::string& key, Known known);
    bool isTimeToForget();

    SessionStorage m_storage;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::map<std::string, Known> m_known; ///< By issuer, session and subject.
    Timestamp m_forgotAt{};               ///< When the table was last rid of what is old.
};

} // namespace strongroom::server
