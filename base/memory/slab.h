// One guarded region, cut into slots of one size.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/memory/guarded_region.h"

#include <vector>

namespace strongroom::memory {

/// Which slots are free is written down outside the region, where no overrun reaches it.
/// Not thread-safe: its owner locks.
class Slab
{
public:
    /// The last slot ends where the guard page begins.
    Slab(std::size_t slotSize, std::size_t slotCount);
    ~Slab();
    Slab(const Slab&) = delete;
    Slab& operator=(const Slab&) = delete;

    std::size_t slotSize() const { return m_slotSize; }
    bool isFull() const { return m_free.empty(); }
    bool isEmpty() const { return m_free.size() == m_slotCount; }

    /// A slot of zeros. Only where !isFull().
    std::uint8_t* take();
    /// Takes back a slot that its user has zeroed.
    void giveBack(std::uint8_t* slot) noexcept;

private:
    GuardedRegion m_region;
    std::size_t m_slotSize;
    std::size_t m_slotCount;
    std::uint8_t* m_first;
    std::vector<std::uint32_t> m_free; ///< A stack: what was used last is still in the cache.
};

} // namespace strongroom::memory
