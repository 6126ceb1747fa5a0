// age files, version 1 (age-encryption.org/v1, C2SP age): encrypted and decrypted as a stream.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/io.h"
#include "crypto/age/keys/recipient.h"

namespace strongroom::age {

enum class Form { Binary, Armored };

/// Encrypts all of `plaintext` to each of the recipients. Fails with InvalidInput if there is none,
/// or if a passphrase is to stand beside others; memory does not grow with the plaintext.
Result<Done> encrypt(const Recipients& recipients, Form form, const Source& plaintext,
                     const Sink& ciphertext);

/// Decrypts a file, armored or not, with the first identity that fits.
///
/// `plaintext` is given a chunk only after its tag has been checked. If the file turns out to be
/// bad later on, this fails after good chunks were handed out: whoever keeps them has to throw them
/// away. Fails as crypto/age/failure.h lists, and with whatever source, sink or identity fail with.
Result<Done> decrypt(const Identities& identities, const Source& ciphertext, const Sink& plaintext);

/// For what is small enough to be held in memory.
Result<Bytes> encryptBytes(const Recipients& recipients, Form form,
                           std::span<const std::uint8_t> plaintext);
Result<SecretBytes> decryptBytes(const Identities& identities,
                                 std::span<const std::uint8_t> ciphertext);

/// Whether a file begins as age files do, armored or not.
bool beginsAsAge(std::span<const std::uint8_t> start);

} // namespace strongroom::age
