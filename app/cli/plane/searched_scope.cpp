// One question for all environments.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/plane/searched_scope.h"

namespace strongroom::cli {

Result<SearchedScope> searchedScope(client::ControlPlane& plane,
                                    const domain::OrganizationId& organization,
                                    const std::string& slug)
{
    const auto all = wait(plane.directory.environments(organization));
    if (!all)
        return all.error();
    SearchedScope scope;
    for (const auto& environment : *all) {
        scope.names[environment.id.value] = environment.slug;
        if (environment.slug == slug)
            scope.environment = environment.id;
    }
    if (!slug.empty() && !scope.environment)
        return Error{ErrorKind::InvalidInput,
                     "There is no environment \"" + slug
                         + "\". Name one by its slug, or leave --scope out to take everything."};
    return scope;
}

std::string nameIn(const ScopeNames& names, const std::optional<domain::EnvironmentId>& environment)
{
    if (!environment)
        return "org";
    const auto found = names.find(environment->value);
    return found == names.end() ? environment->value : found->second;
}

} // namespace strongroom::cli
