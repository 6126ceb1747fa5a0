// Passwords of the built-in sign-in, kept as scrypt (RFC 7914).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>
#include <string_view>

namespace strongroom::crypto {

/// "$scrypt$ln=15,r=8,p=1$<salt>$<hash>", with a fresh salt of 16 bytes.
Result<std::string> hashPassword(const SecretBytes& password);

/// False for a wrong password and for a hash that cannot be read; takes equally long for both
/// answers.
bool verifyPassword(const SecretBytes& password, std::string_view hash);

} // namespace strongroom::crypto
