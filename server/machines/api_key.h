// API keys as text: "srk_", 40 random characters, and 6 that let a scanner tell a key from a
// likeness.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::server {

inline constexpr std::string_view apiKeyStart = "srk_";

/// 238 random bits in 0-9A-Za-z, then the CRC-32 of what stands before it in six more.
Result<std::string> newApiKey();

/// True if `text` has the form, and its last characters fit: no store need be asked for others.
bool isApiKey(std::string_view text);

/// The part of a key that may be shown for good: "srk_" and eight characters.
std::string prefixOf(std::string_view key);

} // namespace strongroom::server
