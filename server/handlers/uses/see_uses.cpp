// A backend in or none, numbers and names out.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/handlers/uses/see_uses.h"

#include "models/wire/used_by_json.h"
#include "server/commands/uses/see_uses.h"
#include "server/handlers/acting.h"

namespace strongroom::server {

void addUsesRoute(Router& router, ApiContext& context, UseStorage& uses)
{
    router.add(Method::Get, std::string(organizationPath) + "/uses",
               acting(context,
                      [&uses](ApiContext& api, const Caller& caller,
                              const Request& request) -> Result<domain::Uses> {
                          std::optional<domain::BackendId> of;
                          if (auto asked = queryOf(request, "backend")) {
                              if (!isId(*asked))
                                  return Error{ErrorKind::InvalidInput,
                                               "\"backend\" is the id of a backend.",
                                               {},
                                               "backend"};
                              of = domain::BackendId{std::move(*asked)};
                          }
                          return seeUses(api.commands, uses, caller, of);
                      }));
}

} // namespace strongroom::server
