// OpenSSL, told not to register with atexit().
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/openssl_end.h"

#include "crypto/openssl.h"

#include <openssl/crypto.h>

namespace strongroom::crypto {

bool keepOpensslForEndingThreads()
{
    return ok(OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr));
}

} // namespace strongroom::crypto
