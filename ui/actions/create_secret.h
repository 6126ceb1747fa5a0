// The person creates a secret with its first version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void createSecret(client::SecretsApi& secrets, domain::OrganizationId organization,
                  client::SecretDraft draft, QObject* asker, Then<domain::Secret> then);

} // namespace strongroom::ui
