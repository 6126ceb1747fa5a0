// The payload of an age file: chunks of 64 KiB, each with its tag (C2SP age, "Payload").
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/io.h"

#include "base/secret_bytes.h"

namespace strongroom::age {

inline constexpr std::size_t chunkSize = 64U << 10;
inline constexpr std::size_t payloadKeySize = 32;

/// Reads to the end of `plaintext`; memory does not grow with it.
Result<Done> encryptPayload(const SecretBytes& payloadKey, const Source& plaintext,
                            const Sink& ciphertext);

/// Hands out each chunk only after its tag has been checked. Fails with payloadFailure() where the
/// first chunk does not fit; what came before it has been handed out, so that whoever keeps the
/// plaintext has to throw that away.
Result<Done> decryptPayload(const SecretBytes& payloadKey, const Source& ciphertext,
                            const Sink& plaintext);

} // namespace strongroom::age
