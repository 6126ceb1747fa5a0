// docs/formats/sealed_values.md, from the edge's side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/sealing.h"

#include "base/codec.h"
#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/random.h"

#include <set>

namespace strongroom::client {
namespace {

constexpr std::size_t dekSize = 32;

Error refuse(ErrorKind kind, const std::string& key, const char* why)
{
    return {kind, "\"" + key + "\" " + why, {}, key};
}

bool isText(const SecretBytes& value)
{
    const auto bytes = value.reveal();
    return isUtf8({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

} // namespace

Result<Done> checkDraft(const VersionDraft& draft)
{
    std::set<std::string_view> names;
    std::size_t total = 0;
    for (const auto& entry : draft.entries) {
        if (!domain::isKeyName(entry.key))
            return refuse(
                ErrorKind::InvalidInput, entry.key,
                "is no key: it needs 1 to 255 characters without '/', '=' and line breaks.");
        if (!names.insert(entry.key).second)
            return refuse(ErrorKind::InvalidInput, entry.key, "comes twice. Keep one of them.");
        if (!entry.value) {
            if (!draft.base)
                return refuse(ErrorKind::InvalidInput, entry.key,
                              "has no value, and there is none to keep.");
            continue;
        }
        total += entry.value->size();
        if (entry.value->size() > domain::largestValue)
            return refuse(ErrorKind::TooLarge, entry.key,
                          "is over 1 MiB, which is the most that a value may have.");
        if (entry.format == domain::ValueFormat::Text && !isText(*entry.value))
            return refuse(
                ErrorKind::InvalidInput, entry.key,
                "is not valid UTF-8. Save the file as UTF-8, or store the value as binary.");
    }
    if (names.empty())
        return Error{ErrorKind::InvalidInput, "A version needs at least one key."};
    if (names.size() > domain::mostKeys)
        return Error{ErrorKind::TooLarge, "A version has at most 1000 keys."};
    if (total > domain::largestVersion)
        return Error{ErrorKind::TooLarge, "All values of a version together have at most 4 MiB."};
    return Done{};
}

Result<domain::NewVersion> sealDraft(const VersionDraft& draft, const domain::SealContext& context,
                                     const TrustedCustodian& custodian)
{
    if (auto checked = checkDraft(draft); !checked)
        return checked.error();
    const auto bytes = encode(context);
    const auto dek = crypto::randomSecret(dekSize);
    if (!dek)
        return dek.error();
    domain::NewVersion version;
    version.id = context.version;
    version.base = draft.base;
    version.note = draft.note;
    for (const auto& entry : draft.entries) {
        if (!entry.value) {
            version.kept.push_back(entry.key);
            continue;
        }
        const auto key = crypto::entryKey(*dek, bytes, entry.key);
        if (!key)
            return key.error();
        auto sealed =
            crypto::sealEntry(*key, bytes, {entry.key, nameOf(entry.format)}, *entry.value);
        if (!sealed)
            return sealed.error();
        version.entries.push_back({entry.key, entry.format, std::move(*sealed)});
    }
    auto sealedDek = crypto::sealDekToCustodian(custodian.publicKey(), bytes, *dek);
    if (!sealedDek)
        return sealedDek.error();
    version.sealedDek = {std::move(sealedDek->encapsulated), std::move(sealedDek->ciphertext)};
    return version;
}

Result<ReaderKey> newReaderKey()
{
    auto pair = crypto::newHpkeKeyPair();
    if (!pair)
        return pair.error();
    return ReaderKey{std::move(pair->privateKey), std::move(pair->publicKey)};
}

Result<Revealed> openRedeemed(const domain::Redeemed& redeemed, const ReaderKey& reader,
                              const TrustedCustodian& custodian)
{
    const auto context = encode(redeemed.context);
    if (redeemed.context.secret != redeemed.grant.secret
        || redeemed.context.organization != redeemed.grant.organization)
        return Error{ErrorKind::Forged, "The server sent values of another secret."};
    auto keys = crypto::openEntryKeys(
        custodian.publicKey(), reader.privateKey, context,
        {redeemed.grant.id.value, redeemed.keys.newestSealed, redeemed.keys.allKeys},
        {redeemed.keys.sealedKeys.encapsulated, redeemed.keys.sealedKeys.ciphertext});
    if (!keys)
        return keys.error();
    Revealed revealed{redeemed.grant, custodian.runnerName(), {}};
    for (const auto& entry : redeemed.entries) {
        const auto key = keys->find(entry.key);
        if (key == keys->end())
            return Error{ErrorKind::Forged, "The server sent a value without its key."};
        auto value = crypto::openEntry(key->second, context, {entry.key, nameOf(entry.format)},
                                       entry.sealed);
        if (!value)
            return value.error();
        revealed.entries.push_back({entry.key, entry.format, std::move(*value)});
    }
    return revealed;
}

} // namespace strongroom::client
