// Labels in front of what HKDF reads.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/hpke/labelled_kdf.h"

#include "crypto/kdf/hkdf.h"

#include <algorithm>

namespace strongroom::crypto {
namespace {

void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

/// I2OSP(number, 2).
void append(Bytes& bytes, std::uint16_t number)
{
    bytes.push_back(static_cast<std::uint8_t>(number >> 8));
    bytes.push_back(static_cast<std::uint8_t>(number & 0xff));
}

} // namespace

LabelledKdf::LabelledKdf(HashAlgorithm hash, Bytes suiteId)
    : m_hash(hash), m_suiteId(std::move(suiteId))
{}

LabelledKdf LabelledKdf::of(HpkeKem kem)
{
    Bytes id;
    append(id, "KEM");
    append(id, static_cast<std::uint16_t>(kem));
    return {sizesOf(kem).hash, std::move(id)};
}

LabelledKdf LabelledKdf::of(const HpkeSuite& suite)
{
    Bytes id;
    append(id, "HPKE");
    append(id, static_cast<std::uint16_t>(suite.kem));
    append(id, static_cast<std::uint16_t>(suite.kdf));
    append(id, static_cast<std::uint16_t>(suite.aead));
    return {hashOf(suite.kdf), std::move(id)};
}

Result<SecretBytes> LabelledKdf::extract(std::span<const std::uint8_t> salt, std::string_view label,
                                         std::span<const std::uint8_t> material) const
{
    Bytes prefix;
    append(prefix, "HPKE-v1");
    prefix.insert(prefix.end(), m_suiteId.begin(), m_suiteId.end());
    append(prefix, label);
    SecretBytes labelled(prefix.size() + material.size());
    std::ranges::copy(prefix, labelled.writable().begin());
    std::ranges::copy(material, labelled.writable().subspan(prefix.size()).begin());
    return hkdfExtract(m_hash, salt, labelled.reveal());
}

Result<SecretBytes> LabelledKdf::expand(const SecretBytes& secret, std::string_view label,
                                        std::span<const std::uint8_t> info, std::size_t size) const
{
    // The size stands in two bytes of the label; a longer one would wrap round into another's.
    if (size > 0xffff)
        return Error{ErrorKind::InvalidInput, "A derived key is too long."};
    Bytes labelled;
    append(labelled, static_cast<std::uint16_t>(size));
    append(labelled, "HPKE-v1");
    labelled.insert(labelled.end(), m_suiteId.begin(), m_suiteId.end());
    append(labelled, label);
    labelled.insert(labelled.end(), info.begin(), info.end());
    return hkdfExpand(m_hash, secret, labelled, size);
}

} // namespace strongroom::crypto
