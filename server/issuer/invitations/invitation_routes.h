// Where invited people make themselves an account.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/http/pool.h"
#include "server/http/router.h"
#include "server/issuer/issuer.h"
#include "server/storage/invitations/invitation_storage.h"

#include <functional>
#include <string>

namespace strongroom::server {

/// Makes the invited person what they were invited to be; if it fails, so does the acceptance.
using InvitedObserver =
    std::function<Result<Done>(const Account& account, const domain::Invitation& invitation)>;

/// Beside the authorize page.
std::string invitationPageAddress(const IssuerSettings& settings);

void addInvitationPageRoutes(Router& router, Issuer& issuer, InvitationStorage& invitations,
                             const Clock& clock, InvitedObserver accepted, Pool& pool);

} // namespace strongroom::server
