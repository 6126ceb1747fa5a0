// The built-in sign-in's signing keys: the newest signs, the two newest are published.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/jose/signing_key.h"
#include "server/issuer/issuer_storage.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace strongroom::server {

/// May be used from any thread; calls but jwks() block on the store.
class SigningKeys
{
public:
    /// Makes the first key if there is none.
    static Result<std::unique_ptr<SigningKeys>> open(IssuerStorage& storage);

    /// The key set (RFC 7517) as of the last sign(), with the key before the one that signs: a
    /// sign-in outlives a rotation.
    std::string jwks() const;
    /// Looks first whether the keys were rotated meanwhile, perhaps by another process.
    Result<std::string> sign(std::string_view payload, std::string_view type);
    /// Makes a new key; of the old ones, the newest stays published and the others are gone.
    Result<Done> rotate();

private:
    explicit SigningKeys(IssuerStorage& storage) : m_storage(storage) {}
    Result<Done> reload();

    IssuerStorage& m_storage;
    mutable std::mutex m_mutex;
    std::vector<crypto::SigningKey> m_keys; ///< Newest first; one or two.
};

} // namespace strongroom::server
