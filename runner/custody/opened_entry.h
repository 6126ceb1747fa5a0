// One value of a version whose DEK is at hand, in the clear.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/sealed.h"

#include <span>

namespace strongroom::runner {

/// `context` is that of the version. Fails with Forged if the entry does not open, with TooLarge
/// if it holds more than a value may.
Result<SecretBytes> openedEntry(const SecretBytes& dek, std::span<const std::uint8_t> context,
                                const domain::SealedEntry& entry);

} // namespace strongroom::runner
