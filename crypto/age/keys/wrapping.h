// The file key inside a stanza's body, the same for every native type.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/format/header.h"

#include <optional>

namespace strongroom::age {

inline constexpr std::size_t wrappedFileKeySize = fileKeySize + 16;

/// ChaCha20-Poly1305 with a nonce of zeros: a wrap key serves once.
Result<Bytes> wrapFileKey(const SecretBytes& wrapKey, const SecretBytes& fileKey);

/// Nothing if it was wrapped by another key.
Result<std::optional<SecretBytes>> unwrapFileKey(const SecretBytes& wrapKey, const Bytes& body);

/// Fails with headerFailure() unless `stanza` has `count` arguments and a body as long as a wrapped
/// file key. The body's length is checked before anything is decrypted, against partitioning
/// oracles.
Result<Done> checkShape(const Stanza& stanza, std::size_t count);

/// An argument that has to be canonical base64 of `size` bytes. Fails with headerFailure().
Result<Bytes> bytesArgument(const Stanza& stanza, std::size_t index, std::size_t size);

} // namespace strongroom::age
