// Keys read from the store each time one is needed: it is asked rarely.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/issuer/signing_keys.h"

namespace strongroom::server {

Result<std::unique_ptr<SigningKeys>> SigningKeys::open(IssuerStorage& storage)
{
    std::unique_ptr<SigningKeys> keys(new SigningKeys(storage));
    if (auto loaded = keys->reload(); !loaded)
        return loaded.error();
    if (keys->m_keys.empty())
        if (auto made = keys->rotate(); !made)
            return made.error();
    return keys;
}

std::string SigningKeys::jwks() const
{
    const std::scoped_lock lock(m_mutex);
    std::string set;
    for (const auto& key : m_keys)
        set += (set.empty() ? "" : ",") + key.publicJwk();
    return "{\"keys\":[" + set + "]}";
}

Result<std::string> SigningKeys::sign(std::string_view payload, std::string_view type)
{
    if (auto loaded = reload(); !loaded)
        return loaded.error();
    const std::scoped_lock lock(m_mutex);
    return m_keys.front().signCompact(payload, type);
}

Result<Done> SigningKeys::rotate()
{
    const auto key = crypto::SigningKey::generate();
    if (!key)
        return key.error();
    if (auto added = m_storage.addSigningKey(key->keyId(), key->toPem()); !added)
        return added;
    return reload();
}

Result<Done> SigningKeys::reload()
{
    const auto stored = m_storage.signingKeys();
    if (!stored)
        return stored.error();
    std::vector<crypto::SigningKey> keys;
    for (const auto& pem : *stored) {
        auto key = crypto::SigningKey::fromPem(pem);
        if (!key)
            return key.error();
        keys.push_back(std::move(*key));
    }
    const std::scoped_lock lock(m_mutex);
    m_keys = std::move(keys);
    return Done{};
}

} // namespace strongroom::server
