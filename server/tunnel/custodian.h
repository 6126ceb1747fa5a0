// The organization's key custodian, as the rest of the control plane sees it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/trace/span.h"
#include "models/domain/custody.h"

#include <boost/asio/awaitable.hpp>

namespace strongroom::server {

/// Answered by a runner at the other end of the tunnel. Every call fails with NoCustodian if none
/// of the organization is connected, with TimedOut if it does not answer within its deadline.
class Custodian
{
public:
    virtual ~Custodian() = default;

    virtual Result<domain::CustodianKey> key(const domain::OrganizationId& organization) const = 0;

    virtual boost::asio::awaitable<Result<domain::SealVersionAnswer>>
    sealVersion(domain::OrganizationId organization, domain::SealVersionRequest request,
                Tracing tracing) = 0;

    virtual boost::asio::awaitable<Result<domain::ReleaseKeysAnswer>>
    releaseKeys(domain::OrganizationId organization, domain::ReleaseKeysRequest request,
                Tracing tracing) = 0;
};

} // namespace strongroom::server
