// A grant must fit what is asked, field by field, and be alive.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/reader_check.h"

namespace strongroom::runner {

Result<Done> GrantCheck::check(const domain::ReleaseKeysRequest& request)
{
    const auto refuse = [](const char* why) { return Error{ErrorKind::Forbidden, why}; };
    const auto& grant = request.grant;
    if (grant.organization != request.context.organization)
        return refuse("The grant is of another organization.");
    if (grant.secret != request.context.secret)
        return refuse("The grant is for another secret.");
    if (grant.expiresAt <= m_clock.now())
        return refuse("The grant has expired.");
    if (grant.keys.empty())
        return refuse("The grant names no key.");
    if (grant.uses > grant.maxUses)
        return refuse("The grant was used already.");
    if (auto purpose = domain::check(grant.purpose); !purpose)
        return purpose;
    return Done{};
}

} // namespace strongroom::runner
