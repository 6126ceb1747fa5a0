// Versions as secrets of an Azure key vault.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/azure/azure_session.h"
#include "providers/store/version_store.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::providers {

/// The least that an application needs for a store, as a custom role's permissions in JSON.
std::string keyVaultRole();

/// A secret is one of the vault's, "<prefix>-<secret>", and a version one of its versions, which a
/// tag calls by our id. Deleting softly disables a version. The vault destroys all of a secret at
/// once only; where it is protected from purging, it does that itself after its retention.
class KeyVaultStore final : public VersionStore
{
public:
    /// Fails with InvalidInput for a prefix that is none.
    static Result<std::unique_ptr<VersionStore>> create(std::unique_ptr<AzureSession> session,
                                                        std::string prefix);

    const StoreTraits& traits() const override { return m_traits; }
    Result<Done> authenticate() override { return m_session->authenticate(); }
    Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const StoreKey& key, const std::string& place) override;
    Result<std::vector<StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    KeyVaultStore(std::unique_ptr<AzureSession> session, std::string prefix);

    std::string pathOf(const std::string& secret) const;
    Result<domain::Page<boost::json::object>> page(const std::string& path);
    Result<std::string> add(const StoreKey& key, std::span<const std::uint8_t> payload);
    /// None if it is not there.
    Result<std::optional<StoredVersion>> find(const StoreKey& key);
    Result<Done> enable(const StoreKey& key, const std::string& place, bool enabled);
    Result<Done> purge(const std::string& secret);

    const std::unique_ptr<AzureSession> m_session;
    const std::string m_prefix;
    const StoreTraits m_traits;
};

} // namespace strongroom::providers
