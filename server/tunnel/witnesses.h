// The witnesses of the organizations' logs, as the rest of the control plane sees them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "models/domain/ids.h"
#include "models/domain/witness.h"

#include <boost/asio/awaitable.hpp>

#include <vector>

namespace strongroom::server {

class Witnesses
{
public:
    virtual ~Witnesses() = default;

    /// Those that have one now.
    virtual std::vector<domain::OrganizationId> witnessed() const = 0;
    /// Fails with NoCustodian and TimedOut as Custodian does, and as the witness refuses.
    virtual boost::asio::awaitable<Result<domain::WitnessAnswer>>
    witness(domain::OrganizationId organization, domain::WitnessRequest request) = 0;
};

} // namespace strongroom::server
