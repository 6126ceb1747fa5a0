// A string to look for on its way to the custodian, and what was found on its way back; and the
// marks of a report on reuse (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/hpke/hpke.h"

#include <span>

namespace strongroom::crypto {

/// HPKE, info "strongroom/v1/sought-to-custodian", bound to `place` (domain::soughtPlace()). Filled
/// up to a multiple of 256 bytes: how long the string is, is nobody's to see.
Result<HpkeMessage> sealSought(std::span<const std::uint8_t> custodianPublicKey,
                               std::span<const std::uint8_t> place, const SecretBytes& sought);
Result<SecretBytes> openSought(const SecretBytes& custodianPrivateKey,
                               std::span<const std::uint8_t> place, const HpkeMessage& message);

/// HPKE auth mode with the custodian as the sender, info "strongroom/v1/found-to-reader", bound to
/// `place` (domain::foundPlace()). One byte a value, whether it was found or not: the length tells
/// how many were searched and nothing else.
Result<HpkeMessage> sealFound(const SecretBytes& custodianPrivateKey,
                              std::span<const std::uint8_t> readerPublicKey,
                              std::span<const std::uint8_t> place, const Bytes& forms);
/// Fails with Forged if anybody but that custodian sealed it, or it answers something else.
Result<Bytes> openFound(std::span<const std::uint8_t> custodianPublicKey,
                        const SecretBytes& readerPrivateKey, std::span<const std::uint8_t> place,
                        const HpkeMessage& message);

/// The same for marks, one behind the other, info "strongroom/v1/reuse-to-reader", bound to `place`
/// (domain::marksPlace()).
Result<HpkeMessage> sealMarks(const SecretBytes& custodianPrivateKey,
                              std::span<const std::uint8_t> readerPublicKey,
                              std::span<const std::uint8_t> place, const Bytes& marks);
Result<Bytes> openMarks(std::span<const std::uint8_t> custodianPublicKey,
                        const SecretBytes& readerPrivateKey, std::span<const std::uint8_t> place,
                        const HpkeMessage& message);

} // namespace strongroom::crypto
