// The person brings an older version's content back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void rollbackVersion(client::SecretsApi& secrets, client::SecretAt secret, std::uint32_t number,
                     std::string note, QObject* asker, Then<domain::Version> then);

} // namespace strongroom::ui
