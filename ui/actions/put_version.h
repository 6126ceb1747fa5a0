// The person saves a new version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void putVersion(client::SecretsApi& secrets, client::SecretAt secret, client::VersionDraft draft,
                QObject* asker, Then<domain::Version> then);

} // namespace strongroom::ui
