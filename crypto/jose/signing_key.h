// A private key that signs tokens: ES256 over P-256 (RFC 7518).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <memory>
#include <string>
#include <string_view>

namespace strongroom::crypto {

class SigningKey
{
public:
    static Result<SigningKey> generate();
    /// PKCS #8 in PEM, as toPem() writes it.
    static Result<SigningKey> fromPem(const SecretBytes& pem);

    SigningKey(SigningKey&&) noexcept;
    SigningKey& operator=(SigningKey&&) noexcept;
    ~SigningKey();

    SecretBytes toPem() const;
    /// The public JWK as JSON, with "kid" (its RFC 7638 thumbprint), "alg" and "use".
    const std::string& publicJwk() const;
    const std::string& keyId() const;

    /// A compact JWS (RFC 7515) over `payload`; `type` becomes the header's "typ".
    Result<std::string> signCompact(std::string_view payload, std::string_view type) const;

private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::crypto
