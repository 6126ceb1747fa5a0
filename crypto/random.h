// Random bytes, from OpenSSL's generator.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

namespace strongroom::crypto {

Result<Bytes> randomBytes(std::size_t count);
Result<SecretBytes> randomSecret(std::size_t count);

} // namespace strongroom::crypto
