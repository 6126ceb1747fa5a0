// Azure's keys wrap without associated data: what binds a DEK to its place is put around it by us
// (docs/formats/sealed_values.md, "Azure").
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "models/domain/rewrap.h"

#include <span>
#include <string>

namespace strongroom::providers {

struct AzureEnvelope
{
    std::string version{}; ///< Of the vault's key: 32 lower-case hexadecimal digits.
    Bytes wrapped{};       ///< The intermediate key, by the vault.
    Bytes sealed{};        ///< The DEK, under what the intermediate key and the place give.
};

bool isAzureVersion(std::string_view text);

Bytes encode(const AzureEnvelope& envelope);
/// Fails with Forged.
Result<AzureEnvelope> readAzureEnvelope(std::span<const std::uint8_t> bytes);

/// Fills in `envelope.sealed`; the other fields are bound to it.
Result<Done> sealDek(AzureEnvelope& envelope, const SecretBytes& intermediate,
                     const domain::DekPlace& place, const SecretBytes& dek);
/// Fails with Forged.
Result<SecretBytes> openDek(const AzureEnvelope& envelope, const SecretBytes& intermediate,
                            const domain::DekPlace& place);

} // namespace strongroom::providers
