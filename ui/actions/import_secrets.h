// The person imports a file: what it would do is shown first, then all of it is done, or nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "models/exchange/import_plan.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

/// Looks up what stands already in `environment` (none: the organization's own), without any value.
void planImport(client::SecretsApi& secrets, domain::OrganizationId organization,
                std::optional<domain::EnvironmentId> environment, const exchange::ParsedFile& file,
                QObject* asker, Then<std::vector<exchange::PlannedSecret>> then);

/// Does what the plan said. Takes the values over from `file`; `tellsEnds` is each draft's.
void importSecrets(client::SecretsApi& secrets, domain::OrganizationId organization,
                   std::optional<domain::EnvironmentId> environment, exchange::ParsedFile file,
                   const std::vector<exchange::PlannedSecret>& plan, QObject* asker,
                   Then<std::vector<domain::Secret>> then, bool tellsEnds = true);

} // namespace strongroom::ui
