// The address of who used what.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/uses/use_storage.h"

namespace strongroom::server {

/// All must outlive the router.
void addUsesRoute(Router& router, ApiContext& context, UseStorage& uses);

} // namespace strongroom::server
