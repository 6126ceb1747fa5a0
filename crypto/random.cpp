// Random bytes, and no bytes at all where the generator fails.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/random.h"

#include "crypto/openssl.h"

#include <openssl/rand.h>

namespace strongroom::crypto {

Result<Bytes> randomBytes(std::size_t count)
{
    Bytes bytes(count);
    if (!ok(RAND_bytes(bytes.data(), static_cast<int>(count))))
        return opensslFailed("random");
    return bytes;
}

Result<SecretBytes> randomSecret(std::size_t count)
{
    SecretBytes bytes(count);
    if (!ok(RAND_priv_bytes(bytes.writable().data(), static_cast<int>(count))))
        return opensslFailed("random");
    return bytes;
}

} // namespace strongroom::crypto
