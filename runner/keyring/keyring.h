// The keys that wrap an organization's DEKs: several that open, one that wraps.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "runner/keyring/held_key.h"
#include "runner/keyring/keyring_file.h"

#include "providers/kek/key_settings.h"

#include <functional>
#include <memory>
#include <shared_mutex>
#include <string>
#include <vector>

namespace strongroom::runner {

/// Makes a key elsewhere from its definition and its credentials in the clear (empty: none),
/// without asking anybody yet. Fails with InvalidInput.
using KeyMaker = std::function<Result<std::unique_ptr<providers::KeyEncryptionKey>>(
    const domain::KeyDefinition& definition, const SecretBytes& credentials)>;

struct KeyringParts
{
    std::string folder{}; ///< Of kek.key, keyring.json and keys of kind "local".
    domain::OrganizationId organization{};
    SecretBytes hpkePrivateKey{0}; ///< Which credentials are sealed to.
    KeyMaker maker{};              ///< Of all kinds but "local"; none: there are no others.
};

/// May be used from any thread. Who may change it is checked before.
class Keyring
{
public:
    /// Makes kek.key, the key that the runner has for itself, if there is no ring yet. A key that
    /// cannot be made stays in the ring and says why when it is needed. Fails as keyFromFile() and
    /// readKeyring() do.
    static Result<std::unique_ptr<Keyring>> open(KeyringParts parts, const Clock& clock);

    std::string activeId() const;
    const Clock& clock() const { return m_clock; }

    /// Under the active key.
    Result<domain::WrappedDek> wrap(const domain::DekPlace& place, const SecretBytes& dek);
    /// By the key that it names. Fails with NotFound if the ring does not hold that.
    Result<SecretBytes> unwrap(const domain::DekPlace& place, const domain::WrappedDek& dek);
    /// Each under the active key, from whichever it names; one answer an item, in their order.
    std::vector<Result<domain::WrappedDek>> rewrap(const std::vector<domain::RewrapItem>& items);

    /// On the disk when it returns; changes nothing if it fails. A key is assigned, or activated,
    /// only if it can wrap and unwrap now.
    Result<Done> apply(const domain::KeyChange& change);
    /// With `probe`, of what came of a probe just now.
    std::vector<domain::KeyStatus> status(bool probe);

private:
    using Held = std::shared_ptr<HeldKey>; ///< Shared with calls that last beyond a change.

    Keyring(KeyringParts parts, const Clock& clock) : m_parts(std::move(parts)), m_clock(clock) {}
    Result<Done> load();
    Result<std::unique_ptr<providers::KeyEncryptionKey>>
    make(const domain::KeyDefinition& definition) const;
    std::string fileOf(const domain::KeyDefinition& definition) const;
    Held find(const std::string& kekId) const;
    std::vector<Held> all() const;
    Result<Done> assign(const domain::KeyDefinition& definition);
    Result<bool> supersedes(const domain::KeyDefinition& definition) const;
    Result<Bytes> probeOf(HeldKey& key) const;
    Result<Done> activate(const std::string& kekId);
    Result<Done> retire(const domain::KeyChange& change);
    Result<Done> remember(KeyringState state);
    void setAside(const std::string& file) const;

    const KeyringParts m_parts;
    const Clock& m_clock;
    std::mutex m_changing{};             ///< One change at a time.
    mutable std::shared_mutex m_mutex{}; ///< Of all below.
    KeyringState m_state{};
    std::vector<Held> m_keys{}; ///< The runner's own first.
};

} // namespace strongroom::runner
