// Sealed values as they are stored and carried: none of them opens without a key kept elsewhere.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "models/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::domain {

enum class ValueFormat { Text, Json, Pem, Binary };

/// The place that a version's values are sealed to (docs/formats/sealed_values.md, "Context").
struct SealContext
{
    OrganizationId organization{};
    std::optional<EnvironmentId> environment{};
    SecretId secret{};
    VersionId version{};
    std::uint32_t number =
        0; ///< Of the version: an older one cannot be shown under a newer number.
    BackendId backend{};

    friend bool operator==(const SealContext&, const SealContext&) = default;
};

/// One value under its entry key: nonce (12) ‖ ciphertext ‖ tag (16).
struct SealedEntry
{
    std::string key{};
    ValueFormat format = ValueFormat::Text;
    Bytes sealed{};
};

/// An HPKE message (RFC 9180): encapsulated key and ciphertext.
struct SealedMessage
{
    Bytes encapsulated{};
    Bytes ciphertext{};
};

/// A DEK under the organization's KEK.
struct WrappedDek
{
    std::string kekId{};
    Bytes wrapped{};
};

/// All of one version that a reader or the runner needs, still sealed.
struct SealedVersion
{
    SealContext context{};
    WrappedDek dek{};
    std::vector<SealedEntry> entries{};
};

/// The context as bytes, for use as associated data (docs/formats/sealed_values.md, "Context").
Bytes encode(const SealContext& context);

/// The context and all keys of the version, in byte order: so that none can be left out unnoticed.
Bytes encode(const SealContext& context, std::vector<std::string> allKeys);
std::vector<std::string> keysOf(const std::vector<SealedEntry>& entries);

std::string_view nameOf(ValueFormat format); ///< "text", "json", "pem", "binary".

} // namespace strongroom::domain
