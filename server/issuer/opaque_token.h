// Codes and refresh tokens: random, kept only as hashes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::server {

/// 256 random bits in base64url.
Result<std::string> newOpaqueToken();

/// SHA-256 in hex: what is kept of a token, and what it is found by.
std::string hashOf(std::string_view token);

/// All that comes from one code is one family, so that a code used twice leads to it.
std::string familyOf(const std::string& codeHash);

} // namespace strongroom::server
