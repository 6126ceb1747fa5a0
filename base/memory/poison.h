// Tells AddressSanitizer, where it watches, which bytes of our own slots nobody may touch.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <span>

#if __has_include(<sanitizer/asan_interface.h>)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size)                                                   \
    (static_cast<void>(address), static_cast<void>(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size)                                                 \
    (static_cast<void>(address), static_cast<void>(size))
#endif

namespace strongroom::memory {

inline void poison(std::span<std::uint8_t> bytes)
{
    ASAN_POISON_MEMORY_REGION(bytes.data(), bytes.size());
}

inline void unpoison(std::span<std::uint8_t> bytes)
{
    ASAN_UNPOISON_MEMORY_REGION(bytes.data(), bytes.size());
}

} // namespace strongroom::memory
