// The person moves a secret to the trash, or back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void removeSecret(client::SecretsApi& secrets, client::SecretAt secret, QObject* asker,
                  Then<domain::Secret> then);
void restoreSecret(client::SecretsApi& secrets, client::SecretAt secret, QObject* asker,
                   Then<domain::Secret> then);

} // namespace strongroom::ui
