// HMAC by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/kdf/hmac.h"

#include "crypto/openssl.h"

#include <openssl/hmac.h>

#include <limits>

namespace strongroom::crypto {

Result<SecretBytes> hmac(HashAlgorithm algorithm, std::span<const std::uint8_t> key,
                         std::span<const std::uint8_t> data)
{
    // OpenSSL takes no key at all for "the key of last time", and counts keys in int.
    static const std::uint8_t nothing = 0;
    if (key.size() > std::numeric_limits<int>::max())
        return Error{ErrorKind::TooLarge, "The key is too long."};
    SecretBytes tag(digestSize(algorithm));
    unsigned size = 0;
    if (HMAC(opensslDigest(algorithm), key.empty() ? &nothing : key.data(),
             static_cast<int>(key.size()), data.data(), data.size(), tag.writable().data(), &size)
        == nullptr)
        return opensslFailed("hmac");
    return tag;
}

} // namespace strongroom::crypto
