// 32 bytes that this process holds.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/kek/key_encryption_key.h"

namespace strongroom::providers {

class LocalKek final : public KeyEncryptionKey
{
public:
    /// Named by a hash that nobody can turn round, unless it is given a name.
    explicit LocalKek(SecretBytes key, std::string id = {});

    const std::string& id() const override { return m_id; }
    Result<Bytes> wrap(const domain::DekPlace& place, const SecretBytes& dek) override;
    Result<SecretBytes> unwrap(const domain::DekPlace& place,
                               std::span<const std::uint8_t> wrapped) override;

private:
    SecretBytes m_key;
    std::string m_id;
};

} // namespace strongroom::providers
