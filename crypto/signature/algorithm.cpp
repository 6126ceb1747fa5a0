// One table of the signature algorithms.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/signature/algorithm.h"

#include <algorithm>
#include <array>

namespace strongroom::crypto {
namespace {

struct Row
{
    SignatureAlgorithm algorithm{};
    std::string_view name{};
    std::optional<HashAlgorithm> hash{};
    std::string_view keyType{};
    std::string_view curve{};
};

/// In the order of the enumerators.
constexpr std::array<Row, 10> rows{{
    {SignatureAlgorithm::Rs256, "RS256", HashAlgorithm::Sha256, "RSA", ""},
    {SignatureAlgorithm::Rs384, "RS384", HashAlgorithm::Sha384, "RSA", ""},
    {SignatureAlgorithm::Rs512, "RS512", HashAlgorithm::Sha512, "RSA", ""},
    {SignatureAlgorithm::Ps256, "PS256", HashAlgorithm::Sha256, "RSA", ""},
    {SignatureAlgorithm::Ps384, "PS384", HashAlgorithm::Sha384, "RSA", ""},
    {SignatureAlgorithm::Ps512, "PS512", HashAlgorithm::Sha512, "RSA", ""},
    {SignatureAlgorithm::Es256, "ES256", HashAlgorithm::Sha256, "EC", "P-256"},
    {SignatureAlgorithm::Es384, "ES384", HashAlgorithm::Sha384, "EC", "P-384"},
    {SignatureAlgorithm::Es512, "ES512", HashAlgorithm::Sha512, "EC", "P-521"},
    {SignatureAlgorithm::EdDsa, "EdDSA", std::nullopt, "OKP", "Ed25519"},
}};

const Row& rowOf(SignatureAlgorithm algorithm)
{
    return rows[static_cast<std::size_t>(algorithm)];
}

} // namespace

std::string_view nameOf(SignatureAlgorithm algorithm)
{
    return rowOf(algorithm).name;
}

std::optional<SignatureAlgorithm> signatureAlgorithmOf(std::string_view name)
{
    const auto row = std::ranges::find(rows, name, &Row::name);
    return row != rows.end() ? std::optional(row->algorithm) : std::nullopt;
}

std::optional<HashAlgorithm> hashOf(SignatureAlgorithm algorithm)
{
    return rowOf(algorithm).hash;
}

std::string_view keyTypeOf(SignatureAlgorithm algorithm)
{
    return rowOf(algorithm).keyType;
}

std::string_view curveOf(SignatureAlgorithm algorithm)
{
    return rowOf(algorithm).curve;
}

} // namespace strongroom::crypto
