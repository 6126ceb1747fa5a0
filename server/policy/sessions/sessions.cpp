// Memory in front of the table.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/sessions/sessions.h"

#include <algorithm>

namespace strongroom::server {
namespace {

constexpr std::chrono::seconds knownFor{60};
constexpr std::chrono::days liveFor{30}; // As long as a refresh token holds.
constexpr std::chrono::days keptFor{90};
constexpr std::size_t mostKnown = 100'000;

const Error ended{ErrorKind::Unauthenticated, "This sign-in was ended. Sign in again."};

std::string keyOf(const std::string& issuer, const std::string& id, const std::string& subject)
{
    return issuer + '\n' + id + '\n' + subject;
}

std::string keyOf(const Principal& principal)
{
    return keyOf(principal.issuer, Sessions::idOf(principal), principal.subject);
}

} // namespace

std::string Sessions::idOf(const Principal& principal)
{
    if (principal.kind != PrincipalKind::Person)
        return {};
    if (!principal.session.empty() || principal.authTime == Timestamp{})
        return principal.session;
    return principal.clientId + '@' + toRfc3339(principal.authTime);
}

void Sessions::note(const std::string& key, Known known)
{
    const std::scoped_lock lock(m_mutex);
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert_or_assign(key, known);
}

bool Sessions::isTimeToForget()
{
    const std::scoped_lock lock(m_mutex);
    const auto now = m_clock.now();
    if (now - m_forgotAt < std::chrono::hours(1))
        return false;
    m_forgotAt = now;
    return true;
}

std::optional<bool> Sessions::goesOn(const Principal& principal)
{
    if (idOf(principal).empty())
        return true;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_known.find(keyOf(principal));
    if (found == m_known.end() || found->second.until <= m_clock.now())
        return std::nullopt;
    return !found->second.ended;
}

Result<Done> Sessions::meet(const Principal& principal, const std::string& peer)
{
    const auto now = m_clock.now();
    const domain::SignInSession session{idOf(principal), principal.clientId, peer, principal.acr,
                                        principal.amr,   principal.authTime, now,  now};
    // Noted before the store is asked: what is ended meanwhile is noted after.
    note(keyOf(principal), {now + knownFor, false});
    const auto live = m_storage.meet({principal.issuer, principal.subject}, session);
    if (live && *live)
        return isTimeToForget() ? m_storage.forget(now - keptFor) : Done{};
    note(keyOf(principal), {live ? now + knownFor : now, true});
    return live ? ended : live.error();
}

Result<std::vector<domain::SignInSession>> Sessions::list(const Principal& principal)
{
    auto sessions = m_storage.live({principal.issuer, principal.subject}, m_clock.now() - liveFor);
    if (sessions)
        for (auto& session : *sessions)
            session.current = session.id == idOf(principal);
    return sessions;
}

Result<Done> Sessions::end(const SessionOwner& owner, const std::string& id, const Record& record)
{
    const auto now = m_clock.now();
    const auto live = m_storage.live(owner, now - liveFor);
    if (!live)
        return live.error();
    const bool theirs = std::ranges::find(*live, id, &domain::SignInSession::id) != live->end();
    if (!theirs)
        return Error{ErrorKind::NotFound, "The session was not found."};
    if (ending)
        if (auto told = ending(id); !told)
            return told;
    auto done = m_storage.end(owner, id, now, record);
    if (done)
        note(keyOf(owner.issuer, id, owner.subject), {now + knownFor, true});
    return done;
}

Result<Done> Sessions::endOthers(const Principal& principal, const Record& record)
{
    const auto now = m_clock.now();
    const auto sessions = list(principal);
    if (!sessions)
        return sessions.error();
    if (ending)
        for (const auto& session : *sessions)
            if (!session.current)
                if (auto told = ending(session.id); !told)
                    return told;
    auto done =
        m_storage.endAllBut({principal.issuer, principal.subject}, idOf(principal), now, record);
    if (done)
        for (const auto& session : *sessions)
            if (!session.current)
                note(keyOf(principal.issuer, session.id, principal.subject),
                     {now + knownFor, true});
    return done;
}

Result<Done> Sessions::endById(const std::string& issuer, const std::string& id,
                               const Record& record)
{
    auto done = m_storage.endById(issuer, id, m_clock.now(), record);
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known,
                  [&](const auto& one) { return one.first.starts_with(keyOf(issuer, id, {})); });
    return done;
}

Result<Done> Sessions::endAll(const SessionOwner& owner, const Record& record)
{
    const auto now = m_clock.now();
    auto done = m_storage.endAll(owner, now, record);
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_known, [&](const auto& one) {
        return one.first.starts_with(owner.issuer + '\n')
               && one.first.ends_with('\n' + owner.subject);
    });
    return done;
}

} // namespace strongroom::server
