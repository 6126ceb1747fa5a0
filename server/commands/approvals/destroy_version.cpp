// The version that was approved, and no other.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/approvals/destroy_version.h"

#include "models/wire/fields.h"
#include "server/audit/snapshot.h"
#include "server/commands/alter_secret.h"

#include <algorithm>

namespace strongroom::server {

using domain::VersionState;

Result<domain::Version> findDestroyable(const std::vector<domain::Version>& versions,
                                        std::uint32_t number)
{
    const auto found = std::ranges::find(versions, number, &domain::Version::number);
    if (found == versions.end())
        return Error{ErrorKind::NotFound, "The version was not found."};
    if (found->state != VersionState::Deleted)
        return Error{ErrorKind::VersionConflict,
                     found->state == VersionState::Destroyed
                         ? "This version is destroyed already."
                         : "Only a deleted version can be destroyed. Delete it first."};
    return *found;
}

Result<Done> destroyVersion(CommandContext& context, const Caller& approver,
                            const domain::Approval& approval, ApprovalWriter& approvals,
                            StorageWriter& writer)
{
    const auto content = wire::parse(approval.content);
    if (!content)
        return content.error();
    wire::ObjectReader reader(*content);
    const auto id = wire::readId<domain::SecretId>(reader, "secret");
    const auto versionId = wire::readId<domain::VersionId>(reader, "version_id");
    const auto number = wire::readNumber<std::uint32_t>(reader, "version", 0);
    if (!reader.ok())
        return reader.error();
    auto secret = writer.secret(approver.organization, id);
    if (!secret)
        return secret.error();
    const auto versions = writer.versions(id);
    if (!versions)
        return versions.error();
    const auto version = findDestroyable(*versions, number);
    if (!version)
        return version.error();
    if (version->id != versionId)
        return Error{ErrorKind::VersionConflict,
                     "This is no longer the version that was asked about."};
    auto before = snapshotOf(*secret, currentOf(*versions));
    if (auto erased = approvals.eraseVersion(versionId); !erased)
        return erased;
    if (auto set = writer.setVersionState(versionId, VersionState::Destroyed); !set)
        return set;
    return recordAlteration(context, approver, writer, "version.destroy", std::move(before),
                            *secret, approval.id.value);
}

} // namespace strongroom::server
