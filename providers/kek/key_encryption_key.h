// The key that wraps DEKs: in this process, in a cloud's vault or in a hardware module.
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
#include <vector>

namespace strongroom::providers {

/// Error::field of a key that answers, but may not or cannot be used: disabled, about to be
/// deleted, absent, of another type. Steps on the way to it are named by providers/https.
inline constexpr std::string_view keyStateField = "key_state";
inline constexpr std::string_view keyTypeField = "key_type";
inline constexpr std::string_view answerField = "answer";

/// One of a batch; borrowed.
struct WrappedAt
{
    const domain::DekPlace& place;
    std::span<const std::uint8_t> wrapped;
};

struct DekAt
{
    const domain::DekPlace& place;
    const SecretBytes& dek;
};

/// Calls block, and may be made from any thread. Every one fails with a sentence that says what to
/// do, and with Error::field naming the step where a key elsewhere could not be used.
class KeyEncryptionKey
{
public:
    virtual ~KeyEncryptionKey() = default;

    /// Says which key wrapped something; stable, and tells nothing about the key.
    virtual const std::string& id() const = 0;
    virtual Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) = 0;
    /// Fails with Forged if the DEK was wrapped elsewhere or for another place.
    virtual Result<SecretBytes> unwrap(const domain::DekPlace& place,
                                       std::span<const std::uint8_t> wrapped) = 0;

    // Batches: one answer for each item, in their order. One after the other, unless the key has
    // something better.
    virtual std::vector<Result<Bytes>> wrapAll(std::span<const DekAt> batch);
    virtual std::vector<Result<SecretBytes>> unwrapAll(std::span<const WrappedAt> batch);
    /// Under this key's newest version, from any of its versions.
    virtual std::vector<Result<Bytes>> rewrapAll(std::span<const WrappedAt> batch);

    /// True if rotate() is possible.
    virtual bool rotates() const { return false; }
    /// Wraps under a new version from now on; what older ones wrapped still opens.
    virtual Result<Done> rotate();
};

/// Where something is wrapped that is of no version: to try a key.
domain::DekPlace probePlace(const domain::OrganizationId& organization);

/// Wraps a probe, and opens it again.
Result<Done> checkHealth(KeyEncryptionKey& key, const domain::OrganizationId& organization = {});

/// What keys elsewhere bind a DEK to: SHA-256 of the place (docs/formats/sealed_values.md), which
/// has the same size for each version and tells the key's keeper no name.
Bytes boundPlace(const domain::DekPlace& place);

/// `dek` if it is one. Fails with Forged.
Result<SecretBytes> expectDek(SecretBytes dek);

/// What does not open.
Error notWrappedHere();

} // namespace strongroom::providers
