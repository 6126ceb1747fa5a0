// A grant must fit what is asked, field by field, and be alive.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "runner/custody/reader_check.h"

#include "models/domain/refusal.h"

namespace strongroom::runner {

using domain::refusal;
using domain::RefusalReason;

Result<Done> GrantCheck::check(const domain::ReleaseKeysRequest& request)
{
    const auto& grant = request.grant;
    if (grant.organization != request.context.organization)
        return refusal(RefusalReason::OrganizationDiffers);
    if (grant.secret != request.context.secret)
        return refusal(RefusalReason::SecretDiffers);
    if (grant.expiresAt <= m_clock.now())
        return refusal(RefusalReason::GrantExpired);
    if (grant.keys.empty())
        return refusal(RefusalReason::GrantMalformed);
    if (grant.uses > grant.maxUses)
        return refusal(RefusalReason::GrantUsedUp);
    if (const auto purpose = domain::check(grant.purpose); !purpose)
        return refusal(RefusalReason::GrantMalformed, purpose.error().message);
    return Done{};
}

Result<Done> GrantCheck::check(const domain::SealVersionRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::CompareValuesRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::FindValueRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::MarkReuseRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::MoveVersionRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::PromoteVersionRequest&)
{
    return Done{};
}

Result<Done> GrantCheck::check(const domain::KeyChange&)
{
    return Done{};
}

} // namespace strongroom::runner
