// What changing, removing, restoring and version deeds share: one secret, one revision, one
// transaction.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "server/commands/command_context.h"

#include <functional>
#include <string>
#include <vector>

namespace strongroom::server {

/// Which secret, as of which revision the caller saw it.
struct SecretAt
{
    domain::SecretId secret{};
    std::uint64_t revision = 0;
};

/// Changes `secret`, or states of its versions through `writer`; what it fails with undoes
/// everything.
using Alteration = std::function<Result<Done>(StorageWriter& writer, domain::Secret& secret,
                                              std::vector<domain::Version>& versions)>;

/// Asks leave (Write), holds the caller to the revision, alters, and puts state, snapshots, event
/// and change-feed line into one transaction. Afterwards the newest version that is not deleted is
/// current.
Result<domain::Secret> alterSecret(CommandContext& context, const Caller& caller,
                                   const SecretAt& at, const std::string& action,
                                   const Alteration& alteration);

/// Puts the altered secret and its record into the transaction of `writer`; moves the revision.
/// `before` is the snapshot from before anything was altered, `approval` what others agreed to.
Result<Done> recordAlteration(CommandContext& context, const Caller& caller, StorageWriter& writer,
                              const std::string& action, std::string before, domain::Secret& secret,
                              const std::string& approval = {});

} // namespace strongroom::server
