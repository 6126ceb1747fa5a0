// A private key that signs tokens: ES256 over P-256 (RFC 7518), or Ed25519 (RFC 8037).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "crypto/signature/algorithm.h"

#include <memory>
#include <string>
#include <string_view>

namespace strongroom::crypto {

class SigningKey
{
public:
    /// Fails with InvalidInput for another algorithm than Es256 and EdDsa.
    static Result<SigningKey> generate(SignatureAlgorithm algorithm = SignatureAlgorithm::Es256);
    /// PKCS #8 in PEM, as toPem() writes it. Fails with Corrupted for any other key.
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
    /// The same with the public key itself in the header ("jwk") in place of its name.
    Result<std::string> signWithKey(std::string_view payload, std::string_view type) const;

private:
    struct State;
    explicit SigningKey(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::crypto
