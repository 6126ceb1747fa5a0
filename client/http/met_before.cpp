// Its place first, then its newest version.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "client/http/met_before.h"

#include "models/domain/custody.h"

namespace strongroom::client {

Result<Done> expectMetBefore(ServerMemory& memory, const domain::Secret& secret,
                             const std::vector<domain::Version>& versions,
                             const std::string& undone)
{
    if (auto known =
            memory.meetSecret({secret.organization, secret.environment, secret.slug}, secret.id);
        !known)
        return known;
    const auto met = memory.newestOf(secret.id);
    if (!met)
        return met.error();
    if (versions.empty() || versions.front().number < *met)
        return Error{ErrorKind::Forged,
                     "The server may be hiding version " + std::to_string(*met)
                         + " of this secret, which was met here before. " + undone,
                     {},
                     std::string(domain::memoryField)};
    return Done{};
}

} // namespace strongroom::client
