// The person changes what a secret is called and how it is described.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/change_secret.h"

namespace strongroom::ui {

void changeSecret(client::SecretsApi& secrets, client::SecretAt secret, domain::SecretChange change,
                  QObject* asker, Then<domain::Secret> then)
{
    report(secrets.change(std::move(secret), std::move(change)), asker, std::move(then));
}

} // namespace strongroom::ui
