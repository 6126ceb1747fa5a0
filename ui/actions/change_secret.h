// The person changes what a secret is called and how it is described.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void changeSecret(client::SecretsApi& secrets, client::SecretAt secret, domain::SecretChange change,
                  QObject* asker, Then<domain::Secret> then);

} // namespace strongroom::ui
