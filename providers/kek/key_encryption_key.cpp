// What all kinds of keys have in common: batches one by one, the probe, what a DEK is bound to.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/kek/key_encryption_key.h"

#include "crypto/envelope/length_prefixed.h"
#include "crypto/hash.h"
#include "crypto/random.h"

namespace strongroom::providers {
namespace {

constexpr std::size_t dekSize = 32;

} // namespace

std::vector<Result<Bytes>> KeyEncryptionKey::wrapAll(std::span<const DekAt> batch)
{
    std::vector<Result<Bytes>> answers;
    answers.reserve(batch.size());
    for (const auto& item : batch)
        answers.push_back(wrap(item.place, item.dek));
    return answers;
}

std::vector<Result<SecretBytes>> KeyEncryptionKey::unwrapAll(std::span<const WrappedAt> batch)
{
    std::vector<Result<SecretBytes>> answers;
    answers.reserve(batch.size());
    for (const auto& item : batch)
        answers.push_back(unwrap(item.place, item.wrapped));
    return answers;
}

std::vector<Result<Bytes>> KeyEncryptionKey::rewrapAll(std::span<const WrappedAt> batch)
{
    std::vector<Result<Bytes>> answers;
    answers.reserve(batch.size());
    for (const auto& item : batch) {
        const auto dek = unwrap(item.place, item.wrapped);
        answers.push_back(dek ? wrap(item.place, *dek) : Result<Bytes>(dek.error()));
    }
    return answers;
}

Result<Done> KeyEncryptionKey::rotate()
{
    return Error{ErrorKind::InvalidInput,
                 "This kind of key has no versions. Assign a new key, then re-wrap under it."};
}

domain::DekPlace probePlace(const domain::OrganizationId& organization)
{
    domain::DekPlace place;
    place.context.organization = organization;
    place.context.secret.value = "probe";
    return place;
}

Result<Done> checkHealth(KeyEncryptionKey& key, const domain::OrganizationId& organization)
{
    const auto place = probePlace(organization);
    const auto probe = crypto::randomSecret(dekSize);
    if (!probe)
        return probe.error();
    const auto wrapped = key.wrap(place, *probe);
    if (!wrapped)
        return wrapped.error();
    const auto opened = key.unwrap(place, *wrapped);
    if (!opened)
        return opened.error();
    if (!crypto::equalInConstantTime(opened->reveal(), probe->reveal()))
        return Error{ErrorKind::Corrupted,
                     "The key does not give back what it wrapped. Do not use it.",
                     {},
                     std::string(answerField)};
    return Done{};
}

Bytes boundPlace(const domain::DekPlace& place)
{
    const auto digest =
        crypto::sha256(crypto::labelledContext("strongroom/v2/wrapped-dek", encode(place)));
    return {digest.begin(), digest.end()};
}

Result<SecretBytes> expectDek(SecretBytes dek)
{
    if (dek.size() != dekSize)
        return notWrappedHere();
    return dek;
}

Error notWrappedHere()
{
    return {ErrorKind::Forged,
            "The wrapped key did not open: it was altered, moved or wrapped by another key."};
}

} // namespace strongroom::providers
