// Size classes of guarded slabs, and the canary behind each buffer.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/memory/secret_heap.h"

#include "base/memory/poison.h"

#include <sys/random.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>

namespace strongroom::memory {
namespace {

constexpr std::size_t canarySize = 16;
constexpr std::size_t slabSize = 16 * 1024;
constexpr std::size_t smallestClass = 32;
constexpr std::size_t largestClass = 4096;

using Canary = std::array<std::uint8_t, canarySize>;

const Canary& canary()
{
    static const Canary drawn = [] {
        Canary bytes{};
        if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
            std::abort();
        return bytes;
    }();
    return drawn;
}

/// All slabs of one slot size.
class SizeClass
{
public:
    SecretBlock take(std::size_t slotSize)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_current == nullptr || m_current->isFull())
            m_current = slabWithRoom(slotSize);
        return {m_current->take(), m_current};
    }

    void giveBack(SecretBlock block) noexcept
    {
        const std::scoped_lock lock(m_mutex);
        block.home->giveBack(block.bytes);
        // The current one stays, so that a buffer made and dropped in a loop maps nothing.
        if (block.home->isEmpty() && block.home != m_current)
            std::erase_if(m_slabs, [&](const auto& slab) { return slab.get() == block.home; });
    }

private:
    Slab* slabWithRoom(std::size_t slotSize)
    {
        for (const auto& slab : m_slabs)
            if (!slab->isFull())
                return slab.get();
        return m_slabs.emplace_back(std::make_unique<Slab>(slotSize, slabSize / slotSize)).get();
    }

    std::mutex m_mutex;
    std::vector<std::unique_ptr<Slab>> m_slabs;
    Slab* m_current = nullptr;
};

constexpr std::size_t classCount = 8; // 32, 64, … 4096
static_assert(smallestClass << (classCount - 1) == largestClass);

std::size_t classOf(std::size_t size)
{
    std::size_t index = 0;
    while (smallestClass << index < size)
        ++index;
    return index;
}

/// Never destroyed: secrets with static storage may go after everything else.
SizeClass& sizeClass(std::size_t index)
{
    static auto* const classes = new std::array<SizeClass, classCount>;
    return (*classes)[index];
}

/// A large buffer has a region of its own and ends, but for alignment, at the guard page.
SecretBlock takeLarge(std::size_t size)
{
    constexpr std::size_t alignment = 16;
    if (size > SIZE_MAX - alignment)
        throw std::bad_alloc();
    auto slab = std::make_unique<Slab>((size + alignment - 1) / alignment * alignment, 1);
    auto* const bytes = slab->take();
    return {bytes, slab.release()};
}

std::span<std::uint8_t> behind(SecretBlock block, std::size_t size)
{
    return {block.bytes + size, std::min(canarySize, block.home->slotSize() - size)};
}

} // namespace

SecretBlock allocateSecret(std::size_t size)
{
    const auto index = size <= largestClass ? classOf(size) : classCount;
    const auto block = index < classCount
                           ? sizeClass(index).take((smallestClass << index) + canarySize)
                           : takeLarge(size);
    const auto guard = behind(block, size);
    std::copy_n(canary().begin(), guard.size(), guard.begin());
    poison({guard.data(), block.home->slotSize() - size});
    return block;
}

void releaseSecret(SecretBlock block, std::size_t size) noexcept
{
    const auto guard = behind(block, size);
    unpoison({guard.data(), block.home->slotSize() - size});
    const bool intact = std::equal(guard.begin(), guard.end(), canary().begin());
    ::explicit_bzero(block.bytes, size + guard.size());
    if (!intact) {
        constexpr std::string_view words = "A buffer for secrets was overrun; stopping.\n";
        [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
        std::abort();
    }
    if (size <= largestClass)
        sizeClass(classOf(size)).giveBack(block);
    else
        delete block.home;
}

} // namespace strongroom::memory
