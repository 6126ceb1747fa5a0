// ES256 signatures by OpenSSL, in the fixed-length form of RFC 7518, section 3.4.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/signing_key.h"

#include "base/codec.h"
#include "crypto/jose/jwk.h"
#include "crypto/jose/verify.h"
#include "crypto/openssl.h"

#include <boost/json/serialize.hpp>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/pem.h>

namespace strongroom::crypto {
namespace {

using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

constexpr int halfSize = 32;

} // namespace

struct SigningKey::State
{
    Key key{};
    std::string publicJwk{};
    std::string keyId{};
};

SigningKey::SigningKey(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SigningKey::SigningKey(SigningKey&&) noexcept = default;
SigningKey& SigningKey::operator=(SigningKey&&) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::generate()
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
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
    auto jwk = publicJwkOf(state->key.get());
    if (!jwk)
        return jwk.error();
    auto thumbprint = jwkThumbprint(boost::json::serialize(*jwk));
    if (!thumbprint)
        return thumbprint.error();
    state->keyId = std::move(*thumbprint);
    (*jwk)["kid"] = state->keyId;
    (*jwk)["alg"] = "ES256";
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
    boost::json::object header;
    header["alg"] = "ES256";
    header["kid"] = m_state->keyId;
    header["typ"] = type;
    const auto input =
        toBase64Url(bytesOf(boost::json::serialize(header))) + '.' + toBase64Url(bytesOf(payload));

    const DigestContext context(EVP_MD_CTX_new());
    Bytes der(128);
    std::size_t size = der.size();
    if (!context
        || !ok(
            EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_state->key.get()))
        || !ok(
            EVP_DigestSign(context.get(), der.data(), &size, bytesOf(input).data(), input.size())))
        return opensslFailed("sign");
    const std::uint8_t* at = der.data();
    const EcSignature signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    if (!signature)
        return opensslFailed("sign");
    Bytes fixed(2 * halfSize);
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), fixed.data(), halfSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), fixed.data() + halfSize, halfSize);
    return input + '.' + toBase64Url(fixed);
}

} // namespace strongroom::crypto
