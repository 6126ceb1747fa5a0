// What a leaf of the record's log says: a commitment, and nothing that could be read.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hash.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

inline constexpr std::size_t saltSize = 32;

/// HMAC-SHA-256(salt, body): says nothing of the body to whoever has not the salt, and fits no
/// other body. Fails with InvalidInput for a salt of another length.
Result<Sha256> commit(std::span<const std::uint8_t> salt, std::string_view body);

/// The entry of the log for an event, in UTF-8 (docs/formats/audit_log.md).
std::string leafEntry(std::string_view event, const Sha256& commitment);

} // namespace strongroom::crypto
