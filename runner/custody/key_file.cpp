// Made once, never replaced, refused when it could have been read by somebody else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/key_file.h"

#include "base/private_file.h"
#include "crypto/random.h"

namespace strongroom::runner {

Result<SecretBytes> keyFromFile(const std::string& path)
{
    constexpr std::size_t keySize = 32;
    return strongroom::keyFromFile(path, keySize, [] { return crypto::randomSecret(keySize); });
}

} // namespace strongroom::runner
