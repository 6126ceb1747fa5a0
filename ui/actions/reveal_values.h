// The person asks to see values, for a purpose: asks once, hands the answer on, keeps nothing.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

void revealValues(client::SecretsApi& secrets, domain::OrganizationId organization,
                  domain::GrantRequest request, QObject* asker, Then<client::Revealed> then);

} // namespace strongroom::ui
