// Slots of a guarded region, handed out last in, first out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/memory/slab.h"

#include "base/memory/poison.h"

#include <numeric>

namespace strongroom::memory {

Slab::Slab(std::size_t slotSize, std::size_t slotCount)
    : m_region(slotSize * slotCount), m_slotSize(slotSize), m_slotCount(slotCount),
      m_first(m_region.bytes().last(slotSize * slotCount).data()), m_free(slotCount)
{
    std::iota(m_free.rbegin(), m_free.rend(), 0U);
    poison(m_region.bytes());
}

Slab::~Slab()
{
    unpoison(m_region.bytes());
}

std::uint8_t* Slab::take()
{
    auto* const slot = m_first + m_free.back() * m_slotSize;
    m_free.pop_back();
    unpoison({slot, m_slotSize});
    return slot;
}

void Slab::giveBack(std::uint8_t* slot) noexcept
{
    poison({slot, m_slotSize});
    // Never grows beyond what the constructor reserved.
    m_free.push_back(
        static_cast<std::uint32_t>(static_cast<std::size_t>(slot - m_first) / m_slotSize));
}

} // namespace strongroom::memory
