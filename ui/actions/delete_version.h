// The person deletes exactly the version named, or takes that back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void deleteVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                   QObject* asker, Then<domain::Version> then);
void undeleteVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                     QObject* asker, Then<domain::Version> then);

} // namespace strongroom::ui
