// One key file like the others.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/log_key.h"

#include "base/private_file.h"
#include "crypto/signature/ed25519.h"

namespace strongroom::app {

Result<server::LogKey> logKeyIn(const std::string& file, const std::string& origin)
{
    constexpr std::size_t keySize = 32;
    auto key = keyFromFile(file, keySize, crypto::newEd25519Key);
    if (!key)
        return key.error();
    return server::LogKey{origin, std::move(*key)};
}

} // namespace strongroom::app
