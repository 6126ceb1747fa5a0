// Writes several secrets, new ones and versions of standing ones: all of them, or none.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/import.h"
#include "server/commands/certificates/version_ends.h"
#include "server/commands/command_context.h"

#include <boost/asio/awaitable.hpp>

#include <vector>

namespace strongroom::server {

struct ImportWish
{
    std::vector<domain::ImportItem> items{};
    std::vector<domain::CertificateEnds> ends{}; ///< What was told of each of them.
};

/// Creating a secret is an import of one. `action` of the events: "secret.create" and
/// "version.put".
boost::asio::awaitable<Result<std::vector<domain::Imported>>>
importSecrets(CommandContext& context, CertificateEndStorage ends, Caller caller, ImportWish wish,
              Witness<std::vector<domain::Imported>> witness);

} // namespace strongroom::server
