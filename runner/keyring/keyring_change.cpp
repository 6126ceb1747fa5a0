// Changing the ring: tried first, then written down, then in force.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/keyring/keyring.h"

#include "crypto/random.h"
#include "models/domain/refusal.h"

#include <algorithm>
#include <cstdio>
#include <mutex>

namespace strongroom::runner {
namespace {

using domain::ProofOperation;
using domain::refusal;
using domain::RefusalReason;

Error unknownKey()
{
    return {ErrorKind::NotFound, "The runner holds no such key. Load the keys again."};
}

} // namespace

Result<Done> Keyring::apply(const domain::KeyChange& change)
{
    const std::lock_guard lock(m_changing);
    switch (change.operation) {
    case ProofOperation::AssignKey:
        if (!change.definition || kekIdOf(*change.definition) != change.kekId)
            return refusal(RefusalReason::KeyDiffers);
        return assign(*change.definition);
    case ProofOperation::ActivateKey: return activate(change.kekId);
    case ProofOperation::RotateKey:
        for (const auto& key : all())
            if (key->id() == change.kekId)
                return key->rotate();
        return unknownKey();
    case ProofOperation::RetireKey: return retire(change);
    case ProofOperation::Reveal:
    case ProofOperation::PutVersion:
    case ProofOperation::Rollback: break;
    }
    return refusal(RefusalReason::ProofOperation);
}

/// False if it is the one that the ring has.
Result<bool> Keyring::supersedes(const domain::KeyDefinition& definition) const
{
    if (const auto gone = m_state.retired.find(definition.id.value); gone != m_state.retired.end())
        return refusal(RefusalReason::KeySuperseded);
    for (const auto& known : m_state.keys) {
        if (known.definition.id != definition.id)
            continue;
        if (known.definition.kind != definition.kind)
            return refusal(RefusalReason::KeyDiffers);
        if (encode(m_parts.organization, known.definition)
            == encode(m_parts.organization, definition))
            return false;
        if (definition.revision <= known.definition.revision)
            return refusal(RefusalReason::KeySuperseded);
    }
    return true;
}

/// What the key wraps now, so that a later definition can be held against it.
Result<Bytes> Keyring::probeOf(HeldKey& key) const
{
    const auto dek = crypto::randomSecret(32);
    if (!dek)
        return dek.error();
    return key.wrap(providers::probePlace(m_parts.organization), *dek);
}

Result<Done> Keyring::assign(const domain::KeyDefinition& definition)
{
    const auto newer = supersedes(definition);
    if (!newer)
        return newer.error();
    if (!*newer)
        return Done{};
    const auto key =
        std::make_shared<HeldKey>(definition, kekIdOf(definition), make(definition), m_clock);
    if (auto usable = key->check(m_parts.organization); !usable)
        return usable;
    auto state = m_state;
    const auto known = std::ranges::find_if(
        state.keys, [&](const auto& one) { return one.definition.id == definition.id; });
    if (known == state.keys.end()) {
        auto probe = probeOf(*key);
        if (!probe)
            return probe.error();
        state.keys.push_back({definition, std::move(*probe)});
    } else {
        if (const auto opened =
                key->unwrap(providers::probePlace(m_parts.organization), known->probe);
            !opened)
            return Error{ErrorKind::InvalidInput,
                         "With these settings this would be another key: what the present one "
                         "wrapped does not open. Assign it as a new key, then re-wrap.",
                         opened.error().message, std::string(providers::keyStateField)};
        known->definition = definition;
    }
    if (auto written = remember(std::move(state)); !written)
        return written;
    const std::unique_lock lock(m_mutex);
    const auto held =
        std::ranges::find(m_keys, key->id(), [](const Held& one) { return one->id(); });
    if (held == m_keys.end())
        m_keys.push_back(key);
    else
        *held = key;
    return Done{};
}

Result<Done> Keyring::activate(const std::string& kekId)
{
    const auto keys = all();
    const auto key = std::ranges::find(keys, kekId, [](const Held& one) { return one->id(); });
    if (key == keys.end())
        return unknownKey();
    if (auto usable = (*key)->check(m_parts.organization); !usable)
        return usable;
    auto state = m_state;
    state.active = kekId;
    return remember(std::move(state));
}

Result<Done> Keyring::retire(const domain::KeyChange& change)
{
    const auto keys = all();
    const auto key =
        std::ranges::find(keys, change.kekId, [](const Held& one) { return one->id(); });
    if (key == keys.end())
        return unknownKey();
    if (change.kekId == m_state.active || change.dependants > 0)
        return refusal(RefusalReason::KeyInUse);
    const auto& definition = (*key)->definition();
    const bool own = definition.revision == 0;
    auto state = m_state;
    state.ownRetired = state.ownRetired || own;
    if (!own)
        state.retired[definition.id.value] = definition.revision;
    std::erase_if(state.keys,
                  [&](const auto& one) { return !own && one.definition.id == definition.id; });
    if (auto written = remember(std::move(state)); !written)
        return written;
    if (own)
        setAside(m_parts.folder + "/kek.key");
    else if (definition.kind == domain::KeyKind::Local)
        setAside(fileOf(definition));
    const std::unique_lock lock(m_mutex);
    std::erase_if(m_keys, [&](const Held& one) { return one->id() == change.kekId; });
    return Done{};
}

Result<Done> Keyring::remember(KeyringState state)
{
    if (auto written = writeKeyring(m_parts.folder + "/keyring.json", state); !written)
        return written;
    const std::unique_lock lock(m_mutex);
    m_state = std::move(state);
    return Done{};
}

/// Whether anything depends on a key is what the control plane says: the file stays for an
/// administrator who finds out that it was wrong. If it cannot be renamed, it stays where it is,
/// and is not read any more.
void Keyring::setAside(const std::string& file) const
{
    (void)std::rename(file.c_str(), (file + ".retired").c_str());
}

} // namespace strongroom::runner
