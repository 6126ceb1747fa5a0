// Versions in Google Cloud's Secret Manager.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/gcp/google_session.h"
#include "providers/store/version_store.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::providers {

struct SecretManagerPlace
{
    std::string project{};
    std::string prefix =
        "strongroom";       ///< Lower-case letters, digits, "-" and "_": it is a label, too.
    std::string location{}; ///< Where alone payloads may lie; empty: Google chooses.
};

/// The least that an account needs for a store, as a custom role for `gcloud iam roles create`.
std::string secretManagerRole();

/// Each version is a secret of Google's, "<prefix>-<secret>-<version>", with one version of its
/// own: Google's versions carry no names, and adding one cannot be repeated safely; what is charged
/// is the same. Labels say which secret of ours each belongs to. Deleting softly disables.
class SecretManagerStore final : public VersionStore
{
public:
    /// Fails with InvalidInput, naming the setting.
    static Result<std::unique_ptr<VersionStore>> create(std::unique_ptr<GoogleSession> session,
                                                        SecretManagerPlace place);

    const StoreTraits& traits() const override { return m_traits; }
    Result<Done> authenticate() override;
    Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const StoreKey& key, const std::string& place) override;
    Result<std::vector<StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    SecretManagerStore(std::unique_ptr<GoogleSession> session, SecretManagerPlace place);

    std::string pathOf(const StoreKey& key) const;
    Result<Done> make(const StoreKey& key);
    /// None if there is no version in it yet.
    Result<std::optional<StoredVersion>> stateOf(const StoreKey& key);
    Result<std::string> add(const StoreKey& key, std::span<const std::uint8_t> payload);
    /// `verb` is "enable", "disable" or "destroy".
    Result<HttpAnswer> change(const StoreKey& key, const std::string& place,
                              const std::string& verb);
    /// The keys of a page of Google's secrets that fit the filter.
    Result<domain::Page<StoreKey>> page(const std::string& filter, const std::string& cursor);
    Result<std::vector<StoreKey>> keysOf(const std::string& secret);

    const std::unique_ptr<GoogleSession> m_session;
    const SecretManagerPlace m_place;
    const StoreTraits m_traits;
};

} // namespace strongroom::providers
