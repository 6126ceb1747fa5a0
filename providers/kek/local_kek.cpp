// AES-256-GCM, bound to the whole place.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/kek/local_kek.h"

#include "crypto/envelope/key_transport.h"
#include "crypto/hash.h"

namespace strongroom::providers {

LocalKek::LocalKek(SecretBytes key, std::string id) : m_key(std::move(key)), m_id(std::move(id))
{
    if (!m_id.empty())
        return;
    const auto digest = crypto::hmacSha256(m_key.reveal(), bytesOf("strongroom/v1/kek-id"));
    m_id = "local:" + (digest ? toHex(std::span(*digest).first(8)) : std::string("unnamed"));
}

Result<Bytes> LocalKek::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    return crypto::wrapDek(m_key, encode(place), dek);
}

Result<SecretBytes> LocalKek::unwrap(const domain::DekPlace& place,
                                     std::span<const std::uint8_t> wrapped)
{
    return crypto::unwrapDek(m_key, encode(place), wrapped);
}

} // namespace strongroom::providers
