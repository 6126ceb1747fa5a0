// The person adds an environment to the organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/create_environment.h"

namespace strongroom::ui {

void createEnvironment(client::DirectoryApi& directory, domain::OrganizationId organization,
                       domain::Environment environment, QObject* asker,
                       Then<domain::Environment> then)
{
    report(directory.createEnvironment(std::move(organization), std::move(environment)), asker,
           std::move(then));
}

} // namespace strongroom::ui
