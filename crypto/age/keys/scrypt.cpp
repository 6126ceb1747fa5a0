// scrypt by OpenSSL, with the salt labelled as age wants it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/age/keys/scrypt.h"

#include "crypto/age/failure.h"
#include "crypto/age/keys/wrapping.h"
#include "crypto/openssl.h"
#include "crypto/random.h"

#include <charconv>

namespace strongroom::age {
namespace {

constexpr std::string_view type = "scrypt";
constexpr std::string_view label = "age-encryption.org/v1/scrypt";
constexpr std::size_t saltSize = 16;
constexpr std::uint64_t r = 8;

Result<SecretBytes> wrapKeyOf(const SecretBytes& passphrase, const ScryptParameters& parameters)
{
    Bytes salt(label.begin(), label.end());
    salt.insert(salt.end(), parameters.salt.begin(), parameters.salt.end());
    const auto n = std::uint64_t{1} << parameters.workFactor;
    // OpenSSL refuses by default what needs over 32 MiB; ours is bounded by the work factor
    // already.
    const auto mostMemory = 128 * r * (n + 4);
    SecretBytes key(32);
    const auto* text = reinterpret_cast<const char*>(passphrase.reveal().data());
    if (!crypto::ok(EVP_PBE_scrypt(text, passphrase.size(), salt.data(), salt.size(), n, r, 1,
                                   mostMemory, key.writable().data(), key.size()))) {
        auto failed = crypto::opensslFailed("age scrypt");
        failed.message = "There is not enough memory for this file's passphrase.";
        return failed;
    }
    return key;
}

/// Digits only, no leading zero.
std::optional<unsigned> workFactorOf(std::string_view text)
{
    unsigned value = 0;
    const auto* const end = text.data() + text.size();
    const auto [stop, failure] = std::from_chars(text.data(), end, value);
    if (text.empty() || text.front() == '0' || failure != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

} // namespace

Result<ScryptRecipient> ScryptRecipient::create(SecretBytes passphrase, unsigned workFactor)
{
    if (passphrase.size() == 0)
        return Error{ErrorKind::InvalidInput, "The passphrase is empty: choose one."};
    if (workFactor == 0 || workFactor > highestWorkFactor)
        return Error{ErrorKind::InvalidInput, "The work factor has to be between 1 and 22."};
    return ScryptRecipient(std::move(passphrase), workFactor);
}

Result<Stanza> ScryptRecipient::wrap(const SecretBytes& fileKey) const
{
    auto salt = crypto::randomBytes(saltSize);
    if (!salt)
        return salt.error();
    const ScryptParameters parameters{std::move(*salt), m_workFactor};
    const auto wrapKey = wrapKeyOf(m_passphrase, parameters);
    if (!wrapKey)
        return wrapKey.error();
    auto body = wrapFileKey(*wrapKey, fileKey);
    if (!body)
        return body.error();
    return Stanza{
        {std::string(type), toUnpaddedBase64(parameters.salt), std::to_string(m_workFactor)},
        std::move(*body)};
}

Result<ScryptParameters> scryptParameters(const Stanza& stanza)
{
    if (const auto shape = checkShape(stanza, 3); !shape)
        return shape.error();
    auto salt = bytesArgument(stanza, 1, saltSize);
    if (!salt)
        return salt.error();
    const auto workFactor = workFactorOf(stanza.arguments[2]);
    if (!workFactor)
        return headerFailure(
            "The age header is damaged: an scrypt stanza's work factor is no number.");
    if (*workFactor > highestWorkFactor)
        return headerFailure(
            "The age file wants more than 4 GiB of memory for its passphrase (work "
            "factor "
            + std::to_string(*workFactor) + ", at most 22).");
    return ScryptParameters{std::move(*salt), *workFactor};
}

Result<std::optional<SecretBytes>> ScryptIdentity::unwrap(const Stanza& stanza) const
{
    if (stanza.arguments.front() != type)
        return std::optional<SecretBytes>();
    const auto parameters = scryptParameters(stanza);
    if (!parameters)
        return parameters.error();
    const auto passphrase = m_ask();
    if (!passphrase)
        return passphrase.error();
    const auto wrapKey = wrapKeyOf(*passphrase, *parameters);
    if (!wrapKey)
        return wrapKey.error();
    return unwrapFileKey(*wrapKey, stanza.body);
}

} // namespace strongroom::age
