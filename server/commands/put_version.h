// Adds a version to a secret: new content, or the content of an older version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/alter_secret.h"
#include "server/commands/certificates/version_ends.h"
#include "server/commands/store_version.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// A version to be, and what was told of the certificates among the values that it is given.
struct VersionWish
{
    domain::NewVersion version{};
    domain::CertificateEnds ends{};
};

/// Fails with VersionConflict if the secret moved on, also while the runner was at work; nothing is
/// kept then.
boost::asio::awaitable<Result<domain::Version>>
putVersion(CommandContext& context, CertificateEndStorage ends, Caller caller, SecretAt at,
           VersionWish wish, Witness<domain::Version> witness);

/// A new version with the content of an older one. Needs leave to write, not to reveal.
boost::asio::awaitable<Result<domain::Version>>
rollbackVersion(CommandContext& context, CertificateEndStorage ends, Caller caller, SecretAt at,
                RollbackWish rollback, Witness<domain::Version> witness);

} // namespace strongroom::server
