// Guarded regions by mmap, mprotect, mlock and madvise.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/memory/guarded_region.h"

#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#include <cstring>
#include <new>

namespace strongroom::memory {
namespace {

std::atomic<std::size_t> lockedBytes = 0;
std::atomic<std::size_t> unlockedBytes = 0;

std::size_t pageSize()
{
    static const auto size = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return size;
}

std::atomic<std::size_t>& counterOf(bool locked)
{
    return locked ? lockedBytes : unlockedBytes;
}

} // namespace

GuardedRegion::GuardedRegion(std::size_t size)
{
    const auto page = pageSize();
    if (size > SIZE_MAX - 3 * page)
        throw std::bad_alloc();
    m_size = (size + page - 1) / page * page;
    void* const mapped =
        ::mmap(nullptr, m_size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED)
        throw std::bad_alloc();
    m_bytes = static_cast<std::uint8_t*>(mapped) + page;
    // A secret that could end up in a core file is worse than none: this step may not fail.
    if (::mprotect(m_bytes, m_size, PROT_READ | PROT_WRITE) != 0
        || ::madvise(m_bytes, m_size, MADV_DONTDUMP) != 0) {
        ::munmap(mapped, m_size + 2 * page);
        throw std::bad_alloc();
    }
    m_locked = ::mlock(m_bytes, m_size) == 0;
    counterOf(m_locked) += m_size;
}

GuardedRegion::~GuardedRegion()
{
    ::explicit_bzero(m_bytes, m_size);
    ::munmap(m_bytes - pageSize(), m_size + 2 * pageSize());
    counterOf(m_locked) -= m_size;
}

LockState lockState()
{
    return {lockedBytes, unlockedBytes};
}

} // namespace strongroom::memory
