// Vectors of signatures and of Diffie-Hellman.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/agreement/diffie_hellman.h"
#include "crypto/known_answers/families.h"
#include "crypto/signature/ed25519.h"
#include "crypto/signature/signature.h"

#include <openssl/x509.h>

#include <algorithm>

namespace strongroom::crypto {
namespace {

constexpr int smallestRsa = 2048;

Key publicKeyOf(const VectorCase& vector)
{
    const auto der = vector.bytes(vector.has("publicKeyDer") ? "publicKeyDer" : "keyDer");
    const auto* at = der.data();
    Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return key;
}

std::string nestedText(const VectorCase& vector, std::string_view object, std::string_view name)
{
    const auto* value = vector.group().if_contains(boost::json::string_view(object));
    const auto* fields = value != nullptr ? value->if_object() : nullptr;
    const auto* field =
        fields != nullptr ? fields->if_contains(boost::json::string_view(name)) : nullptr;
    return field != nullptr && field->is_string()
               ? std::string(std::string_view(field->get_string()))
               : std::string();
}

/// Of "SHA-256", "256"; empty for other hashes than we sign with.
std::string sizeOfHash(const std::string& name)
{
    return name == "SHA-256" || name == "SHA-384" || name == "SHA-512" ? name.substr(4) : "";
}

std::optional<Curve> curveNamed(std::string_view name)
{
    if (name == "curve25519")
        return Curve::X25519;
    if (name == "curve448")
        return Curve::X448;
    if (name == "secp256r1")
        return Curve::P256;
    if (name == "secp384r1")
        return Curve::P384;
    if (name == "secp521r1")
        return Curve::P521;
    return std::nullopt;
}

/// A private key at the curve's own length: the files write numbers with a sign byte, or short.
SecretBytes scalarOf(const VectorCase& vector, std::size_t size)
{
    const auto bytes = vector.bytes("private");
    if (vector.text("type") == "XdhComp")
        return SecretBytes::copyOf(bytes);
    SecretBytes scalar(size);
    const auto kept = std::min(size, bytes.size());
    std::copy(bytes.end() - static_cast<std::ptrdiff_t>(kept), bytes.end(),
              scalar.writable().end() - static_cast<std::ptrdiff_t>(kept));
    return scalar;
}

} // namespace

Outcome checkAgreement(const VectorCase& vector)
{
    const auto curve = curveNamed(vector.text("curve"));
    if (!curve)
        return skip("this curve is none of ours");
    const auto expected = vector.bytes("shared");
    const auto publicKey = vector.bytes("public");
    const auto flags = vector.test().if_contains("flags");
    const bool compressed =
        flags != nullptr && flags->is_array()
        && std::ranges::any_of(flags->get_array(), [](const boost::json::value& flag) {
               return flag == boost::json::string("CompressedPoint")
                      || flag == boost::json::string("CompressedPublic");
           });
    if (compressed)
        return skip("compressed points are not taken");
    const auto size = *curve == Curve::P521 ? 66U : *curve == Curve::P384 ? 48U : 32U;
    const auto shared = agree(*curve, scalarOf(vector, size), publicKey);
    // RFC 7748 leaves it open whether a secret of zeros is refused; RFC 9180 does not.
    return vector.judge(shared ? std::optional(shared->reveal()) : std::nullopt, expected);
}

Outcome checkEd25519(const VectorCase& vector)
{
    auto publicKey = fromHex(nestedText(vector, "publicKey", "pk"));
    const auto curve = nestedText(vector, "publicKey", "curve");
    if (!publicKey || curve != "edwards25519")
        return skip("this curve is none of ours");
    return vector.judge(verifiesEd25519(*publicKey, vector.bytes("msg"), vector.bytes("sig")));
}

Outcome checkEcdsa(const VectorCase& vector)
{
    const auto curve = nestedText(vector, "publicKey", "curve");
    const auto size = sizeOfHash(vector.text("sha"));
    const bool fits = (curve == "secp256r1" && size == "256")
                      || (curve == "secp384r1" && size == "384")
                      || (curve == "secp521r1" && size == "512");
    if (!fits)
        return skip("ECDSA here is ES256, ES384 and ES512");
    const auto key = publicKeyOf(vector);
    const auto form = vector.text("type") == "EcdsaVerify" ? EcdsaForm::Der : EcdsaForm::Fixed;
    return vector.judge(key
                        && verifiesSignature(key.get(), *signatureAlgorithmOf("ES" + size),
                                             vector.bytes("msg"), vector.bytes("sig"), form));
}

Outcome checkRsa(const VectorCase& vector)
{
    const bool pss = vector.text("type") == "RsassaPssVerify";
    const auto size = sizeOfHash(vector.text("sha"));
    if (size.empty())
        return skip("RSA here is with SHA-256, SHA-384 and SHA-512");
    if (pss
        && (vector.text("mgfSha") != vector.text("sha")
            || vector.number("sLen") != std::stoi(size) / 8))
        return skip("PSS here has one hash, and a salt as long as it");
    const auto key = publicKeyOf(vector);
    if (key && EVP_PKEY_get_bits(key.get()) < smallestRsa)
        return skip("RSA keys under 2048 bits are not taken");
    const auto algorithm = *signatureAlgorithmOf((pss ? "PS" : "RS") + size);
    return vector.judge(
        key && verifiesSignature(key.get(), algorithm, vector.bytes("msg"), vector.bytes("sig")));
}

} // namespace strongroom::crypto
