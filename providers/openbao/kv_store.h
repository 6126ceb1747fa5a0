// Versions in the KV engine (version 2) of an OpenBao or HashiCorp Vault server.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/openbao/bao_session.h"
#include "providers/store/version_store.h"

#include <memory>

namespace strongroom::providers {

struct KvPlace
{
    std::string mount = "secret";
    std::string prefix = "strongroom";
};

/// The least that a token or role needs for a store there, as a policy in HCL.
std::string kvStorePolicy(const KvPlace& place);

/// Each version is an entry of its own, "<prefix>/<secret>/<version>", written once under
/// check-and-set: the engine forgets old versions of an entry (ten, unless told otherwise) and
/// knows no names for them. Its own delete, undelete and destroy are ours.
class KvStore final : public VersionStore
{
public:
    /// Fails with InvalidInput for a mount or prefix that is none.
    static Result<std::unique_ptr<VersionStore>> create(std::unique_ptr<BaoSession> session,
                                                        KvPlace place);

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
    KvStore(std::unique_ptr<BaoSession> session, KvPlace place);

    std::string path(std::string_view kind, const std::string& below) const;
    std::string right(std::string_view capability, std::string_view kind) const;
    Result<std::vector<std::string>> keysBelow(const std::string& below, const std::string& query);
    Result<StoredVersion> stateOf(const StoreKey& key);
    Result<Done> change(std::string_view kind, const StoreKey& key, const std::string& place);
    Result<std::string> alreadyThere(const StoreKey& key, std::span<const std::uint8_t> payload);

    const std::unique_ptr<BaoSession> m_session;
    const KvPlace m_place;
    const StoreTraits m_traits;
};

} // namespace strongroom::providers
