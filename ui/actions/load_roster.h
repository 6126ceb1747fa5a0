// Loads all that may be known of who belongs here and what they were given.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/access_api.h"
#include "models/domain/access_roster.h"
#include "ui/actions/outcome.h"

namespace strongroom::ui {

/// Whoever may not know who was given what is told of members and teams alone.
void loadRoster(client::AccessApi& access, domain::OrganizationId organization, QObject* asker,
                Then<domain::AccessRoster> then);

} // namespace strongroom::ui
