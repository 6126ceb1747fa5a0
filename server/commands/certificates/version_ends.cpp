// An end goes where its value goes, so that it is not lost when somebody changes the key beside it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/certificates/version_ends.h"

#include "server/audit/certificate_end_snapshot.h"
#include "server/audit/snapshot.h"

namespace strongroom::server {

Result<domain::CertificateEnds> endsOfKept(CertificateEndWriter& ends,
                                           const domain::SealedVersion* from,
                                           const std::vector<std::string>& keys)
{
    if (from == nullptr || keys.empty())
        return domain::CertificateEnds{};
    auto standing = ends.of(from->context.secret, from->context.number);
    if (!standing)
        return standing;
    domain::CertificateEnds kept;
    for (const auto& key : keys)
        if (auto found = standing->extract(key))
            kept.insert(std::move(found));
    return kept;
}

Result<std::string> snapshotWithEnds(CertificateEndWriter& ends, const domain::Secret& secret,
                                     const std::vector<domain::Version>& versions)
{
    const auto standing = ends.of(secret.id, secret.currentVersion);
    if (!standing)
        return standing.error();
    return snapshotOf(secret, currentOf(versions)) + endsSnapshot(*standing);
}

Result<Done> recordVersion(CommandContext& context, const Caller& caller, StorageWriter& writer,
                           CertificateEndWriter& ends, VersionDeed deed, domain::Secret& secret)
{
    ++secret.revision;
    secret.updatedAt = context.clock.now();
    secret.updatedBy = caller.principal.name;
    if (auto updated = writer.updateSecret(secret); !updated)
        return updated;
    if (auto put = ends.put(secret, secret.currentVersion, deed.ends); !put)
        return put;
    const auto versions = writer.versions(secret.id);
    if (!versions)
        return versions.error();
    auto line = deedOn(context, std::move(deed.action), secret);
    line.before = std::move(deed.before);
    line.after = snapshotOf(secret, currentOf(*versions)) + endsSnapshot(deed.ends);
    return context.recorder.record(writer, caller.organization, caller.actor(), line);
}

} // namespace strongroom::server
