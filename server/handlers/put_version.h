// Writing versions: one, an older one again, or several secrets at once.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/handlers/api_context.h"
#include "server/storage/certificates/certificate_end_storage.h"

namespace strongroom::server {

void addPutRoutes(Router& router, ApiContext& context, CertificateEndStorage ends);

} // namespace strongroom::server
