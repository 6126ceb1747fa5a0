// Invitations to the built-in sign-in.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/invitations/invitation_storage.h"

#include <string>

namespace strongroom::server {

/// `page` is where invited people go; the token follows.
void addInvitationRoute(Router& router, ApiContext& context, InvitationStorage& invitations,
                        std::string page);

} // namespace strongroom::server
