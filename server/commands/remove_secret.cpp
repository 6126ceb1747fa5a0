// Removing is reversible: the state changes, nothing else goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/remove_secret.h"

namespace strongroom::server {
namespace {

using domain::SecretState;

Result<domain::Secret> move(CommandContext& context, const Caller& caller, const SecretAt& at,
                            const std::string& action, SecretState from, SecretState to)
{
    return alterSecret(
        context, caller, at, action,
        [=](StorageWriter&, domain::Secret& secret, std::vector<domain::Version>&) -> Result<Done> {
            if (secret.state != from)
                return Error{ErrorKind::VersionConflict,
                             "The secret is " + std::string(nameOf(secret.state)) + " already."};
            secret.state = to;
            return Done{};
        });
}

} // namespace

Result<domain::Secret> removeSecret(CommandContext& context, const Caller& caller,
                                    const SecretAt& at)
{
    return move(context, caller, at, "secret.remove", SecretState::Active, SecretState::Deleted);
}

Result<domain::Secret> restoreSecret(CommandContext& context, const Caller& caller,
                                     const SecretAt& at)
{
    return move(context, caller, at, "secret.restore", SecretState::Deleted, SecretState::Active);
}

} // namespace strongroom::server
