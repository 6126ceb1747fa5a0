// The fingerprint of an organization's authority, as people compare it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace strongroom::domain {

/// SHA-256 as 64 lower-case hex digits, from what a person typed or pasted: upper case, spaces,
/// line breaks and colons are let pass. Fails with InvalidInput.
Result<std::string> parseFingerprint(std::string_view text);

/// "1a2b 3c4d …": in groups of four.
std::string grouped(std::string_view fingerprint);

} // namespace strongroom::domain
