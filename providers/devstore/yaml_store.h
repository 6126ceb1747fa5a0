// Versions in YAML files that a developer can open: for trying things out, and nothing else.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "providers/store/version_store.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace strongroom::providers {

/// A file a secret, "<folder>/<secret>.yaml", replaced as a whole. One process at a time.
class YamlStore final : public VersionStore
{
public:
    /// Fails with InvalidInput for a path that is not absolute.
    static Result<std::unique_ptr<VersionStore>> create(std::string folder);

    const StoreTraits& traits() const override { return m_traits; }
    Result<Done> authenticate() override { return openFolder(); }
    Result<std::string> put(const StoreKey& key, std::span<const std::uint8_t> payload) override;
    Result<Bytes> read(const StoreKey& key, const std::string& place) override;
    Result<std::vector<StoredVersion>> list(const std::string& secret) override;
    Result<Done> remove(const StoreKey& key, const std::string& place) override;
    Result<Done> undelete(const StoreKey& key, const std::string& place) override;
    Result<Done> destroy(const StoreKey& key, const std::string& place) override;
    Result<Done> destroySecret(const std::string& secret) override;
    Result<domain::Page<std::string>> secrets(const std::string& cursor) override;

private:
    struct Kept
    {
        StoredState state = StoredState::Live;
        Bytes payload{};
    };
    using File = std::map<std::string, Kept>;

    explicit YamlStore(std::string folder);
    Result<Done> openFolder() const;
    std::string pathOf(const std::string& secret) const;
    Result<File> load(const std::string& secret) const;
    Result<Done> save(const std::string& secret, const File& file) const;
    Result<Done> change(const StoreKey& key, const std::function<Result<Done>(Kept*)>& how);

    const std::string m_folder;
    const StoreTraits m_traits;
    std::mutex m_mutex{};
};

} // namespace strongroom::providers
