// Removing is reversible: the state changes, nothing else goes.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/remove_secret.h"

#include "server/commands/single_deeds.h"

namespace strongroom::server {
namespace {

using domain::SecretState;

Alteration turning(SecretState from, SecretState to)
{
    return
        [=](StorageWriter&, domain::Secret& secret, std::vector<domain::Version>&) -> Result<Done> {
            if (secret.state != from)
                return Error{ErrorKind::VersionConflict,
                             "The secret is " + std::string(nameOf(secret.state)) + " already."};
            secret.state = to;
            return Done{};
        };
}

} // namespace

Alteration removing()
{
    return turning(SecretState::Active, SecretState::Deleted);
}

Alteration restoring()
{
    return turning(SecretState::Deleted, SecretState::Active);
}

Result<domain::Secret> removeSecret(CommandContext& context, const Caller& caller,
                                    const SecretAt& at)
{
    return alterSecret(context, caller, at, "secret.remove", removing());
}

Result<domain::Secret> restoreSecret(CommandContext& context, const Caller& caller,
                                     const SecretAt& at)
{
    return alterSecret(context, caller, at, "secret.restore", restoring());
}

} // namespace strongroom::server
