// Pages for secrets: guarded at both ends, locked in memory, left out of core files.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace strongroom::memory {

/// A run of whole pages between two that fault when they are touched. A fresh region is zero.
///
/// Where the kernel refuses to lock (RLIMIT_MEMLOCK), the region works all the same and may reach
/// swap; lockState() counts it, so that a daemon can say so.
class GuardedRegion
{
public:
    /// Rounds `size` up to whole pages. Throws std::bad_alloc, as any allocation does.
    explicit GuardedRegion(std::size_t size);
    GuardedRegion(const GuardedRegion&) = delete;
    GuardedRegion& operator=(const GuardedRegion&) = delete;
    ~GuardedRegion();

    std::span<std::uint8_t> bytes() const { return {m_bytes, m_size}; }

private:
    std::uint8_t* m_bytes = nullptr;
    std::size_t m_size = 0;
    bool m_locked = false;
};

/// How many bytes the process holds in guarded regions now, guard pages not counted.
struct LockState
{
    std::size_t locked = 0;
    std::size_t unlocked = 0; ///< Refused by the kernel: may reach swap.
};

/// May be called from any thread.
LockState lockState();

} // namespace strongroom::memory
