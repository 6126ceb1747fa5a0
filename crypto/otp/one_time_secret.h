// The seed of one-time codes as people are given it: an otpauth address, or base32 alone.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/otp/one_time_code.h"

namespace strongroom::crypto {

struct OneTimeSecret
{
    SecretBytes seed{0};
    CodeForm form{};
    std::chrono::seconds period{30};
    std::string issuer{};
    std::string account{};
};

bool looksLikeOneTimeAddress(const SecretBytes& text);

/// Fails with InvalidInput for what is neither, for codes by counter, and for an address with a
/// part that is no such code's (the sentence says which).
Result<OneTimeSecret> readOneTimeSecret(const SecretBytes& text);

} // namespace strongroom::crypto
