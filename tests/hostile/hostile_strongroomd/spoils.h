// What the hostile control plane has got hold of, and what it was told to try next.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "crypto/hpke/hpke.h"
#include "crypto/jose/signing_key.h"
#include "models/domain/custody.h"
#include "server/storage/storage.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::hostile {

/// Everything that reaches the process, and everything that it can open of it, in one file that a
/// test searches for values.
class Loot
{
public:
    explicit Loot(std::string path) : m_path(std::move(path)) {}
    void add(std::string_view bytes) const;
    /// An entry that was opened: the attack has won.
    void add(const SecretBytes& value) const;

private:
    const std::string m_path;
};

/// The attacker's own keys, all traffic that it cares to remember, and its orders.
struct Spoils
{
    explicit Spoils(std::string lootFile) : loot(std::move(lootFile)) {}

    Loot loot;
    crypto::HpkeKeyPair own = std::move(*crypto::newHpkeKeyPair());
    crypto::SigningKey signer = std::move(*crypto::SigningKey::generate());

    std::string armed{}; ///< The attack under way; empty for none.
    std::string token{}; ///< An accomplice's ID token, if the attack wants one.
    int fired = 0;       ///< How often it changed something.

    /// What readers and writers sent, as they sent it.
    std::vector<domain::ReleaseKeysRequest> reveals{};
    std::vector<domain::SealVersionRequest> writes{};
    std::map<std::string, domain::PersonProof> proofs{}; ///< The newest of each person.
    std::optional<domain::ReleaseKeysRequest> withheld{};
    /// A version of a secret as it stands in the store.
    Result<server::StoredVersion> stored(const domain::SecretId& secret,
                                         std::uint32_t number) const;
    /// The newest version of another secret than that.
    Result<server::StoredVersion> elsewhere(const domain::SecretId& secret) const;

    std::string address{};       ///< Its own, for people.
    std::string authorization{}; ///< Where the identity provider shows its page.
    domain::OrganizationId organization{};
    domain::CustodianKey custodian{};
    server::Storage* storage = nullptr;
};

/// Opens whatever a key of the attacker's own fits, into the loot.
void tryToOpen(const Spoils& spoils, const domain::SealVersionRequest& write);
void tryToOpen(const Spoils& spoils, const domain::ReleaseKeysRequest& asked,
               const domain::ReleaseKeysAnswer& answer);

} // namespace strongroom::hostile
