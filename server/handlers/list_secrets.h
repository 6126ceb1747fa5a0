// Secrets, versions and what belongs to an organization, for those who may see them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/key_names/key_name_storage.h"

namespace strongroom::server {

void addListRoutes(Router& router, ApiContext& context, KeyNameStorage names);

} // namespace strongroom::server
