// A version's state turned, exactly the one that was named.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/delete_version.h"

#include <algorithm>

namespace strongroom::server {
namespace {

using domain::VersionState;

Result<domain::Version> turn(CommandContext& context, const Caller& caller, const SecretAt& at,
                             std::uint32_t number, const std::string& action, VersionState to)
{
    auto altered =
        alterSecret(context, caller, at, action,
                    [&](StorageWriter& writer, domain::Secret&,
                        std::vector<domain::Version>& versions) -> Result<Done> {
                        const auto found =
                            std::ranges::find(versions, number, &domain::Version::number);
                        if (found == versions.end())
                            return Error{ErrorKind::NotFound, "The version was not found."};
                        if (found->state == to || found->state == VersionState::Destroyed)
                            return Error{ErrorKind::VersionConflict,
                                         "Version " + std::to_string(number) + " is "
                                             + std::string(nameOf(found->state)) + " already."};
                        found->state = to;
                        return writer.setVersionState(found->id, to);
                    });
    if (!altered)
        return altered.error();
    auto stored = context.storage.version(*altered, number);
    if (!stored)
        return stored.error();
    return std::move(stored->version);
}

} // namespace

Result<domain::Version> deleteVersion(CommandContext& context, const Caller& caller,
                                      const SecretAt& at, std::uint32_t number)
{
    return turn(context, caller, at, number, "version.delete", VersionState::Deleted);
}

Result<domain::Version> undeleteVersion(CommandContext& context, const Caller& caller,
                                        const SecretAt& at, std::uint32_t number)
{
    return turn(context, caller, at, number, "version.undelete", VersionState::Created);
}

} // namespace strongroom::server
