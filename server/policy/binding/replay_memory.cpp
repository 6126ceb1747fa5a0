// Hashes in sets by their time, dropped a set at a time.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/policy/binding/replay_memory.h"

#include "crypto/hash.h"

#include <algorithm>
#include <cstring>

namespace strongroom::server {
namespace {

constexpr std::chrono::seconds step{30};

std::int64_t stepOf(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch() / step;
}

std::uint64_t hashOf(std::string_view key, std::string_view id)
{
    std::string both(key);
    both += '\n';
    both += id;
    const auto digest = crypto::sha256(bytesOf(both));
    std::uint64_t hash = 0;
    std::memcpy(&hash, digest.data(), sizeof hash);
    return hash;
}

} // namespace

void ReplayMemory::forget(Timestamp now)
{
    while (!m_steps.empty() && m_steps.begin()->first < stepOf(now)) {
        m_size -= m_steps.begin()->second.size();
        m_steps.erase(m_steps.begin());
    }
}

ReplayMemory::Answer ReplayMemory::note(std::string_view key, std::string_view id,
                                        Timestamp expiresAt, Timestamp now)
{
    forget(now);
    const auto hash = hashOf(key, id);
    // The same proof names the same time, so that it can only be in one set.
    auto& hashes = m_steps[stepOf(expiresAt)];
    if (hashes.contains(hash))
        return Answer::Seen;
    if (m_size >= m_most)
        return Answer::Full;
    hashes.insert(hash);
    ++m_size;
    return Answer::Fresh;
}

} // namespace strongroom::server
