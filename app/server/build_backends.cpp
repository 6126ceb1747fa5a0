// One place that knows every kind of store.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/build_backends.h"

#include "app/server/builtin/organization_store.h"
#include "base/private_file.h"
#include "crypto/random.h"
#include "providers/backends/open_store.h"
#include "providers/https/json_answer.h"
#include "providers/remote/remote_store.h"

#include <algorithm>

namespace strongroom::app {
namespace {

using Store = Result<std::unique_ptr<providers::VersionStore>>;

constexpr std::string_view storeField = "store";

bool offers(const providers::StoreKindInfo& info, std::string_view mode)
{
    return std::ranges::find(info.modes, mode) != info.modes.end();
}

std::vector<std::string> lacksOf(const providers::StoreTraits& traits)
{
    std::vector<std::string> lacks;
    if (!traits.softDelete)
        lacks.emplace_back("soft_delete");
    if (!traits.undelete)
        lacks.emplace_back("undelete");
    if (!traits.destroyVersion)
        lacks.emplace_back("destroy");
    return lacks;
}

domain::BackendKind kindOf(const providers::StoreKindInfo& info)
{
    domain::BackendKind kind;
    kind.kind = info.name;
    kind.title = info.title;
    kind.modes = {domain::BackendMode::Inline};
    if (offers(info, providers::crossAccountMode))
        kind.modes.push_back(domain::BackendMode::CrossAccount);
    // None that needs an identity of this process, which serves others as well.
    for (const auto way : info.modes)
        if (way != providers::delegatedMode)
            kind.ways.emplace_back(way);
    for (const auto& field : info.fields)
        kind.fields.push_back({std::string(field.name), field.secret, field.required,
                               std::string(field.help), std::string(field.mode),
                               std::string(field.preset)});
    kind.permissions = providers::storePolicy({info.kind, {}});
    kind.largestPayload = info.traits.largestPayload;
    kind.cannot = lacksOf(info.traits);
    return kind;
}

SecretBytes textOf(const domain::BackendCredentials& credentials)
{
    if (credentials.empty())
        return SecretBytes(0);
    boost::json::object object(providers::wipedStorage());
    for (const auto& [name, value] : credentials) {
        const auto bytes = value.reveal();
        object[name] = std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    }
    return providers::serialized(object);
}

/// What stands behind the name, and what it can, is told by the runner when it is asked.
domain::BackendKind runnerKind()
{
    domain::BackendKind kind;
    kind.kind = domain::runnerBackend;
    kind.title = "Through a runner";
    kind.modes = {domain::BackendMode::RunnerDelegated};
    kind.fields = {{std::string(storeField),
                    false,
                    true,
                    "The name that the runner's configuration gives the store.",
                    {},
                    {}}};
    return kind;
}

Store openThroughRunner(const domain::StorageBackend& backend,
                        const domain::BackendCredentials& credentials, ControlPlane& plane)
{
    if (!credentials.empty())
        return Error{ErrorKind::InvalidInput,
                     "A backend that a runner reaches has its credentials there.",
                     {},
                     "credentials"};
    for (const auto& [name, value] : backend.settings)
        if (name != storeField)
            return Error{ErrorKind::InvalidInput, "There is no such setting.", {}, name};
    const auto named = backend.settings.find(std::string(storeField));
    return providers::RemoteStore::create(
        named == backend.settings.end() ? std::string() : named->second,
        [&plane, organization = backend.organization](wire::json::object question) {
            return plane.tunnels->askStore(organization, std::move(question));
        });
}

/// Errors name the form's field, as it stands in a request.
Error atField(Error error, const domain::BackendCredentials& credentials)
{
    if (error.field.empty() || error.kind != ErrorKind::InvalidInput)
        return error;
    const bool secret = credentials.contains(error.field);
    error.field = (secret ? "credentials." : "settings.") + error.field;
    return error;
}

/// Null where it is our own database.
Store openBuiltin(const std::optional<BuiltinStoreConfig>& config,
                  const domain::OrganizationId& organization, ControlPlane& plane)
{
    if (!config)
        return std::unique_ptr<providers::VersionStore>();
    constexpr auto kind = providers::StoreKind::Openbao;
    return std::unique_ptr<providers::VersionStore>(std::make_unique<OrganizationStore>(
        config->of(organization), providers::infoOf(kind).traits,
        [&plane](const auto& settings, const auto& credentials) -> Store {
            providers::StoreHost host;
            host.ownIdentity = true; // Nobody but the operator has entered any of this.
            return providers::openStore({kind, settings}, textOf(credentials),
                                        *plane.builtinOutbound, plane.clock, host);
        }));
}

/// Of the operator's store alone: a rule among those of the backends would let tenants call it.
Result<std::unique_ptr<providers::Outbound>> outboundTo(const std::string& address)
{
    const auto url = providers::readOutboundUrl(address);
    if (!url)
        return url.error();
    const bool v6 = url->host.find(':') != std::string::npos;
    const std::vector<std::string> rule{(url->clear ? "http://" : "")
                                        + (v6 ? '[' + url->host + ']' : url->host) + ':'
                                        + std::to_string(url->port)};
    auto rules = providers::OutboundRules::parse(rule);
    if (!rules)
        return rules.error();
    return std::make_unique<providers::Outbound>(std::move(*rules));
}

Store open(const domain::StorageBackend& backend, const domain::BackendCredentials& credentials,
           ControlPlane& plane, const ServerConfig& config)
{
    if (backend.backend.kind == domain::builtinBackend)
        return openBuiltin(config.builtinStore, backend.organization, plane);
    if (backend.backend.kind == domain::runnerBackend) {
        auto store = openThroughRunner(backend, credentials, plane);
        return store ? std::move(store) : Store(atField(store.error(), credentials));
    }
    const auto kind = providers::storeKindOf(backend.backend.kind);
    if (!kind || (*kind == providers::StoreKind::YamlFiles && !config.development))
        return Error{ErrorKind::InvalidInput, "There is no such kind of backend here.", {}, "kind"};
    providers::StoreSettings settings{*kind, backend.settings};
    if (backend.mode == domain::BackendMode::CrossAccount)
        settings.values[std::string(domain::wayField)] = providers::crossAccountMode;
    providers::StoreHost host;
    host.development = config.development;
    host.externalId = backend.organization.value;
    host.environment = [](const char* name) -> const char* { return std::getenv(name); };
    auto store =
        providers::openStore(settings, textOf(credentials), *plane.outbound, plane.clock, host);
    return store ? std::move(store) : Store(atField(store.error(), credentials));
}

} // namespace

BackendKindsOf backendKinds(const ServerConfig& config)
{
    return [development = config.development,
            principal = config.awsPrincipal](const domain::OrganizationId& organization) {
        std::vector<domain::BackendKind> kinds;
        for (const auto& info : providers::storeKinds())
            if (info.kind != providers::StoreKind::YamlFiles || development)
                kinds.push_back(kindOf(info));
        for (auto& kind : kinds)
            if (std::ranges::find(kind.modes, domain::BackendMode::CrossAccount)
                != kind.modes.end())
                kind.trust = providers::awsTrustPolicy(principal, organization.value);
        kinds.push_back(runnerKind());
        return kinds;
    };
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
    if (config.builtinStore) {
        auto outbound = outboundTo(config.builtinStore->settings.at("address"));
        if (!outbound)
            return outbound.error();
        plane.builtinOutbound = std::move(*outbound);
    }
    plane.backends.emplace(
        *plane.storage, std::move(*key),
        [&plane, &config](const domain::StorageBackend& backend,
                          const domain::BackendCredentials& credentials) -> Store {
            return open(backend, credentials, plane, config);
        },
        plane.clock, *plane.log);
    return Done{};
}

} // namespace strongroom::app
