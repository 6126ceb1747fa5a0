// Opening the ring, and using it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/keyring/keyring.h"

#include "base/private_file.h"
#include "crypto/envelope/key_transport.h"
#include "crypto/random.h"
#include "providers/kek/local_kek.h"

#include <algorithm>
#include <map>

namespace strongroom::runner {
namespace {

constexpr std::size_t keySize = 32;

Result<SecretBytes> keyIn(const std::string& path)
{
    return keyFromFile(path, keySize, [] { return crypto::randomSecret(keySize); });
}

Error notHeld(const std::string& kekId)
{
    Error error{ErrorKind::NotFound,
                "The encryption key " + kekId
                    + ", which this version was sealed under, is not held by the runner that was "
                      "asked. Replace the key's settings or credentials once more, so that all "
                      "runners get it, or bring back the runner that holds it.",
                {},
                "not_held"};
    error.reason = domain::keyUnusable;
    return error;
}

} // namespace

Result<std::unique_ptr<Keyring>> Keyring::open(KeyringParts parts, const Clock& clock)
{
    std::unique_ptr<Keyring> ring(new Keyring(std::move(parts), clock));
    if (auto loaded = ring->load(); !loaded)
        return loaded.error();
    return ring;
}

Result<Done> Keyring::load()
{
    auto state = readKeyring(m_parts.folder + "/keyring.json");
    if (!state)
        return state.error();
    m_state = std::move(*state);
    if (!m_state.ownRetired) {
        auto own = keyIn(m_parts.folder + "/kek.key");
        if (!own)
            return own.error();
        auto key = std::make_unique<providers::LocalKek>(std::move(*own));
        const auto id = key->id();
        domain::KeyDefinition definition;
        definition.name = "The runner's own key";
        definition.revision = 0;
        if (m_state.active.empty())
            m_state.active = id;
        m_keys.push_back(std::make_shared<HeldKey>(
            std::move(definition), id,
            Result<std::unique_ptr<providers::KeyEncryptionKey>>(std::move(key)), m_clock));
    }
    for (const auto& key : m_state.keys)
        m_keys.push_back(std::make_shared<HeldKey>(key.definition, kekIdOf(key.definition),
                                                   make(key.definition), m_clock));
    if (!find(m_state.active))
        return Error{ErrorKind::Corrupted,
                     "The runner's list of keys names an active key that is not in it. Restore "
                     "keyring.json and kek.key from one copy of the folder."};
    return Done{};
}

std::string Keyring::fileOf(const domain::KeyDefinition& definition) const
{
    return m_parts.folder + "/kek-" + definition.id.value + ".key";
}

Result<std::unique_ptr<providers::KeyEncryptionKey>>
Keyring::make(const domain::KeyDefinition& definition) const
{
    using Made = Result<std::unique_ptr<providers::KeyEncryptionKey>>;
    if (definition.kind == domain::KeyKind::Local) {
        if (!definition.settings.empty() || definition.credentials)
            return Error{ErrorKind::InvalidInput,
                         "A key in the runner's own folder has no settings and no credentials.",
                         {},
                         "settings"};
        auto key = keyIn(fileOf(definition));
        if (!key)
            return key.error();
        return Made(std::make_unique<providers::LocalKek>(std::move(*key), kekIdOf(definition)));
    }
    if (!m_parts.maker)
        return Error{ErrorKind::InvalidInput, "This runner knows no keys of that kind."};
    SecretBytes opened(0);
    if (definition.credentials) {
        auto text = crypto::openKeyCredentials(
            m_parts.hpkePrivateKey, credentialsPlace(m_parts.organization, definition),
            {definition.credentials->encapsulated, definition.credentials->ciphertext});
        if (!text)
            return Error{ErrorKind::InvalidInput,
                         "The key's credentials were sealed to another runner, or for another key. "
                         "Enter them again.",
                         {},
                         "credentials"};
        opened = std::move(*text);
    }
    return m_parts.maker(definition, opened);
}

Keyring::Held Keyring::find(const std::string& kekId) const
{
    const auto found = std::ranges::find(m_keys, kekId, [](const Held& key) { return key->id(); });
    return found == m_keys.end() ? nullptr : *found;
}

std::vector<Keyring::Held> Keyring::all() const
{
    const std::shared_lock lock(m_mutex);
    return m_keys;
}

std::string Keyring::activeId() const
{
    const std::shared_lock lock(m_mutex);
    return m_state.active;
}

Result<domain::WrappedDek> Keyring::wrap(const domain::DekPlace& place, const SecretBytes& dek)
{
    Held key;
    {
        const std::shared_lock lock(m_mutex);
        key = find(m_state.active);
    }
    auto wrapped = key->wrap(place, dek);
    if (!wrapped)
        return wrapped.error();
    return domain::WrappedDek{key->id(), std::move(*wrapped)};
}

Result<SecretBytes> Keyring::unwrap(const domain::DekPlace& place, const domain::WrappedDek& dek)
{
    Held key;
    {
        const std::shared_lock lock(m_mutex);
        key = find(dek.kekId);
    }
    if (!key)
        return notHeld(dek.kekId);
    return key->unwrap(place, dek.wrapped);
}

namespace {

using Items = std::vector<const domain::RewrapItem*>;

/// From one key to the other; DEKs are in the clear for as long as one batch takes.
std::vector<Result<Bytes>> carryOver(HeldKey& from, HeldKey& to, const Items& items)
{
    std::vector<providers::WrappedAt> wrapped;
    for (const auto* item : items)
        wrapped.push_back({item->place, item->dek.wrapped});
    if (from.id() == to.id())
        return to.rewrapAll(wrapped);
    const auto opened = from.unwrapAll(wrapped);
    std::vector<providers::DekAt> deks;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (opened[i])
            deks.push_back({items[i]->place, *opened[i]});
    auto anew = to.wrapAll(deks);
    std::vector<Result<Bytes>> answers;
    std::size_t next = 0;
    for (const auto& dek : opened)
        answers.push_back(dek ? std::move(anew[next++]) : Result<Bytes>(dek.error()));
    return answers;
}

} // namespace

std::vector<Result<domain::WrappedDek>>
Keyring::rewrap(const std::vector<domain::RewrapItem>& items)
{
    std::map<std::string, std::vector<std::size_t>> places; // By the key that wrapped them.
    for (std::size_t i = 0; i < items.size(); ++i)
        places[items[i].dek.kekId].push_back(i);
    std::vector<Result<domain::WrappedDek>> answers(items.size(),
                                                    Result<domain::WrappedDek>(notHeld({})));
    for (const auto& [kekId, indices] : places) {
        Held from;
        Held to;
        {
            const std::shared_lock lock(m_mutex);
            from = find(kekId);
            to = find(m_state.active);
        }
        if (!from) {
            for (const auto index : indices)
                answers[index] = notHeld(kekId);
            continue;
        }
        Items batch;
        for (const auto index : indices)
            batch.push_back(&items[index]);
        auto wrapped = carryOver(*from, *to, batch);
        for (std::size_t i = 0; i < indices.size(); ++i)
            answers[indices[i]] =
                wrapped[i] ? Result<domain::WrappedDek>({to->id(), std::move(*wrapped[i])})
                           : Result<domain::WrappedDek>(wrapped[i].error());
    }
    return answers;
}

std::vector<domain::KeyStatus> Keyring::status(bool probe)
{
    std::vector<domain::KeyStatus> list;
    for (const auto& key : all()) {
        if (probe)
            (void)key->check(m_parts.organization); // What came of it stands in the status.
        list.push_back(key->status());
        list.back().active = key->id() == activeId();
    }
    return list;
}

} // namespace strongroom::runner
