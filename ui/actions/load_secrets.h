// The person opens a list: all of its pages, one after another.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

/// Every secret that `query` finds. `query.cursor` is where to begin.
void loadSecrets(client::SecretsApi& secrets, client::SecretQuery query, QObject* asker,
                 Then<std::vector<domain::Secret>> then);

} // namespace strongroom::ui
