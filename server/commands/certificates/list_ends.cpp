// Leave first, then one page.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "server/commands/certificates/list_ends.h"

namespace strongroom::server {

Result<domain::Page<domain::CertificateEnd>> listCertificateEnds(CommandContext& context,
                                                                 const CertificateEndStorage& ends,
                                                                 const Caller& caller,
                                                                 EndsQuery query)
{
    if (auto may = withinLimits(caller.principal, domain::Capability::SeeVersions); !may)
        return may.error();
    auto visible = context.policy.visibleTo(caller.principal, caller.organization);
    if (!visible)
        return visible.error();
    query.organization = caller.organization;
    query.only = std::move(*visible);
    return ends.list(query);
}

} // namespace strongroom::server
