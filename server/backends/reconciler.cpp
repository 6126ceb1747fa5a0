// The state here is the truth: it is read, applied there, and the work ends if it is still the
// same.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/backends/reconciler.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::VersionState;

constexpr std::int64_t mostAtOnce = 100;
constexpr std::chrono::minutes longestPause{10};

/// Where the backend has it; empty if it has not.
Result<std::string> placeOf(providers::VersionStore& store, const Deposit& deposit)
{
    const auto all = store.list(deposit.secret.value);
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, deposit.id, &providers::StoredVersion::version);
    return found == all->end() ? std::string() : found->place;
}

std::chrono::seconds pauseAfter(std::uint32_t attempts)
{
    return std::min<std::chrono::seconds>(std::chrono::seconds(1 << std::min(attempts, 10U)),
                                          longestPause);
}

} // namespace

Result<Done> Reconciler::agree(const Deposit& deposit, const DepositStanding& standing)
{
    const auto store = m_stores.of(deposit.backend);
    if (!store)
        return store.error();
    if (*store == nullptr)
        return Done{};
    const providers::StoreKey key{deposit.secret.value, deposit.id};
    const auto& traits = (*store)->traits();
    if (standing.state == VersionState::Created) {
        auto back = traits.undelete ? (*store)->undelete(key, standing.place) : Done{};
        // Somebody has removed it there; whoever reads it is told so, and trying on helps nobody.
        return !back && back.error().kind == ErrorKind::NotFound ? Done{} : back;
    }
    // A deleted version that could not be brought back there stays where it is.
    if (standing.state == VersionState::Deleted)
        return traits.softDelete && traits.undelete ? (*store)->remove(key, standing.place)
                                                    : Done{};
    auto place =
        standing.place.empty() ? placeOf(**store, deposit) : Result<std::string>(standing.place);
    if (!place)
        return place.error();
    if (place->empty() || !traits.destroyVersion)
        return Done{};
    return (*store)->destroy(key, *place);
}

Result<Done> Reconciler::catchUp(const Deposit& deposit)
{
    const auto standing = m_placements.standing(deposit.id);
    if (!standing)
        return standing.error();
    if (auto agreed = agree(deposit, *standing); !agreed)
        return agreed;
    return m_placements.settle(deposit.id, standing->state);
}

Timestamp Reconciler::workOff()
{
    // Asked after each commit of the whole control plane: mostly there is nothing to do.
    const auto now = m_clock.now();
    const auto next = m_placements.nextDue();
    if (next && (!*next || **next > now))
        return next->value_or(now + longestPause);
    const auto work =
        next ? m_placements.due(now, mostAtOnce) : Result<std::vector<BackendWork>>(next.error());
    if (!work) {
        m_log.write(LogLevel::Error, "backend_work_unreadable", {{"why", work.error().message}});
        return m_clock.now() + longestPause;
    }
    for (const auto& one : *work) {
        if (const std::scoped_lock lock(m_mutex); m_stopping)
            return m_clock.now();
        const auto done = catchUp(one.deposit);
        if (done)
            continue;
        m_log.write(LogLevel::Warning, "backend_behind",
                    {{"backend", one.deposit.backend.value},
                     {"step", done.error().field},
                     {"why", done.error().message}});
        const auto later = m_clock.now() + pauseAfter(one.attempts);
        if (auto noted = m_placements.postpone(one.deposit.id, later, done.error().message); !noted)
            return m_clock.now() + longestPause;
    }
    return m_clock.now();
}

void Reconciler::run()
{
    for (;;) {
        const auto until = workOff();
        std::unique_lock lock(m_mutex);
        const auto pause = std::clamp<std::chrono::milliseconds>(
            until - m_clock.now(), std::chrono::milliseconds(0), longestPause);
        m_woken.wait_for(lock, pause, [this] { return m_stopping || m_awake; });
        m_awake = false;
        if (m_stopping)
            return;
    }
}

Result<Done> Reconciler::start()
{
    if (auto hastened = m_placements.hasten(); !hastened)
        return hastened;
    m_thread = std::thread([this] { run(); });
    return Done{};
}

void Reconciler::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_awake = true;
    m_woken.notify_one();
}

void Reconciler::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_woken.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace strongroom::server
