// The key that wraps DEKs: in a file today, in a cloud's vault or a hardware module later.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <span>
#include <string>

namespace strongroom::runner {

class KeyEncryptionKey
{
public:
    virtual ~KeyEncryptionKey() = default;

    /// Says which key wrapped something; stable, and tells nothing about the key.
    virtual const std::string& id() const = 0;
    virtual Result<Bytes> wrap(std::span<const std::uint8_t> context, const SecretBytes& dek) = 0;
    /// Fails with Forged if the DEK was wrapped elsewhere or for another context.
    virtual Result<SecretBytes> unwrap(std::span<const std::uint8_t> context,
                                       std::span<const std::uint8_t> wrapped) = 0;
};

/// 32 bytes that this process holds.
class LocalKek final : public KeyEncryptionKey
{
public:
    explicit LocalKek(SecretBytes key);

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(std::span<const std::uint8_t> context, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(std::span<const std::uint8_t> context,
                               std::span<const std::uint8_t> wrapped) override;

private:
    SecretBytes m_key;
    std::string m_id;
};

} // namespace strongroom::runner
