// One-time codes, by counter and by time (RFC 4226, RFC 6238).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/kdf/digest.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::crypto {

struct CodeForm
{
    unsigned digits = 6; ///< 6 to 10.
    HashAlgorithm algorithm = HashAlgorithm::Sha1;
};

/// HOTP. Fails with InvalidInput for an empty secret, other digits, or SHA-384, which no RFC
/// allows.
Result<std::string> hotpCode(const SecretBytes& secret, std::uint64_t counter,
                             const CodeForm& form = {});

/// TOTP, counted from 1970. Fails also for a time before that and for a period of no time.
Result<std::string> totpCode(const SecretBytes& secret, std::chrono::sys_seconds time,
                             const CodeForm& form = {},
                             std::chrono::seconds period = std::chrono::seconds(30));

/// True if `code` is that of the time, or of `window` periods before or after. The caller refuses a
/// code that was used already (RFC 6238, section 5.2).
bool verifiesTotp(std::string_view code, const SecretBytes& secret, std::chrono::sys_seconds time,
                  const CodeForm& form = {}, std::chrono::seconds period = std::chrono::seconds(30),
                  unsigned window = 1);

/// The secret from base32 (RFC 4648, section 6) as people are given it: in either case, in groups,
/// with or without padding. Fails with InvalidInput for anything else, and for nothing.
Result<SecretBytes> secretFromBase32(std::span<const std::uint8_t> text);
/// The same the other way, in capitals and without padding, as authenticators read it.
SecretBytes base32Of(const SecretBytes& secret);

} // namespace strongroom::crypto
