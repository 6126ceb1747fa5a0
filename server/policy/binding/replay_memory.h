// Which proofs were taken already, for as long as they would be taken again.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>

namespace strongroom::server {

/// Bounded: of each proof 64 bits of a hash, forgotten in steps of half a minute. On one thread.
class ReplayMemory
{
public:
    static constexpr std::size_t mostKept = 2'000'000;

    explicit ReplayMemory(std::size_t most = mostKept) : m_most(most) {}

    enum class Answer { Fresh, Seen, Full };
    /// Remembers a fresh one until `expiresAt`. Two proofs of one hash are taken for one: their
    /// sender makes another.
    Answer note(std::string_view key, std::string_view id, Timestamp expiresAt, Timestamp now);

    std::size_t size() const { return m_size; }

private:
    using Step = std::int64_t;
    using Hashes = boost::unordered_flat_set<std::uint64_t>;

    void forget(Timestamp now);

    const std::size_t m_most;
    std::map<Step, Hashes> m_steps; ///< By when they expire.
    std::size_t m_size = 0;
};

} // namespace strongroom::server
