// Bytes as text: base64url without padding (RFC 4648, section 5), strict base64, and hex.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom {

using Bytes = std::vector<std::uint8_t>;

std::string toBase64Url(std::span<const std::uint8_t> bytes);
std::string toUnpaddedBase64(std::span<const std::uint8_t> bytes);
std::string toBase64(std::span<const std::uint8_t> bytes);
std::string toHex(std::span<const std::uint8_t> bytes);

/// Strict: no padding, no white space, no stray bits. Fails with InvalidInput.
Result<Bytes> fromBase64Url(std::string_view text);
/// Strict: padded, no white space, no stray bits. Fails with InvalidInput.
Result<Bytes> fromBase64(std::string_view text);
/// Strict: no padding, no white space, no stray bits. Fails with InvalidInput.
Result<Bytes> fromUnpaddedBase64(std::string_view text);
/// Lower or upper case, an even number of digits. Fails with InvalidInput.
Result<Bytes> fromHex(std::string_view text);

/// The bytes of `text`, to hand to what counts in bytes.
inline std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// True if `text` is well-formed UTF-8 (RFC 3629: no surrogates, no overlong forms).
bool isUtf8(std::string_view text);

} // namespace strongroom
