// Base64 of secrets, in memory that is wiped, as the JSON of key services carries them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string_view>

namespace strongroom::providers {

/// RFC 4648, padded; with `urlSafe`, of section 5 and without padding.
SecretBytes toBase64Secret(const SecretBytes& bytes, bool urlSafe = false);
/// RFC 4648, padded; with `urlSafe`, of section 5 and without padding. Fails with Corrupted.
Result<SecretBytes> fromBase64Secret(std::string_view text, bool urlSafe = false);

/// A DEK out of an answer. Fails with Corrupted if it is no base64, with Forged if it is no DEK.
Result<SecretBytes> dekFromBase64(std::string_view text, bool urlSafe = false);

inline std::string_view viewOf(const SecretBytes& text)
{
    return {reinterpret_cast<const char*>(text.reveal().data()), text.size()};
}

} // namespace strongroom::providers
