// Bech32 (BIP173) without its limit on length: how age writes keys.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>
#include <string>
#include <string_view>

namespace strongroom::age {

struct Bech32
{
    std::string prefix{}; ///< Upper or lower case, as the text is.
    SecretBytes data{0};
};

/// Fails with InvalidInput for mixed case, a character of another alphabet, a wrong checksum or
/// stray bits. The message never shows the text.
Result<Bech32> bech32Decode(std::string_view text);

/// In the prefix's case. Held as a secret, since identities are written so, too.
SecretBytes bech32Encode(std::string_view prefix, std::span<const std::uint8_t> data);

} // namespace strongroom::age
