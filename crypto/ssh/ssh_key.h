// What an SSH key is: type, size, comment and fingerprint, as ssh-keygen -l says them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <string>

namespace strongroom::crypto {

/// Nothing of a private part is in it.
struct SshKeyFacts
{
    std::string type{}; ///< "ED25519", "RSA", "ECDSA", "DSA", "ED25519-SK", "ECDSA-SK".
    unsigned bits = 0;
    std::string comment{};
    std::string fingerprint{}; ///< "SHA256:…"; empty where the public half cannot be read.
    bool isPrivate = false;
    bool encrypted = false; ///< Under a passphrase.
};

/// True if `text` begins as a public key's line or a private key's PEM does.
bool looksLikeSshKey(const SecretBytes& text);

/// A line of a public key (RFC 4253, section 6.6), a key in OpenSSH's own form (PROTOCOL.key), or a
/// private one in PEM. Fails with InvalidInput for anything else, and for one that is broken.
Result<SshKeyFacts> readSshKey(const SecretBytes& text);

} // namespace strongroom::crypto
