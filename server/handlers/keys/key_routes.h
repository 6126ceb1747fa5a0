// The addresses of keys and re-wraps.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/keys/key_storage.h"
#include "server/tunnel/rings.h"

namespace strongroom::server {

/// All must outlive the router.
void addKeyRoutes(Router& router, ApiContext& context, KeyStorage& keys, Rings& rings);

} // namespace strongroom::server
