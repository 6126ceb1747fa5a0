// When certificates end, for whoever may know of their secrets.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"
#include "server/storage/certificates/certificate_end_storage.h"

namespace strongroom::server {

/// What the caller may list, `query` says what of it. Names of keys are told: an API key needs
/// leave to see versions. Fails with Forbidden.
Result<domain::Page<domain::CertificateEnd>> listCertificateEnds(CommandContext& context,
                                                                 const CertificateEndStorage& ends,
                                                                 const Caller& caller,
                                                                 EndsQuery query);

} // namespace strongroom::server
