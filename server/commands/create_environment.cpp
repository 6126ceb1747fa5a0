// An environment and its line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/create_environment.h"

#include "server/audit/snapshot.h"

namespace strongroom::server {

Result<domain::Environment> createEnvironment(CommandContext& context, const Caller& caller,
                                              domain::Environment environment)
{
    environment.organization = caller.organization;
    Deed deed;
    deed.action = "environment.create";
    deed.resourceKind = "environment";
    deed.resourceId = environment.id.value;
    deed.resourceName = environment.name;
    if (auto allowed = permit(context, caller, domain::Capability::Manage, deed); !allowed)
        return allowed.error();
    deed.after = snapshotOf(environment);
    auto written = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        if (auto added = writer.addEnvironment(environment); !added)
            return added;
        return context.recorder.record(writer, caller.organization, caller.actor(), deed);
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return environment;
}

} // namespace strongroom::server
