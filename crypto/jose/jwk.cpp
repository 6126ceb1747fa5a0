// Keys from JSON, held to the sizes and curves that we accept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/jwk.h"

#include "base/codec.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/params.h>

namespace strongroom::crypto {
namespace {

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;

constexpr std::size_t coordinateSize = 32;
constexpr int smallestRsa = 2048;

Error notAKey(std::string_view why)
{
    return {ErrorKind::InvalidInput,
            "The key is not one that can be used: " + std::string(why) + "."};
}

Result<Bytes> member(const boost::json::object& jwk, std::string_view name)
{
    const auto* value = jwk.if_contains(name);
    if (value == nullptr || !value->is_string())
        return notAKey("it lacks \"" + std::string(name) + "\"");
    return fromBase64Url(std::string_view(value->get_string()));
}

Result<Key> fromParameters(const char* type, OSSL_PARAM* parameters)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!context || !ok(EVP_PKEY_fromdata_init(context.get()))
        || !ok(EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters))) {
        ERR_clear_error();
        return notAKey("its numbers do not make a key");
    }
    return Key(key);
}

Result<Key> readRsa(const boost::json::object& jwk)
{
    auto modulus = member(jwk, "n");
    auto exponent = member(jwk, "e");
    if (!modulus || !exponent)
        return modulus ? exponent.error() : modulus.error();
    const Number n(BN_bin2bn(modulus->data(), static_cast<int>(modulus->size()), nullptr));
    const Number e(BN_bin2bn(exponent->data(), static_cast<int>(exponent->size()), nullptr));
    if (!n || !e || BN_num_bits(n.get()) < smallestRsa || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return notAKey("an RSA key has at least 2048 bits and an odd exponent over 1");
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    return fromParameters("RSA", parameters.get());
}

Result<Key> readEc(const boost::json::object& jwk)
{
    const auto* curve = jwk.if_contains("crv");
    if (curve == nullptr || *curve != "P-256")
        return notAKey("of the elliptic curves, P-256 is accepted");
    auto x = member(jwk, "x");
    auto y = member(jwk, "y");
    if (!x || !y || x->size() != coordinateSize || y->size() != coordinateSize)
        return notAKey("its coordinates have 32 bytes");
    Bytes point{4}; // SEC 1: uncompressed.
    point.insert(point.end(), x->begin(), x->end());
    point.insert(point.end(), y->begin(), y->end());
    char group[] = "P-256";
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    return fromParameters("EC", parameters);
}

Result<Key> readEd25519(const boost::json::object& jwk)
{
    const auto* curve = jwk.if_contains("crv");
    if (curve == nullptr || *curve != "Ed25519")
        return notAKey("of the Edwards curves, Ed25519 is accepted");
    auto x = member(jwk, "x");
    if (!x)
        return x.error();
    Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, x->data(), x->size()));
    if (!key)
        return notAKey("an Ed25519 key has 32 bytes");
    return key;
}

} // namespace

Result<VerificationKey> readJwk(const boost::json::object& jwk)
{
    const auto* type = jwk.if_contains("kty");
    if (type == nullptr || !type->is_string())
        return notAKey("it does not say its type");
    const std::string name(type->get_string().c_str());
    auto key = name == "RSA"   ? readRsa(jwk)
               : name == "EC"  ? readEc(jwk)
               : name == "OKP" ? readEd25519(jwk)
                               : Result<Key>(notAKey("its type is unknown"));
    if (!key)
        return key.error();
    return VerificationKey{std::move(*key), name};
}

Result<boost::json::object> publicJwkOf(EVP_PKEY* key)
{
    BIGNUM* rawX = nullptr;
    BIGNUM* rawY = nullptr;
    const bool read = ok(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &rawX))
                      && ok(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &rawY));
    const Number x(rawX);
    const Number y(rawY);
    if (!read)
        return opensslFailed("jwk");
    Bytes bytes(coordinateSize);
    boost::json::object jwk;
    jwk["kty"] = "EC";
    jwk["crv"] = "P-256";
    BN_bn2binpad(x.get(), bytes.data(), static_cast<int>(bytes.size()));
    jwk["x"] = toBase64Url(bytes);
    BN_bn2binpad(y.get(), bytes.data(), static_cast<int>(bytes.size()));
    jwk["y"] = toBase64Url(bytes);
    return jwk;
}

} // namespace strongroom::crypto
