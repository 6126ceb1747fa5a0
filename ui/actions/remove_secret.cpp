// The person moves a secret to the trash, or back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/remove_secret.h"

namespace strongroom::ui {

void removeSecret(client::SecretsApi& secrets, client::SecretAt secret, QObject* asker,
                  Then<domain::Secret> then)
{
    report(secrets.remove(std::move(secret)), asker, std::move(then));
}

void restoreSecret(client::SecretsApi& secrets, client::SecretAt secret, QObject* asker,
                   Then<domain::Secret> then)
{
    report(secrets.restore(std::move(secret)), asker, std::move(then));
}

} // namespace strongroom::ui
