// What a comparison came to, on its way to the reader (docs/formats/sealed_values.md).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/hpke/hpke.h"

#include <map>
#include <span>
#include <string>

namespace strongroom::crypto {

/// Takes as long for values that differ in the first byte as for those that differ in the last.
bool isSame(const SecretBytes& one, const SecretBytes& other);

/// Which contents were compared, in this order: sealed with the answer as associated data.
struct ComparedPlaces
{
    std::span<const std::uint8_t> left{};
    std::span<const std::uint8_t> right{};
};

/// HPKE auth mode with the custodian as the sender, info "strongroom/v1/comparison-to-reader". Its
/// length tells how many keys were compared, and not how many are the same.
Result<HpkeMessage> sealComparison(const SecretBytes& custodianPrivateKey,
                                   std::span<const std::uint8_t> readerPublicKey,
                                   ComparedPlaces places, const std::map<std::string, bool>& same);
/// `keys` are those that were asked about. Fails with Forged if anybody but that custodian sealed
/// it, or it answers something else.
Result<std::map<std::string, bool>> openComparison(std::span<const std::uint8_t> custodianPublicKey,
                                                   const SecretBytes& readerPrivateKey,
                                                   ComparedPlaces places,
                                                   std::span<const std::string> keys,
                                                   const HpkeMessage& message);

} // namespace strongroom::crypto
