// An organization's place in the operator's store, opened anew when its credentials change.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/builtin/builtin_config.h"
#include "models/domain/backend.h"
#include "providers/store/version_store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

namespace strongroom::app {

/// Files of credentials are looked at before each call, so that they are replaced without a
/// restart; calls under way go on with what they have.
class OrganizationStore final : public providers::VersionStore
{
public:
    using Open = std::function<Result<std::unique_ptr<VersionStore>>(
        const std::map<std::string, std::string>& settings,
        const domain::BackendCredentials& credentials)>;

    OrganizationStore(BuiltinStoreConfig config, providers::StoreTraits traits, Open open)
        : m_config(std::move(config)), m_traits(traits), m_open(std::move(open))
    {}

    const providers::StoreTraits& traits() const override { return m_traits; }
    Result<Done> authenticate() override;
    Result<std::string> put(const providers::StoreKey& key,
                            std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const providers::StoreKey& key, const std::string& place) override;
    Result<std::vector<providers::StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const providers::StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const providers::StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const providers::StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    using Moment = std::filesystem::file_time_type;

    Result<std::shared_ptr<VersionStore>> current();
    Moment newest() const;
    Result<std::unique_ptr<VersionStore>> openNow() const;

    const BuiltinStoreConfig m_config;
    const providers::StoreTraits m_traits;
    const Open m_open;
    std::mutex m_mutex{};
    std::shared_ptr<VersionStore> m_store{};
    Moment m_read{};
};

} // namespace strongroom::app
