// The person saves a new version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/actions/put_version.h"

namespace strongroom::ui {

void putVersion(client::SecretsApi& secrets, client::SecretAt secret, client::VersionDraft draft,
                QObject* asker, Then<domain::Version> then)
{
    report(secrets.putVersion(std::move(secret), std::move(draft)), asker, std::move(then));
}

} // namespace strongroom::ui
