// Where a request leads, held against where a key may go.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/key_scope.h"

namespace strongroom::server {
namespace {

/// Names of the organization's parts, and who one is: of no environment, and no secret.
bool isForAll(const Request& request)
{
    for (const char* end : {"/v1/me", "/environments", "/backends", "/custodian"})
        if (request.method == Method::Get && request.path.ends_with(end))
            return true;
    return false;
}

} // namespace

Result<Done> expectInScope(CommandContext& context, const Caller& caller, const Request& request)
{
    if (!caller.principal.limits || caller.principal.limits->environments.empty()
        || isForAll(request))
        return Done{};
    const auto& within = caller.principal.limits->environments;
    const auto secret = request.parameters.find("secret");
    if (secret != request.parameters.end()) {
        const auto found = context.storage.secret(caller.organization, {secret->second});
        if (!found)
            return found.error();
        if (!found->environment || !within.contains(found->environment->value))
            return Error{ErrorKind::NotFound, "The secret was not found."};
        return Done{};
    }
    const auto asked = request.query.find("environment");
    const bool lists = request.method == Method::Get && request.path.ends_with("/secrets");
    if (lists && asked != request.query.end() && within.contains(asked->second))
        return Done{};
    return Error{ErrorKind::Forbidden,
                 lists ? "This API key is narrowed to environments: ask for the secrets of one of "
                         "them (environment=…)."
                       : "This API key is narrowed to environments, and this is in none of them."};
}

} // namespace strongroom::server
