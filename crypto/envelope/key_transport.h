// How keys travel: a DEK to the custodian, entry keys to a reader, a DEK under its KEK.
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
#include <string_view>

namespace strongroom::crypto {

/// Entry keys by key name.
using EntryKeys = std::map<std::string, SecretBytes>;

/// HPKE, info "strongroom/v1/dek-to-custodian", the context as associated data.
Result<HpkeMessage> sealDekToCustodian(std::span<const std::uint8_t> custodianPublicKey,
                                       std::span<const std::uint8_t> context,
                                       const SecretBytes& dek);
Result<SecretBytes> openDekFromWriter(const SecretBytes& custodianPrivateKey,
                                      std::span<const std::uint8_t> context,
                                      const HpkeMessage& message);

/// What lets the custodian use a key elsewhere: HPKE, info "strongroom/v1/key-credentials", bound
/// to `place` (domain::credentialsPlace()).
Result<HpkeMessage> sealKeyCredentials(std::span<const std::uint8_t> custodianPublicKey,
                                       std::span<const std::uint8_t> place,
                                       const SecretBytes& credentials);
Result<SecretBytes> openKeyCredentials(const SecretBytes& custodianPrivateKey,
                                       std::span<const std::uint8_t> place,
                                       const HpkeMessage& message);

/// AES-256-GCM under the KEK, "strongroom/v2/wrapped-dek" and the context as associated data; the
/// context ends with all keys of the version.
Result<Bytes> wrapDek(const SecretBytes& kek, std::span<const std::uint8_t> context,
                      const SecretBytes& dek);
Result<SecretBytes> unwrapDek(const SecretBytes& kek, std::span<const std::uint8_t> context,
                              std::span<const std::uint8_t> wrapped);

/// What a release is for, beside the context; sealed with it as associated data.
struct ReleaseLabel
{
    std::string_view grantId{};
    std::uint32_t newestSealed = 0; ///< The highest version number that the custodian knows of.
    std::span<const std::string> allKeys{}; ///< Of the version, in whatever order.
};

/// HPKE auth mode with the custodian as the sender, info "strongroom/v2/entry-keys-to-reader", the
/// context and the label as associated data.
Result<HpkeMessage> sealEntryKeysToReader(const SecretBytes& custodianPrivateKey,
                                          std::span<const std::uint8_t> readerPublicKey,
                                          std::span<const std::uint8_t> context, ReleaseLabel label,
                                          const EntryKeys& keys);
/// Fails with Forged if anybody but that custodian sealed it.
Result<EntryKeys> openEntryKeys(std::span<const std::uint8_t> custodianPublicKey,
                                const SecretBytes& readerPrivateKey,
                                std::span<const std::uint8_t> context, ReleaseLabel label,
                                const HpkeMessage& message);

} // namespace strongroom::crypto
