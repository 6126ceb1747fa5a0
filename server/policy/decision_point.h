// The PDP: whether somebody may do something, from the roles that they hold.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/organization.h"
#include "server/policy/authenticator.h"
#include "server/storage/storage.h"

#include <set>
#include <string>
#include <vector>

namespace strongroom::server {

/// How members are known in the store: the issuer and its name for them, so that two issuers cannot
/// meet.
std::string memberKeyOf(const Principal& principal);

std::set<domain::Capability> capabilitiesOf(const std::set<std::string>& roles);

class DecisionPoint
{
public:
    explicit DecisionPoint(Storage& storage) : m_storage(storage) {}

    /// Fails with NotFound for whoever is no member, since they may not know that the organization
    /// exists, and with Forbidden for a member who lacks the capability.
    Result<Done> decide(const Principal& principal, domain::Capability capability,
                        const domain::OrganizationId& organization);

    Result<std::vector<domain::Membership>> membershipsOf(const Principal& principal);

private:
    Storage& m_storage;
};

} // namespace strongroom::server
