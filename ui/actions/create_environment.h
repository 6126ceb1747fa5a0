// The person adds an environment to the organization.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/directory_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void createEnvironment(client::DirectoryApi& directory, domain::OrganizationId organization,
                       domain::Environment environment, QObject* asker,
                       Then<domain::Environment> then);

} // namespace strongroom::ui
