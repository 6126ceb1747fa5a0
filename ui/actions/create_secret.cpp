// The person creates a secret with its first version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/create_secret.h"

namespace strongroom::ui {

void createSecret(client::SecretsApi& secrets, domain::OrganizationId organization,
                  client::SecretDraft draft, QObject* asker, Then<domain::Secret> then)
{
    report(secrets.create(std::move(organization), std::move(draft)), asker, std::move(then));
}

} // namespace strongroom::ui
