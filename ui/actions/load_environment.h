// The person looks at a whole environment: its secrets, and the keys that they hold now.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "models/domain/environment_secret.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

/// Every secret of the environment. Whose versions this person may not see comes without keys.
void loadEnvironment(client::SecretsApi& secrets, domain::OrganizationId organization,
                     domain::EnvironmentId environment, QObject* asker,
                     Then<std::vector<domain::EnvironmentSecret>> then);

} // namespace strongroom::ui
