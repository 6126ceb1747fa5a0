// Access reviews over HTTP.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/reviews/review_storage.h"

namespace strongroom::server {

/// `reviews` is borrowed for as long as the server runs.
void addReviewRoutes(Router& router, ApiContext& context, ReviewStorage& reviews);

} // namespace strongroom::server
