// Metadata: what is absent stays as it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/change_secret.h"

#include "server/commands/single_deeds.h"

namespace strongroom::server {

Alteration changing(domain::SecretChange change)
{
    return [change = std::move(change)](StorageWriter&, domain::Secret& secret,
                                        std::vector<domain::Version>&) -> Result<Done> {
        if (secret.state != domain::SecretState::Active)
            return Error{ErrorKind::NotFound, "The secret is in the trash. Restore it first."};
        secret.name = change.name.value_or(secret.name);
        secret.description = change.description.value_or(secret.description);
        secret.labels = change.labels.value_or(secret.labels);
        secret.owner = change.owner.value_or(secret.owner);
        return Done{};
    };
}

Result<domain::Secret> changeSecret(CommandContext& context, const Caller& caller,
                                    const SecretAt& at, const domain::SecretChange& change)
{
    return alterSecret(context, caller, at, "secret.change", changing(change));
}

} // namespace strongroom::server
