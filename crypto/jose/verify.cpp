// Signatures held against keys: the key says which algorithm, the token only which key.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/jose/verify.h"

#include "base/codec.h"
#include "crypto/hash.h"
#include "crypto/jose/jwk.h"
#include "crypto/openssl.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <openssl/bn.h>
#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

#include <optional>
#include <vector>

namespace strongroom::crypto {
namespace {

namespace json = boost::json;

using EcSignature = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

constexpr std::size_t ecSignatureSize = 64;

const Error forged{ErrorKind::Forged, "The token is not valid."};

std::optional<json::object> parseObject(std::string_view text)
{
    json::error_code failed;
    auto value = json::parse(json::string_view(text.data(), text.size()), failed);
    if (failed || !value.is_object())
        return std::nullopt;
    return std::move(value.get_object());
}

std::string textOf(const json::object& object, std::string_view name)
{
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->get_string().c_str())
                                                  : std::string();
}

std::optional<SignatureAlgorithm> algorithmOf(const std::string& name, const std::string& keyType)
{
    if (name == "RS256" && keyType == "RSA")
        return SignatureAlgorithm::Rs256;
    if (name == "PS256" && keyType == "RSA")
        return SignatureAlgorithm::Ps256;
    if (name == "ES256" && keyType == "EC")
        return SignatureAlgorithm::Es256;
    if (name == "EdDSA" && keyType == "OKP")
        return SignatureAlgorithm::EdDsa;
    return std::nullopt;
}

/// A key that lists its operations serves no other (RFC 7517, section 4.3).
bool mayVerify(const json::object& key)
{
    const auto* operations = key.if_contains("key_ops");
    if (operations == nullptr)
        return true;
    if (!operations->is_array())
        return false;
    for (const auto& operation : operations->get_array())
        if (operation == json::string("verify"))
            return true;
    return false;
}

/// The key that the header names; without a "kid", the only one of the fitting type and use.
const json::object* keyFor(const json::object& header, const json::array& keys)
{
    const auto* kid = header.if_contains("kid");
    const auto algorithm = textOf(header, "alg");
    const json::object* only = nullptr;
    for (const auto& candidate : keys) {
        if (!candidate.is_object())
            continue;
        const auto& key = candidate.get_object();
        const auto use = textOf(key, "use");
        const auto declared = textOf(key, "alg");
        if (!mayVerify(key) || (!use.empty() && use != "sig")
            || (!declared.empty() && declared != algorithm))
            continue;
        if (kid != nullptr) {
            if (kid->is_string() && textOf(key, "kid") == kid->get_string().c_str())
                return &key;
        } else if (algorithmOf(algorithm, textOf(key, "kty"))) {
            if (only != nullptr)
                return nullptr;
            only = &key;
        }
    }
    return only;
}

/// OpenSSL reads ECDSA signatures in DER only.
Result<Bytes> toDer(const Bytes& fixed)
{
    if (fixed.size() != ecSignatureSize)
        return forged;
    const EcSignature signature(ECDSA_SIG_new());
    auto* r = BN_bin2bn(fixed.data(), 32, nullptr);
    auto* s = BN_bin2bn(fixed.data() + 32, 32, nullptr);
    if (!signature || !ok(ECDSA_SIG_set0(signature.get(), r, s)))
        return opensslFailed("signature");
    std::uint8_t* der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    if (size <= 0)
        return opensslFailed("signature");
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    return bytes;
}

bool verifies(EVP_PKEY* key, SignatureAlgorithm algorithm, std::string_view input,
              const Bytes& signature)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* options = nullptr;
    const EVP_MD* digest = algorithm == SignatureAlgorithm::EdDsa ? nullptr : EVP_sha256();
    if (!context || !ok(EVP_DigestVerifyInit(context.get(), &options, digest, nullptr, key)))
        return false;
    if (algorithm == SignatureAlgorithm::Ps256
        && (!ok(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING))
            || !ok(EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST))))
        return false;
    const bool valid = ok(EVP_DigestVerify(context.get(), signature.data(), signature.size(),
                                           bytesOf(input).data(), input.size()));
    ERR_clear_error();
    return valid;
}

} // namespace

Result<VerifiedToken> verifyCompact(std::string_view token, std::string_view jwks)
{
    const auto set = parseObject(jwks);
    const auto* keys = set ? set->if_contains("keys") : nullptr;
    if (keys == nullptr || !keys->is_array())
        return Error{ErrorKind::InvalidInput, "The key set cannot be read."};

    const auto firstDot = token.find('.');
    const auto lastDot = token.rfind('.');
    if (firstDot == std::string_view::npos || firstDot == lastDot
        || token.find('.', firstDot + 1) != lastDot)
        return forged;
    const auto header = fromBase64Url(token.substr(0, firstDot));
    const auto payload = fromBase64Url(token.substr(firstDot + 1, lastDot - firstDot - 1));
    auto signature = fromBase64Url(token.substr(lastDot + 1));
    if (!header || !payload || !signature)
        return forged;
    VerifiedToken verified{std::string(header->begin(), header->end()),
                           std::string(payload->begin(), payload->end())};
    const auto fields = parseObject(verified.header);
    // "crit" names extensions that must be understood; we understand none (RFC 7515, 4.1.11).
    if (!fields || fields->contains("crit"))
        return forged;

    const auto* jwk = keyFor(*fields, keys->get_array());
    if (jwk == nullptr)
        return forged;
    auto key = readJwk(*jwk);
    if (!key)
        return forged;
    const auto algorithm = algorithmOf(textOf(*fields, "alg"), key->keyType);
    if (!algorithm)
        return forged;
    if (*algorithm == SignatureAlgorithm::Es256) {
        auto der = toDer(*signature);
        if (!der)
            return forged;
        signature = std::move(*der);
    }
    if (!verifies(key->key.get(), *algorithm, token.substr(0, lastDot), *signature))
        return forged;
    return verified;
}

Result<std::string> jwkThumbprint(std::string_view jwk)
{
    const Error malformed{ErrorKind::InvalidInput, "This is not a JSON Web Key."};
    const auto object = parseObject(jwk);
    if (!object)
        return malformed;
    const auto type = textOf(*object, "kty");
    // RFC 7638, section 3.2: the required members, in lexicographic order.
    std::vector<const char*> members;
    if (type == "RSA")
        members = {"e", "kty", "n"};
    else if (type == "EC")
        members = {"crv", "kty", "x", "y"};
    else if (type == "OKP")
        members = {"crv", "kty", "x"};
    else if (type == "oct")
        members = {"k", "kty"};
    else
        return malformed;
    json::object canonical;
    for (const char* member : members) {
        const auto value = textOf(*object, member);
        if (value.empty())
            return malformed;
        canonical[member] = value;
    }
    const auto text = json::serialize(canonical);
    return toBase64Url(sha256(bytesOf(text)));
}

std::string pkceChallenge(std::string_view verifier)
{
    return toBase64Url(sha256(bytesOf(verifier)));
}

} // namespace strongroom::crypto
