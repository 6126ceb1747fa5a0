// HTTP in, command on the pool, HTTP out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/backends/backend_routes.h"

#include "models/wire/backend_json.h"
#include "server/commands/backends/manage_backends.h"
#include "server/handlers/acting.h"

namespace strongroom::server {
namespace {

Result<domain::BackendId> idOf(const Request& request)
{
    return idIn<domain::BackendId>(request, "backend", "The backend");
}

/// An act on the backend of the path.
template <class Act>
Handler actingOn(ApiContext& context, Backends& backends, Act act)
{
    return acting(context,
                  [act, &backends](ApiContext& api, const Caller& caller, const Request& request) {
                      const auto id = idOf(request);
                      using Answer = decltype(act(api.commands, backends, caller, *id));
                      return id ? act(api.commands, backends, caller, *id) : Answer(id.error());
                  });
}

Result<domain::StorageBackend> change(ApiContext& api, Backends& backends, const Caller& caller,
                                      const Request& request)
{
    const auto id = idOf(request);
    if (!id)
        return id.error();
    const auto revision = ifMatchOf(request);
    if (!revision)
        return Error{ErrorKind::InvalidInput,
                     "Say in If-Match which revision of the backend you saw.",
                     {},
                     "If-Match"};
    auto wish = bodyOf<domain::BackendChange>(request);
    if (!wish)
        return wish.error();
    return changeBackend(api.commands, backends, caller, {*id, *revision}, std::move(*wish));
}

} // namespace

void addBackendRoutes(Router& router, ApiContext& context, Backends& backends,
                      BackendKindsOf kindsOf)
{
    const auto base = std::string(organizationPath) + "/backends";
    const auto one = base + "/{backend}";
    router.add(Method::Get, base,
               acting(context, [&backends](ApiContext& api, const Caller& caller, const Request&) {
                   return asPage(listBackends(api.commands, backends, caller));
               }));
    router.add(Method::Post, base,
               acting(
                   context,
                   [&backends](ApiContext& api, const Caller& caller,
                               const Request& request) -> Result<domain::StorageBackend> {
                       auto wish = bodyOf<domain::NewBackend>(request);
                       if (!wish)
                           return wish.error();
                       return createBackend(api.commands, backends, caller, std::move(*wish));
                   },
                   201));
    router.add(Method::Get, std::string(organizationPath) + "/backend-kinds",
               acting(context, [kindsOf](ApiContext& api, const Caller& caller, const Request&) {
                   using Kinds = Result<std::vector<domain::BackendKind>>;
                   const auto allowed = api.commands.policy.decide(
                       caller.principal, domain::Capability::SeeSecrets, caller.organization);
                   return asPage(allowed ? Kinds(kindsOf(caller.organization))
                                         : Kinds(allowed.error()));
               }));
    router.add(Method::Post, std::string(organizationPath) + "/backend-tests",
               acting(context,
                      [&backends](ApiContext& api, const Caller& caller,
                                  const Request& request) -> Result<domain::BackendCheck> {
                          auto wish = bodyOf<domain::NewBackend>(request);
                          if (!wish)
                              return wish.error();
                          return testNewBackend(api.commands, backends, caller, std::move(*wish));
                      }));
    router.add(Method::Get, one, actingOn(context, backends, getBackend));
    router.add(Method::Delete, one, actingOn(context, backends, removeBackend));
    router.add(Method::Post, one + "/test", actingOn(context, backends, testBackend));
    router.add(Method::Post, one + "/default", actingOn(context, backends, setDefaultBackend));
    router.add(
        Method::Patch, one,
        acting(context, [&backends](ApiContext& api, const Caller& caller, const Request& request) {
            return change(api, backends, caller, request);
        }));
}

} // namespace strongroom::server
