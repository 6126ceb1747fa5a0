// What every file on OpenSSL needs: owned objects, and its errors as ours.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/error.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>
#include <string>
#include <string_view>

namespace strongroom::crypto {

/// Deletes by the function that OpenSSL gives for the type.
template <auto Free>
struct FreeWith
{
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;

/// OpenSSL answers 1 for success; 0 and the negative numbers are all failures.
inline bool ok(int answer)
{
    return answer == 1;
}

/// A failure of the library itself, for the log; empties its error queue.
inline Error opensslFailed(std::string_view step)
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    return {ErrorKind::Internal, "A cryptographic operation failed.",
            std::string(step) + ": openssl error " + std::to_string(code)};
}

} // namespace strongroom::crypto
