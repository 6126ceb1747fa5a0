// HTTP in, command on the pool, HTTP out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/machines/machines.h"

#include "models/wire/machine_json.h"
#include "server/commands/machines/api_keys.h"
#include "server/commands/machines/service_accounts.h"
#include "server/handlers/acting.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using boost::asio::awaitable;

void addApiKeyRoutes(Router& router, ApiContext& context, MachineStorage& machines)
{
    const auto base = std::string(organizationPath) + "/api-keys";
    router.add(Method::Get, base,
               acting(context, [&machines](ApiContext& api, const Caller& caller, const Request&) {
                   return asPage(listApiKeys(api.commands, machines, caller));
               }));
    router.add(Method::Post, base,
               acting(
                   context,
                   [&machines](ApiContext& api, const Caller& caller,
                               const Request& request) -> Result<domain::IssuedApiKey> {
                       auto wish = bodyOf<domain::NewApiKey>(request);
                       if (!wish)
                           return wish.error();
                       return createApiKey(api.commands, machines, caller, std::move(*wish));
                   },
                   201));
    router.add(Method::Delete, base + "/{key}",
               acting(context,
                      [&machines](ApiContext& api, const Caller& caller,
                                  const Request& request) -> Result<domain::ApiKey> {
                          const auto id = idIn<domain::ApiKeyId>(request, "key", "The API key");
                          return id ? revokeApiKey(api.commands, machines, caller, *id)
                                    : id.error();
                      }));
}

void addServiceAccountRoutes(Router& router, ApiContext& context, MachineStorage& machines)
{
    const auto base = std::string(organizationPath) + "/service-accounts";
    using Account = Result<domain::ServiceAccount>;
    const auto idOf = [](const Request& request) {
        return idIn<domain::ServiceAccountId>(request, "account", "The service account");
    };
    router.add(Method::Get, base,
               acting(context, [&machines](ApiContext& api, const Caller& caller, const Request&) {
                   return asPage(listServiceAccounts(api.commands, machines, caller));
               }));
    router.add(
        Method::Post, base,
        acting(
            context,
            [&machines](ApiContext& api, const Caller& caller, const Request& request) -> Account {
                const auto wish = bodyOf<domain::NewServiceAccount>(request);
                if (!wish)
                    return wish.error();
                return createServiceAccount(api.commands, machines, caller, *wish);
            },
            201));
    router.add(Method::Delete, base + "/{account}",
               acting(context,
                      [&machines, idOf](ApiContext& api, const Caller& caller,
                                        const Request& request) -> Account {
                          const auto id = idOf(request);
                          return id ? disableServiceAccount(api.commands, machines, caller, *id)
                                    : id.error();
                      }));
    router.add(Method::Post, base + "/{account}/credentials",
               acting(
                   context,
                   [&machines, idOf](ApiContext& api, const Caller& caller,
                                     const Request& request) -> Account {
                       const auto id = idOf(request);
                       const auto wish = bodyOf<domain::NewCredential>(request);
                       if (!id || !wish)
                           return id ? wish.error() : id.error();
                       return addCredential(api.commands, machines, caller, *id, *wish);
                   },
                   201));
}

awaitable<Reply> runners(ApiContext& context, Caller caller, Request request)
{
    auto states = co_await onPool(context.commands.pool,
                                  [&] { return listRunners(context.commands, caller); });
    if (!states)
        co_return Reply::problem(states.error(), request.id);
    // The tunnels live on this thread.
    const auto asked = context.commands.custodian.key(caller.organization);
    for (auto& one : *states)
        one.connected = asked && asked->runner == one.id;
    co_return respond(asPage(std::move(states)), request);
}

} // namespace

void addMachineRoutes(Router& router, ApiContext& context, MachineStorage& machines)
{
    addApiKeyRoutes(router, context, machines);
    addServiceAccountRoutes(router, context, machines);
    router.add(Method::Get, std::string(organizationPath) + "/runners",
               authenticated(context, runners));
}

} // namespace strongroom::server
