// DHKEM in RFC 9180's own steps.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/kem.h"

#include "crypto/hpke/labelled_kdf.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

Curve curveOf(HpkeKem kem)
{
    switch (kem) {
    case HpkeKem::P256Sha256: return Curve::P256;
    case HpkeKem::P384Sha384: return Curve::P384;
    case HpkeKem::P521Sha512: return Curve::P521;
    case HpkeKem::X25519Sha256: return Curve::X25519;
    case HpkeKem::X448Sha512: return Curve::X448;
    }
    return Curve::X25519;
}

bool isMontgomery(HpkeKem kem)
{
    return kem == HpkeKem::X25519Sha256 || kem == HpkeKem::X448Sha512;
}

void append(Bytes& bytes, std::span<const std::uint8_t> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

SecretBytes joined(const SecretBytes& first, const SecretBytes& second)
{
    SecretBytes both(first.size() + second.size());
    std::ranges::copy(first.reveal(), both.writable().begin());
    std::ranges::copy(second.reveal(), both.writable().subspan(first.size()).begin());
    return both;
}

Result<SecretBytes> extractAndExpand(HpkeKem kem, const SecretBytes& agreed,
                                     std::span<const std::uint8_t> kemContext)
{
    const auto kdf = LabelledKdf::of(kem);
    auto eaePrk = kdf.extract({}, "eae_prk", agreed.reveal());
    if (!eaePrk)
        return eaePrk.error();
    return kdf.expand(*eaePrk, "shared_secret", kemContext, sizesOf(kem).secret);
}

/// For the NIST curves a candidate may lie beyond the order; the next one is tried then.
Result<HpkeKeyPair> deriveByTrying(HpkeKem kem, const LabelledKdf& kdf, const SecretBytes& dkpPrk)
{
    const auto size = sizesOf(kem).privateKey;
    for (unsigned counter = 0; counter < 256; ++counter) {
        const Bytes info{static_cast<std::uint8_t>(counter)};
        auto candidate = kdf.expand(dkpPrk, "candidate", info, size);
        if (!candidate)
            return candidate.error();
        if (kem == HpkeKem::P521Sha512)
            candidate->writable()[0] &= 0x01;
        if (auto publicKey = hpkePublicKey(kem, *candidate))
            return HpkeKeyPair{std::move(*candidate), std::move(*publicKey)};
    }
    return Error{ErrorKind::InvalidInput, "No key can be derived from this material."};
}

} // namespace

Result<HpkeKeyPair> newHpkeKeyPair(HpkeKem kem)
{
    return newAgreementKeyPair(curveOf(kem));
}

Result<HpkeKeyPair> deriveHpkeKeyPair(HpkeKem kem, const SecretBytes& material)
{
    const auto size = sizesOf(kem).privateKey;
    if (material.size() < size)
        return Error{ErrorKind::InvalidInput, "The material is too short to derive a key from."};
    const auto kdf = LabelledKdf::of(kem);
    auto dkpPrk = kdf.extract({}, "dkp_prk", material.reveal());
    if (!dkpPrk)
        return dkpPrk.error();
    if (!isMontgomery(kem))
        return deriveByTrying(kem, kdf, *dkpPrk);
    auto privateKey = kdf.expand(*dkpPrk, "sk", {}, size);
    if (!privateKey)
        return privateKey.error();
    auto publicKey = hpkePublicKey(kem, *privateKey);
    if (!publicKey)
        return publicKey.error();
    return HpkeKeyPair{std::move(*privateKey), std::move(*publicKey)};
}

Result<Bytes> hpkePublicKey(HpkeKem kem, const SecretBytes& privateKey)
{
    return agreementPublicKey(curveOf(kem), privateKey);
}

Result<SecretBytes> encapsulate(HpkeKem kem, const HpkeKeyPair& ephemeral,
                                std::span<const std::uint8_t> recipientPublicKey,
                                const SecretBytes* senderPrivateKey)
{
    const auto curve = curveOf(kem);
    auto agreed = agree(curve, ephemeral.privateKey, recipientPublicKey);
    if (!agreed)
        return agreed.error();
    Bytes kemContext = ephemeral.publicKey;
    append(kemContext, recipientPublicKey);
    if (senderPrivateKey == nullptr)
        return extractAndExpand(kem, *agreed, kemContext);

    auto senderPublicKey = hpkePublicKey(kem, *senderPrivateKey);
    if (!senderPublicKey)
        return senderPublicKey.error();
    auto fromSender = agree(curve, *senderPrivateKey, recipientPublicKey);
    if (!fromSender)
        return fromSender.error();
    append(kemContext, *senderPublicKey);
    return extractAndExpand(kem, joined(*agreed, *fromSender), kemContext);
}

Result<SecretBytes> decapsulate(HpkeKem kem, std::span<const std::uint8_t> encapsulated,
                                const SecretBytes& recipientPrivateKey,
                                OptionalPublicKey senderPublicKey)
{
    const auto curve = curveOf(kem);
    auto agreed = agree(curve, recipientPrivateKey, encapsulated);
    if (!agreed)
        return agreed.error();
    auto recipientPublicKey = hpkePublicKey(kem, recipientPrivateKey);
    if (!recipientPublicKey)
        return recipientPublicKey.error();
    Bytes kemContext(encapsulated.begin(), encapsulated.end());
    append(kemContext, *recipientPublicKey);
    if (!senderPublicKey)
        return extractAndExpand(kem, *agreed, kemContext);

    auto fromSender = agree(curve, recipientPrivateKey, *senderPublicKey);
    if (!fromSender)
        return fromSender.error();
    append(kemContext, *senderPublicKey);
    return extractAndExpand(kem, joined(*agreed, *fromSender), kemContext);
}

} // namespace strongroom::crypto
