// The local KEK, named by a hash that nobody can turn round.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/key_encryption_key.h"

#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"

namespace strongroom::runner {

LocalKek::LocalKek(SecretBytes key) : m_key(std::move(key))
{
    const auto digest = crypto::hmacSha256(m_key.reveal(), bytesOf("strongroom/v1/kek-id"));
    m_id = "local:" + (digest ? toHex(std::span(*digest).first(8)) : std::string("unnamed"));
}

Result<Bytes> LocalKek::wrap(std::span<const std::uint8_t> context, const SecretBytes& dek)
{
    return crypto::wrapDek(m_key, context, dek);
}

Result<SecretBytes> LocalKek::unwrap(std::span<const std::uint8_t> context,
                                     std::span<const std::uint8_t> wrapped)
{
    return crypto::unwrapDek(m_key, context, wrapped);
}

} // namespace strongroom::runner
