// Diffie-Hellman by OpenSSL.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/agreement/diffie_hellman.h"

#include "crypto/openssl.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/params.h>

namespace strongroom::crypto {
namespace {

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_clear_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;

struct CurveTraits
{
    const char* name = nullptr; ///< OpenSSL's.
    int id = 0;                 ///< OpenSSL's; the key type of the Montgomery curves.
    bool montgomery = false;
    std::size_t privateSize = 0;
    std::size_t publicSize = 0;
};

CurveTraits traitsOf(Curve curve)
{
    switch (curve) {
    case Curve::X25519: return {"X25519", EVP_PKEY_X25519, true, 32, 32};
    case Curve::X448: return {"X448", EVP_PKEY_X448, true, 56, 56};
    case Curve::P256: return {"P-256", NID_X9_62_prime256v1, false, 32, 65};
    case Curve::P384: return {"P-384", NID_secp384r1, false, 48, 97};
    case Curve::P521: return {"P-521", NID_secp521r1, false, 66, 133};
    }
    return {};
}

const Error notAPrivateKey{ErrorKind::InvalidInput, "The private key is not one of the curve."};
const Error notAPublicKey{ErrorKind::Forged, "The public key is not usable."};

/// The point that belongs to a scalar: OpenSSL does not compute it when it takes a key in.
Result<Bytes> pointOf(const CurveTraits& traits, const BIGNUM* scalar)
{
    const Group group(EC_GROUP_new_by_curve_name(traits.id));
    const Point point(group ? EC_POINT_new(group.get()) : nullptr);
    if (!point)
        return opensslFailed("curve");
    if (BN_is_zero(scalar) || BN_cmp(scalar, EC_GROUP_get0_order(group.get())) >= 0)
        return notAPrivateKey;
    Bytes bytes(traits.publicSize);
    if (!ok(EC_POINT_mul(group.get(), point.get(), scalar, nullptr, nullptr, nullptr))
        || EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, bytes.data(),
                              bytes.size(), nullptr)
               != bytes.size())
        return opensslFailed("public point");
    return bytes;
}

/// A key of a NIST curve; without `scalar` it is a public one. Null if it is none.
Key ellipticKey(const CurveTraits& traits, std::span<const std::uint8_t> point,
                const BIGNUM* scalar)
{
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder
        || !ok(OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                               traits.name, 0))
        || !ok(OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                                point.data(), point.size()))
        || (scalar != nullptr
            && !ok(OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar))))
        return nullptr;
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* key = nullptr;
    const int selection = scalar != nullptr ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (!parameters || !context || !ok(EVP_PKEY_fromdata_init(context.get()))
        || !ok(EVP_PKEY_fromdata(context.get(), &key, selection, parameters.get())))
        ERR_clear_error();
    return Key(key);
}

Result<Key> readPrivate(const CurveTraits& traits, const SecretBytes& bytes)
{
    if (bytes.size() != traits.privateSize)
        return notAPrivateKey;
    const auto data = bytes.reveal();
    if (traits.montgomery) {
        Key key(EVP_PKEY_new_raw_private_key(traits.id, nullptr, data.data(), data.size()));
        return key ? Result<Key>(std::move(key)) : Result<Key>(notAPrivateKey);
    }
    const Number scalar(BN_secure_new());
    if (!scalar || BN_bin2bn(data.data(), static_cast<int>(data.size()), scalar.get()) == nullptr)
        return opensslFailed("private key");
    BN_set_flags(scalar.get(), BN_FLG_CONSTTIME);
    auto point = pointOf(traits, scalar.get());
    if (!point)
        return point.error();
    auto key = ellipticKey(traits, *point, scalar.get());
    return key ? Result<Key>(std::move(key)) : Result<Key>(notAPrivateKey);
}

Key readPublic(const CurveTraits& traits, std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != traits.publicSize)
        return nullptr;
    if (traits.montgomery)
        return Key(EVP_PKEY_new_raw_public_key(traits.id, nullptr, bytes.data(), bytes.size()));
    // Only the uncompressed form: another form of the same point would be another name for it.
    if (bytes[0] != POINT_CONVERSION_UNCOMPRESSED)
        return nullptr;
    return ellipticKey(traits, bytes, nullptr);
}

Result<Bytes> publicBytes(const CurveTraits& traits, EVP_PKEY* key)
{
    Bytes bytes(traits.publicSize);
    std::size_t size = bytes.size();
    if (!ok(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, bytes.data(),
                                            bytes.size(), &size))
        || size != bytes.size())
        return opensslFailed("public key");
    return bytes;
}

Result<SecretBytes> privateBytes(const CurveTraits& traits, EVP_PKEY* key)
{
    SecretBytes bytes(traits.privateSize);
    auto data = bytes.writable();
    std::size_t size = data.size();
    if (traits.montgomery) {
        if (!ok(EVP_PKEY_get_raw_private_key(key, data.data(), &size)))
            return opensslFailed("private key");
        return bytes;
    }
    BIGNUM* raw = nullptr;
    const bool read = ok(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_PRIV_KEY, &raw));
    const Number scalar(raw);
    if (!read || BN_bn2binpad(scalar.get(), data.data(), static_cast<int>(data.size())) < 0)
        return opensslFailed("private key");
    return bytes;
}

} // namespace

Result<AgreementKeyPair> newAgreementKeyPair(Curve curve)
{
    const auto traits = traitsOf(curve);
    const Key key(traits.montgomery ? EVP_PKEY_Q_keygen(nullptr, nullptr, traits.name)
                                    : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", traits.name));
    if (!key)
        return opensslFailed("key pair");
    auto privateKey = privateBytes(traits, key.get());
    if (!privateKey)
        return privateKey.error();
    auto publicKey = publicBytes(traits, key.get());
    if (!publicKey)
        return publicKey.error();
    return AgreementKeyPair{std::move(*privateKey), std::move(*publicKey)};
}

Result<Bytes> agreementPublicKey(Curve curve, const SecretBytes& privateKey)
{
    const auto traits = traitsOf(curve);
    auto key = readPrivate(traits, privateKey);
    if (!key)
        return key.error();
    return publicBytes(traits, key->get());
}

Result<SecretBytes> agree(Curve curve, const SecretBytes& privateKey,
                          std::span<const std::uint8_t> publicKey)
{
    const auto traits = traitsOf(curve);
    auto own = readPrivate(traits, privateKey);
    if (!own)
        return own.error();
    const Key peer = readPublic(traits, publicKey);
    const KeyContext context(EVP_PKEY_CTX_new(own->get(), nullptr));
    SecretBytes shared(traits.privateSize); // Of all our curves, scalar and coordinate are as long.
    std::size_t size = shared.size();
    // OpenSSL refuses to derive zeros, which a point of small order would give.
    if (!peer || !context || !ok(EVP_PKEY_derive_init(context.get()))
        || !ok(EVP_PKEY_derive_set_peer(context.get(), peer.get()))
        || !ok(EVP_PKEY_derive(context.get(), shared.writable().data(), &size))
        || size != shared.size()) {
        ERR_clear_error();
        return notAPublicKey;
    }
    return shared;
}

} // namespace strongroom::crypto
