// ES256 and EdDSA signatures by OpenSSL, as compact tokens.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/signing_key.h"

#include "base/codec.h"
#include "crypto/jwk/jwk.h"
#include "crypto/jwk/thumbprint.h"
#include "crypto/openssl.h"
#include "crypto/signature/signature.h"

#include <boost/json/serialize.hpp>
#include <openssl/pem.h>

namespace strongroom::crypto {
namespace {

using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

constexpr int p256Bits = 256;

Result<SignatureAlgorithm> algorithmOf(EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return SignatureAlgorithm::EdDsa;
    if (EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_bits(key) == p256Bits)
        return SignatureAlgorithm::Es256;
    return Error{ErrorKind::Corrupted, "The signing key is of another kind than is used here."};
}

Result<std::string> sign(EVP_PKEY* key, SignatureAlgorithm algorithm, boost::json::object header,
                         std::string_view payload)
{
    header["alg"] = nameOf(algorithm);
    const auto input =
        toBase64Url(bytesOf(boost::json::serialize(header))) + '.' + toBase64Url(bytesOf(payload));
    auto signature = signMessage(key, algorithm, bytesOf(input));
    if (!signature)
        return signature.error();
    return input + '.' + toBase64Url(*signature);
}

} // namespace

struct SigningKey::State
{
    Key key{};
    SignatureAlgorithm algorithm{};
    boost::json::object jwk{}; ///< Required members only.
    std::string publicJwk{};
    std::string keyId{};
};

SigningKey::SigningKey(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::generate(SignatureAlgorithm algorithm)
{
    if (algorithm != SignatureAlgorithm::Es256 && algorithm != SignatureAlgorithm::EdDsa)
        return Error{ErrorKind::InvalidInput, "Tokens are signed with ES256 or EdDSA."};
    const Key key(algorithm == SignatureAlgorithm::Es256
                      ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")
                      : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const Bio out(BIO_new(BIO_s_secmem()));
    if (!key || !out
        || !ok(PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr)))
        return opensslFailed("signing key");
    char* data = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &data);
    return fromPem(SecretBytes::copyOf(std::string_view(data, static_cast<std::size_t>(size))));
}

Result<SigningKey> SigningKey::fromPem(const SecretBytes& pem)
{
    const Bio in(BIO_new_mem_buf(pem.reveal().data(), static_cast<int>(pem.size())));
    auto state = std::make_unique<State>();
    state->key.reset(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
    if (!state->key) {
        ERR_clear_error();
        return Error{ErrorKind::Corrupted, "The signing key cannot be read."};
    }
    auto algorithm = algorithmOf(state->key.get());
    if (!algorithm)
        return algorithm.error();
    auto jwk = publicJwkOf(state->key.get());
    if (!jwk)
        return jwk.error();
    auto thumbprint = jwkThumbprint(*jwk);
    if (!thumbprint)
        return thumbprint.error();
    state->algorithm = *algorithm;
    state->jwk = *jwk;
    state->keyId = std::move(*thumbprint);
    (*jwk)["kid"] = state->keyId;
    (*jwk)["alg"] = nameOf(*algorithm);
    (*jwk)["use"] = "sig";
    state->publicJwk = boost::json::serialize(*jwk);
    return SigningKey(std::move(state));
}

SecretBytes SigningKey::toPem() const
{
    const Bio out(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PKCS8PrivateKey(out.get(), m_state->key.get(), nullptr, nullptr, 0, nullptr,
                                  nullptr);
    char* data = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &data);
    return SecretBytes::copyOf(std::string_view(data, static_cast<std::size_t>(size)));
}

const std::string& SigningKey::publicJwk() const
{
    return m_state->publicJwk;
}

const std::string& SigningKey::keyId() const
{
    return m_state->keyId;
}

Result<std::string> SigningKey::signCompact(std::string_view payload, std::string_view type) const
{
    return sign(m_state->key.get(), m_state->algorithm, {{"kid", m_state->keyId}, {"typ", type}},
                payload);
}

Result<std::string> SigningKey::signWithKey(std::string_view payload, std::string_view type) const
{
    return sign(m_state->key.get(), m_state->algorithm, {{"typ", type}, {"jwk", m_state->jwk}},
                payload);
}

} // namespace strongroom::crypto
