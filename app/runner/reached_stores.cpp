// With this runner's own identity where a store is configured so: it is the organization's.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/runner/reached_stores.h"

#include "base/private_file.h"
#include "providers/backends/open_store.h"
#include "providers/https/json_answer.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace strongroom::app {
namespace {

using Store = Result<std::unique_ptr<providers::VersionStore>>;

constexpr std::string_view authorityField = "ca_certificate";

Error ofStore(Error error, const StoreConfig& store)
{
    error.message = "The store \"" + store.name + "\": " + error.message;
    return error;
}

Result<SecretBytes> secretIn(const std::string& path)
{
    const Error none{ErrorKind::InvalidInput, "There is no file of credentials at " + path + '.'};
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed)
        return none;
    return keyFromFile(path, size, [&]() -> Result<SecretBytes> { return none; });
}

Result<SecretBytes> credentialsOf(const StoreConfig& store)
{
    if (store.credentialFiles.empty())
        return SecretBytes(0);
    boost::json::object object(providers::wipedStorage());
    for (const auto& [name, path] : store.credentialFiles) {
        const auto secret = secretIn(path);
        if (!secret)
            return secret.error();
        const auto bytes = secret->reveal();
        const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        // As an editor ends its last line.
        object[name] = text.substr(0, text.find_last_not_of("\r\n") + 1);
    }
    return providers::serialized(object);
}

Store open(const StoreConfig& store, const RunnerConfig& config, KeyKinds& kinds,
           const Clock& clock)
{
    const auto kind = providers::storeKindOf(store.kind);
    if (!kind)
        return Error{ErrorKind::InvalidInput, "There is no such kind of backend.", {}, "kind"};
    const auto credentials = credentialsOf(store);
    if (!credentials)
        return credentials.error();
    providers::StoreHost host;
    host.development = config.development;
    host.ownIdentity = true;
    host.externalId = config.identity.organization.value;
    host.environment = [](const char* name) -> const char* { return std::getenv(name); };
    providers::StoreSettings settings{*kind, store.settings};
    const auto asks = [&](const auto& field) { return field.name == authorityField; };
    if (!kinds.authorities().empty() && std::ranges::any_of(infoOf(*kind).fields, asks))
        settings.values.try_emplace(std::string(authorityField), kinds.authorities());
    return providers::openStore(settings, *credentials, kinds.outbound(), clock, host);
}

} // namespace

Result<runner::NamedStores::Stores> reachedStores(const RunnerConfig& config, KeyKinds& kinds,
                                                  const Clock& clock)
{
    runner::NamedStores::Stores stores;
    for (const auto& store : config.stores) {
        auto opened = open(store, config, kinds, clock);
        if (!opened)
            return ofStore(opened.error(), store);
        stores[store.name] = std::move(*opened);
    }
    return stores;
}

} // namespace strongroom::app
