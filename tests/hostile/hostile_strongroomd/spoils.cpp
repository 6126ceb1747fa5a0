// Kept, looked up, tried with every key at hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/hostile/hostile_strongroomd/spoils.h"

#include "crypto/envelope/entry.h"
#include "crypto/envelope/key_transport.h"

#include <fstream>

namespace strongroom::hostile {

void Loot::add(std::string_view bytes) const
{
    std::ofstream(m_path, std::ios::app | std::ios::binary) << bytes << '\n';
}

void Loot::add(const SecretBytes& value) const
{
    const auto bytes = value.reveal();
    add(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

Result<server::StoredVersion> Spoils::stored(const domain::SecretId& secret,
                                             std::uint32_t number) const
{
    const auto found = storage->secret(organization, secret);
    if (!found)
        return found.error();
    return storage->version(*found, number);
}

Result<server::StoredVersion> Spoils::elsewhere(const domain::SecretId& secret) const
{
    server::SecretFilter filter;
    filter.organization = organization;
    const auto page = storage->secrets(filter);
    if (!page)
        return page.error();
    for (const auto& one : page->items)
        if (one.id != secret)
            return storage->version(one, one.currentVersion);
    return Error{ErrorKind::NotFound, "There is no other secret."};
}

void tryToOpen(const Spoils& spoils, const domain::SealVersionRequest& write)
{
    if (!write.sealedDek)
        return;
    const auto context = encode(write.context);
    const auto dek =
        crypto::openDekFromWriter(spoils.own.privateKey, context,
                                  {write.sealedDek->encapsulated, write.sealedDek->ciphertext});
    if (!dek)
        return;
    for (const auto& entry : write.entries) {
        const auto key = crypto::entryKey(*dek, context, entry.key);
        const auto value =
            key ? crypto::openEntry(*key, context, {entry.key, nameOf(entry.format)}, entry.sealed)
                : Result<SecretBytes>(key.error());
        if (value)
            spoils.loot.add(*value);
    }
}

void tryToOpen(const Spoils& spoils, const domain::ReleaseKeysRequest& asked,
               const domain::ReleaseKeysAnswer& answer)
{
    const auto context = encode(asked.context);
    const auto keys =
        crypto::openEntryKeys(answer.custodian.publicKey, spoils.own.privateKey, context,
                              {asked.grant.id.value, answer.newestSealed, answer.allKeys},
                              {answer.sealedKeys.encapsulated, answer.sealedKeys.ciphertext});
    const auto version = spoils.stored(asked.context.secret, asked.context.number);
    if (!keys || !version)
        return;
    for (const auto& entry : version->sealed.entries) {
        const auto key = keys->find(entry.key);
        if (key == keys->end())
            continue;
        const auto value = crypto::openEntry(key->second, context,
                                             {entry.key, nameOf(entry.format)}, entry.sealed);
        if (value)
            spoils.loot.add(*value);
    }
}

} // namespace strongroom::hostile
