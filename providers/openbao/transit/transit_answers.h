// What the transit engine says, read and put into sentences.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "providers/kek/key_encryption_key.h"
#include "providers/openbao/bao_session.h"

#include <boost/json/value.hpp>

namespace strongroom::providers {

/// True for the engine's form, "vault:v<number>:<base64>".
bool isTransitText(std::span<const std::uint8_t> wrapped);

/// Of one item, or of the whole call: a key that is gone or disallowed, a DEK that does not open.
/// None if those words are not known.
std::optional<Error> transitError(std::string_view words);

Result<Bytes> ciphertextIn(const boost::json::value& item);
Result<SecretBytes> plaintextIn(const boost::json::value& item);

/// That the engine's key can seal with associated data, in 256 bits.
Result<Done> expectTransitKey(const HttpAnswer& answer);

} // namespace strongroom::providers
