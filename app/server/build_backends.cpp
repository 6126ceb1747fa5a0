// One place that knows every kind of store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/build_backends.h"

#include "base/private_file.h"
#include "crypto/random.h"
#include "providers/devstore/yaml_store.h"
#include "providers/openbao/kv_store.h"

namespace strongroom::app {
namespace {

using Store = Result<std::unique_ptr<providers::VersionStore>>;

std::string settingOf(const domain::StorageBackend& backend, const std::string& name)
{
    const auto found = backend.settings.find(name);
    return found == backend.settings.end() ? std::string() : found->second;
}

Store openBao(const domain::StorageBackend& backend, const domain::BackendCredentials& credentials,
              providers::Outbound& outbound)
{
    const auto token = credentials.find("token");
    if (token == credentials.end())
        return Error{ErrorKind::InvalidInput, "Give the token.", {}, "credentials.token"};
    auto session = providers::BaoSession::create(
        {settingOf(backend, "address"), settingOf(backend, "namespace"), {}},
        providers::BaoToken{token->second.clone()}, outbound);
    if (!session)
        return session.error();
    providers::KvPlace place;
    if (const auto mount = settingOf(backend, "mount"); !mount.empty())
        place.mount = mount;
    place.prefix = "strongroom/" + backend.organization.value;
    return providers::KvStore::create(std::move(*session), place);
}

} // namespace

std::vector<domain::BackendKind> backendKinds(const ServerConfig&)
{
    return {};
}

Result<Done> buildBackends(ControlPlane& plane, const ServerConfig& config)
{
    constexpr std::size_t keySize = 32;
    auto key = keyFromFile(config.platformKeyFile(), keySize,
                           [] { return crypto::randomSecret(keySize); });
    if (!key)
        return key.error();
    auto rules = providers::OutboundRules::parse(config.outboundAllow);
    if (!rules)
        return rules.error();
    plane.outbound = std::make_unique<providers::Outbound>(std::move(*rules));
    plane.backends.emplace(
        *plane.storage, std::move(*key),
        [&outbound = *plane.outbound,
         development = config.development](const domain::StorageBackend& backend,
                                           const domain::BackendCredentials& credentials) -> Store {
            if (backend.backend.kind == "openbao")
                return openBao(backend, credentials, outbound);
            if (backend.backend.kind == "yaml" && development)
                return providers::YamlStore::create(settingOf(backend, "folder"));
            return Error{ErrorKind::InvalidInput, "There is no such kind here.", {}, "kind"};
        },
        plane.clock, *plane.log);
    return Done{};
}

} // namespace strongroom::app
