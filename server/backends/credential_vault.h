// What reaches backends, under the platform's KEK: in the clear only while a store is opened.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"
#include "models/domain/backend.h"

namespace strongroom::server {

class CredentialVault
{
public:
    /// `key` has 32 bytes.
    explicit CredentialVault(SecretBytes key) : m_key(std::move(key)) {}

    /// AES-256-GCM, sealed to the backend's id. Nothing for no credentials.
    Result<Bytes> seal(const domain::BackendId& backend,
                       const domain::BackendCredentials& credentials) const;
    /// Fails with Forged for what was sealed for another backend or under another key.
    Result<domain::BackendCredentials> open(const domain::BackendId& backend,
                                            const Bytes& sealed) const;

private:
    const SecretBytes m_key;
};

} // namespace strongroom::server
