// The textual header of an age file, read and written strictly (C2SP age, "Header").
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/age/io.h"

#include "base/secret_bytes.h"

#include <string>
#include <vector>

namespace strongroom::age {

inline constexpr std::size_t fileKeySize = 16;

/// One wrapping of the file key. The first argument is the type.
struct Stanza
{
    std::vector<std::string> arguments{};
    Bytes body{};
};

struct Header
{
    std::vector<Stanza> stanzas{};
    Bytes mac{};
    std::string covered{}; ///< What the MAC covers: all up to and including "---".
};

/// Takes the header from `source`, and not a byte more. Fails with headerFailure() if any byte is
/// not as the specification wants it; stanzas of unknown types are let through.
Result<Header> readHeader(BufferedSource& source);

/// With the MAC by `fileKey`.
Result<std::string> writeHeader(const std::vector<Stanza>& stanzas, const SecretBytes& fileKey);

/// Fails with macFailure() if the header is not what the holder of the file key wrote.
Result<Done> checkMac(const Header& header, const SecretBytes& fileKey);

} // namespace strongroom::age
