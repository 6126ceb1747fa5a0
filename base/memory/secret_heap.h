// Where SecretBytes live: small ones share guarded regions by size, large ones have one each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/memory/slab.h"

#include <cstddef>
#include <cstdint>

namespace strongroom::memory {

struct SecretBlock
{
    std::uint8_t* bytes = nullptr;
    Slab* home = nullptr;
};

/// `size` zeros, and a canary behind them. Never null, also for none. Throws std::bad_alloc.
/// May be called from any thread.
SecretBlock allocateSecret(std::size_t size);

/// Wipes. Ends the process if something wrote past the end: what follows a secret is a secret.
/// May be called from any thread, not only the one that allocated.
void releaseSecret(SecretBlock block, std::size_t size) noexcept;

} // namespace strongroom::memory
