// Keys from JSON, held to the sizes and curves that we accept.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jwk/jwk.h"

#include "base/codec.h"
#include "crypto/jwk/strict_json.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;

constexpr int smallestRsa = 2048;
constexpr int largestRsa = 16384; // Verifying with a larger one takes seconds of our time.
constexpr std::size_t ed25519Size = 32;

Error notAKey(std::string_view why)
{
    return {ErrorKind::InvalidInput,
            "The key is not one that can be used: " + std::string(why) + "."};
}

Result<Bytes> member(const json::object& jwk, std::string_view name)
{
    const auto text = textOf(jwk, name);
    if (text.empty())
        return notAKey("it lacks \"" + std::string(name) + "\"");
    return fromBase64Url(text);
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

/// Infineon's generator (CVE-2017-15361) made primes that are powers of 65537 modulo every small
/// prime, and so is their product. Of other moduli, one in 2^27 is.
bool isOfBrokenGenerator(const BIGNUM* modulus)
{
    constexpr std::array<unsigned, 17> primes{11, 13, 17,  19,  37,  53,  61,  71, 73,
                                              79, 97, 103, 107, 109, 127, 151, 157};
    return std::ranges::all_of(primes, [modulus](unsigned prime) {
        const auto wanted = BN_mod_word(modulus, prime);
        unsigned power = 1;
        do {
            if (power == wanted)
                return true;
            power = power * (65537 % prime) % prime;
        } while (power != 1);
        return false;
    });
}

Result<VerificationKey> readRsa(const json::object& jwk)
{
    auto modulus = member(jwk, "n");
    auto exponent = member(jwk, "e");
    if (!modulus || !exponent)
        return modulus ? exponent.error() : modulus.error();
    const Number n(BN_bin2bn(modulus->data(), static_cast<int>(modulus->size()), nullptr));
    const Number e(BN_bin2bn(exponent->data(), static_cast<int>(exponent->size()), nullptr));
    if (!n || !e || BN_num_bits(n.get()) < smallestRsa || BN_num_bits(n.get()) > largestRsa
        || !BN_is_odd(e.get()) || BN_is_one(e.get()))
        return notAKey("an RSA key has 2048 to 16384 bits and an odd exponent over 1");
    if (isOfBrokenGenerator(n.get()))
        return notAKey("it was made by a generator that is known to be broken");
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    auto key = fromParameters("RSA", parameters.get());
    if (!key)
        return key.error();
    return VerificationKey{std::move(*key), "RSA", ""};
}

/// Bytes of a coordinate; 0 for another curve.
std::size_t coordinateOf(std::string_view curve)
{
    return curve == "P-256" ? 32 : curve == "P-384" ? 48 : curve == "P-521" ? 66 : 0;
}

Result<VerificationKey> readEc(const json::object& jwk)
{
    auto curve = textOf(jwk, "crv");
    const auto size = coordinateOf(curve);
    if (size == 0)
        return notAKey("of the elliptic curves, P-256, P-384 and P-521 are accepted");
    auto x = member(jwk, "x");
    auto y = member(jwk, "y");
    if (!x || !y || x->size() != size || y->size() != size)
        return notAKey("its coordinates have the curve's full length");
    Bytes point{4}; // SEC 1: uncompressed.
    point.insert(point.end(), x->begin(), x->end());
    point.insert(point.end(), y->begin(), y->end());
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()),
        OSSL_PARAM_construct_end(),
    };
    auto key = fromParameters("EC", parameters);
    if (!key)
        return key.error();
    return VerificationKey{std::move(*key), "EC", std::move(curve)};
}

Result<VerificationKey> readEd25519(const json::object& jwk)
{
    auto curve = textOf(jwk, "crv");
    if (curve != "Ed25519")
        return notAKey("of the Edwards curves, Ed25519 is accepted");
    auto x = member(jwk, "x");
    if (!x)
        return x.error();
    Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, x->data(), x->size()));
    if (!key)
        return notAKey("an Ed25519 key has 32 bytes");
    return VerificationKey{std::move(key), "OKP", std::move(curve)};
}

Result<json::object> ed25519JwkOf(EVP_PKEY* key)
{
    Bytes x(ed25519Size);
    std::size_t size = x.size();
    if (!ok(EVP_PKEY_get_raw_public_key(key, x.data(), &size)))
        return opensslFailed("jwk");
    json::object jwk;
    jwk["kty"] = "OKP";
    jwk["crv"] = "Ed25519";
    jwk["x"] = toBase64Url(x);
    return jwk;
}

} // namespace

Result<VerificationKey> readJwk(const json::object& jwk)
{
    const auto type = textOf(jwk, "kty");
    if (type == "RSA")
        return readRsa(jwk);
    if (type == "EC")
        return readEc(jwk);
    if (type == "OKP")
        return readEd25519(jwk);
    return notAKey("its type is unknown");
}

Result<json::object> publicJwkOf(EVP_PKEY* key)
{
    if (EVP_PKEY_is_a(key, "ED25519") == 1)
        return ed25519JwkOf(key);
    BIGNUM* rawX = nullptr;
    BIGNUM* rawY = nullptr;
    const bool read = ok(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &rawX))
                      && ok(EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &rawY));
    const Number x(rawX);
    const Number y(rawY);
    if (!read)
        return opensslFailed("jwk");
    Bytes bytes(coordinateOf("P-256"));
    json::object jwk;
    jwk["kty"] = "EC";
    jwk["crv"] = "P-256";
    BN_bn2binpad(x.get(), bytes.data(), static_cast<int>(bytes.size()));
    jwk["x"] = toBase64Url(bytes);
    BN_bn2binpad(y.get(), bytes.data(), static_cast<int>(bytes.size()));
    jwk["y"] = toBase64Url(bytes);
    return jwk;
}

} // namespace strongroom::crypto
