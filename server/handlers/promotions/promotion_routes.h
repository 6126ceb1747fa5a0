// Promoting values between environments, and asking beforehand who would have to agree.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/certificates/certificate_end_storage.h"
#include "server/tunnel/promoter.h"

namespace strongroom::server {

/// All must outlive the router.
void addPromotionRoutes(Router& router, ApiContext& context, Promoter& promoter,
                        CertificateEndStorage ends);

} // namespace strongroom::server
