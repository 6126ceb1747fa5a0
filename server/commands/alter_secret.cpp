// One transaction from the look at a secret to its line on the record.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/alter_secret.h"

#include "server/audit/snapshot.h"
#include "server/commands/single_deeds.h"

#include <algorithm>

namespace strongroom::server {
namespace {

/// The newest version that can be read is the current one.
void chooseCurrent(domain::Secret& secret, std::vector<domain::Version>& versions)
{
    secret.currentVersion = 0;
    secret.keyCount = 0;
    for (auto& version : versions) {
        version.current =
            version.state == domain::VersionState::Created && secret.currentVersion == 0;
        if (version.current) {
            secret.currentVersion = version.number;
            secret.keyCount = static_cast<std::uint32_t>(version.keys.size());
        }
    }
}

} // namespace

Result<Done> recordAlteration(CommandContext& context, const Caller& caller, StorageWriter& writer,
                              const std::string& action, std::string before, domain::Secret& secret,
                              const std::string& approval)
{
    ++secret.revision;
    secret.updatedAt = context.clock.now();
    secret.updatedBy = caller.principal.name;
    if (auto updated = writer.updateSecret(secret); !updated)
        return updated;
    const auto versions = writer.versions(secret.id);
    if (!versions)
        return versions.error();
    auto deed = deedOn(context, action, secret);
    deed.approvalId = approval;
    deed.before = std::move(before);
    deed.after = snapshotOf(secret, currentOf(*versions));
    return context.recorder.record(writer, caller.organization, caller.actor(), deed);
}

Result<domain::Secret> alterWithin(CommandContext& context, const Caller& caller,
                                   StorageWriter& writer, const SecretAt& at,
                                   const std::string& action, const Alteration& alteration,
                                   const std::string& approval)
{
    const auto secret = writer.secret(caller.organization, at.secret);
    if (!secret)
        return secret.error();
    if (auto same = expectRevision(*secret, at.revision); !same)
        return same.error();
    auto versions = writer.versions(at.secret);
    if (!versions)
        return versions.error();
    auto altered = *secret;
    auto before = snapshotOf(*secret, currentOf(*versions));
    if (auto done = alteration(writer, altered, *versions); !done)
        return done.error();
    chooseCurrent(altered, *versions);
    if (auto recorded =
            recordAlteration(context, caller, writer, action, std::move(before), altered, approval);
        !recorded)
        return recorded.error();
    return altered;
}

Result<domain::Secret> alterSecret(CommandContext& context, const Caller& caller,
                                   const SecretAt& at, const std::string& action,
                                   const Alteration& alteration)
{
    if (auto allowed = permit(context, caller, domain::Capability::Write, objectOf(at.secret),
                              attempt(action, at.secret));
        !allowed)
        return allowed.error();
    domain::Secret altered;
    auto written = context.storage.write([&](StorageWriter& writer) -> Result<Done> {
        auto done = alterWithin(context, caller, writer, at, action, alteration);
        if (!done)
            return done.error();
        altered = std::move(*done);
        return Done{};
    });
    if (!written)
        return written.error();
    context.recorder.committed();
    return altered;
}

} // namespace strongroom::server
